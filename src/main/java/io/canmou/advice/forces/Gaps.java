package io.canmou.advice.forces;

import io.canmou.advice.Situation.Gap;
import io.canmou.advice.Situation.TeamAdvice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the capable teams together do not bring (rule C4). The worst shortage first.
public final class Gaps {
    private final TeamRanking ranking;

    public Gaps(TeamRanking ranking) {
        this.ranking = ranking;
    }

    /// Shortages of the must-haves, then of the other codes; `by` names who completes what there is, else nobody.
    public List<Gap> of(Needs.Asked asked, List<TeamAdvice> teams, LocalDate date) {
        List<Gap> gaps = new ArrayList<>();
        collect(asked.must(), teams, date, true, gaps);
        collect(asked.other(), teams, date, false, gaps);
        return gaps;
    }

    private void collect(List<Need> needs, List<TeamAdvice> teams, LocalDate date, boolean must, List<Gap> gaps) {
        List<Gap> found = new ArrayList<>();
        for (Need need : needs) {
            double available = 0;
            String last = "";
            for (TeamAdvice advice : teams) {
                if (advice.travelTime() == null || (must && !advice.capable())) {
                    continue;
                }
                double has = ranking.amount(advice.team(), need, date);
                if (has > 0) {
                    available += has;
                    last = advice.team().id();
                }
            }
            if (available < need.amount()) {
                found.add(new Gap(need.code(), need.amount(), available, Codes.unit(need.code()), last));
            }
        }
        found.sort(Comparator.comparingDouble((Gap g) -> g.available() / g.needed())
                .thenComparing(Gap::item));
        gaps.addAll(found);
    }
}
