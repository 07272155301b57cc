package io.canmou.advice.forces;

import io.canmou.advice.Rounding;
import io.canmou.advice.Situation.Gap;
import io.canmou.advice.Situation.Stock;
import io.canmou.advice.Situation.TeamAdvice;
import io.canmou.hazard.Warning;
import io.canmou.resource.Supply;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What the capable teams and the stores together do not bring (rule C4). The worst shortage first.
public final class Gaps {
    private final TeamRanking ranking;
    private final Stores stores;

    public Gaps(TeamRanking ranking, Stores stores) {
        this.ranking = ranking;
        this.stores = stores;
    }

    /// Shortages; the warnings name what is enough only with a store, and the stocks that could not be counted.
    public record Short(List<Gap> gaps, List<Warning> warnings) {}

    /// Shortages of the must-haves, then of the other codes; `by` names who completes what there is, else nobody.
    public Short of(Needs.Asked asked, List<TeamAdvice> teams, LocalDate date) {
        List<Gap> gaps = new ArrayList<>();
        List<Supply> left = new ArrayList<>();
        gaps.addAll(collect(asked.must(), teams, date, true, left));
        gaps.addAll(collect(asked.other(), teams, date, false, left));
        List<Warning> warnings = new ArrayList<>();
        for (Gap closed : gaps.stream().filter(Gaps::closed).toList()) {
            Stock last = closed.stocks().getLast();
            warnings.add(Warning.of(
                    "stocksNeeded",
                    closed.item(),
                    closed.stocks().stream().map(Stock::id).collect(Collectors.joining(", ")),
                    Rounding.minutesUp(last.arrival())));
        }
        if (!left.isEmpty()) {
            warnings.add(Warning.of(
                    "stocksNotCounted", left.stream().map(Gaps::text).distinct().collect(Collectors.joining(", "))));
        }
        gaps.removeIf(Gaps::closed);
        return new Short(gaps, warnings);
    }

    private static boolean closed(Gap gap) {
        return gap.available() >= gap.needed();
    }

    private static String text(Supply supply) {
        Double amount = supply.amount();
        String number = amount == null
                ? "?"
                : BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
        return supply.item() + " " + number + " " + supply.unit() + " (" + supply.id() + ")";
    }

    private List<Gap> collect(
            List<Need> needs, List<TeamAdvice> teams, LocalDate date, boolean must, List<Supply> left) {
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
            if (available >= need.amount()) {
                continue;
            }
            Stores.Found stock = stores.of(need, date);
            left.addAll(stock.left());
            List<Stock> counted = stock.counted();
            found.add(new Gap(
                    need.code(),
                    need.amount(),
                    available + stock.amount(),
                    Codes.unit(need.code()),
                    counted.isEmpty() ? last : counted.getLast().id(),
                    counted));
        }
        found.sort(Comparator.comparingDouble((Gap g) -> g.available() / g.needed())
                .thenComparing(Gap::item));
        return found;
    }
}
