package io.canmou.trust;

import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.dispersion.Constant;
import io.canmou.hazard.dispersion.Constants;
import io.canmou.hazard.engine.Engine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hipparchus.util.FastMath;

/// Runs the trials through the engine and scores each set by itself.
///
/// The goals per measured set: FAC2 at least 0.8, MG within a factor e^0.2, ln VG at most 0.5.
public final class Validation {
    private static final double GOAL_FAC2 = 0.8;
    private static final double GOAL_LN_MG = 0.2;
    private static final double GOAL_LN_VG = 0.5;
    private static final double TENTH = 0.1;

    private final List<Trial> trials;
    private final List<Published> published;

    public Validation(List<Trial> trials, List<Published> published) {
        this.trials = List.copyOf(trials);
        this.published = List.copyOf(published);
    }

    /// How the engine did on a set.
    ///
    /// @param models that the engine chose
    /// @param measured false: a check against another correlation, without a goal
    public record SetResult(
            String set,
            List<String> models,
            Score score,
            boolean measured,
            boolean reachesGoal,
            List<Published> others,
            List<Sensitivity> sensitivities) {
        public SetResult {
            models = List.copyOf(models);
            others = List.copyOf(others);
            sensitivities = List.copyOf(sensitivities);
        }
    }

    /// MG of a set with one constant a tenth lower and a tenth higher.
    public record Sensitivity(Constant constant, double mgLower, double mgHigher) {}

    /// Scores all sets; `sensitivities`: also with each constant varied.
    public List<SetResult> run(boolean sensitivities) {
        Map<String, Scored> sets = score(Constants.STANDARD);
        List<Varied> varied = sensitivities
                ? Arrays.stream(Constant.values()).parallel().map(this::vary).toList()
                : List.of();
        List<SetResult> results = new ArrayList<>();
        sets.forEach((set, scored) -> results.add(new SetResult(
                set,
                List.copyOf(scored.models),
                scored.score(),
                scored.measured,
                reachesGoal(scored.score()),
                published.stream().filter(other -> other.set().equals(set)).toList(),
                varied.stream()
                        .map(one -> new Sensitivity(one.constant, mg(one.lower, set), mg(one.higher, set)))
                        .toList())));
        return results;
    }

    private static double mg(Map<String, Scored> sets, String set) {
        Scored scored = sets.get(set);
        return scored == null ? Double.NaN : scored.score().mg();
    }

    private record Varied(Constant constant, Map<String, Scored> lower, Map<String, Scored> higher) {}

    private Varied vary(Constant constant) {
        return new Varied(
                constant,
                score(Constants.STANDARD.scaled(constant, 1 - TENTH)),
                score(Constants.STANDARD.scaled(constant, 1 + TENTH)));
    }

    private static boolean reachesGoal(Score score) {
        return score.fac2() >= GOAL_FAC2
                && Math.abs(FastMath.log(score.mg())) <= GOAL_LN_MG
                && FastMath.log(score.vg()) <= GOAL_LN_VG;
    }

    /// Pairs of a set while they are gathered.
    private static final class Scored {
        private final List<Score.Pair> pairs = new ArrayList<>();
        private final Set<String> models = new LinkedHashSet<>();
        private boolean measured = true;

        Score score() {
            return Score.of(pairs);
        }
    }

    private Map<String, Scored> score(Constants constants) {
        Engine engine = new Engine(constants);
        Map<String, Scored> sets = new LinkedHashMap<>();
        for (Trial trial : trials) {
            Scored scored = sets.computeIfAbsent(trial.set(), set -> new Scored());
            scored.measured &= trial.scored();
            if (engine.assess(trial.scenario()) instanceof Verdict.Assessed assessed) {
                scored.models.add(assessed.model());
                gather(trial, assessed, scored);
            }
        }
        return sets;
    }

    private static void gather(Trial trial, Verdict.Assessed assessed, Scored scored) {
        for (Trial.Observation seen : trial.observations()) {
            for (ReceptorResult result : assessed.receptors()) {
                if (result.id().equals(seen.receptor()) && result.peakPpm() != null) {
                    scored.pairs.add(new Score.Pair(seen.ppm(), result.peakPpm()));
                }
            }
        }
    }
}
