package io.canmou.advice.zones;

import io.canmou.advice.rules.Defaults;
import io.canmou.advice.rules.Filled;
import io.canmou.hazard.EnsembleSettings;
import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.SourceTerm;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.hazard.engine.HazardEngine;
import io.canmou.hazard.weather.Weather;
import io.canmou.incident.FactKey;
import io.canmou.substance.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks the models for the credible and the bounding case, in every wind that has to be thought of, until nothing
/// grows any more (Z7).
public final class HazardRuns {
    private static final double FIRST_HORIZON = 3600;
    private static final double WIND_SPEED_SD = 0.3;
    private static final double RATE_SD = 0.5;

    private final Defaults defaults;
    private final HazardEngine engine;
    private final int members;
    private final long seed;

    /// @param members of the ensemble; 0: best estimate alone
    public HazardRuns(Defaults defaults, HazardEngine engine, int members, long seed) {
        this.defaults = defaults;
        this.engine = engine;
        this.members = members;
        this.seed = seed;
    }

    /// What the models said.
    ///
    /// @param credible the run whose public zone goes farthest; null: no model was asked
    /// @param all the credible case in each wind
    /// @param duration s that the release lasts; 0: not known
    public record Runs(
            @Nullable Verdict credible, @Nullable Verdict bounding, List<Verdict.Assessed> all, double duration) {
        public Runs {
            all = List.copyOf(all);
        }

        /// No model.
        public static final Runs NONE = new Runs(null, null, List.of(), 0);
    }

    /// Runs what `filled` asks for.
    public Runs of(Filled filled) {
        Entry entry = filled.entry();
        Release credible = filled.credible();
        if (entry == null || credible == null) {
            return Runs.NONE;
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Weather weather : filled.wind().runs()) {
            verdicts.add(run(filled, entry, credible, weather, members));
        }
        List<Verdict.Assessed> assessed = verdicts.stream()
                .filter(Verdict.Assessed.class::isInstance)
                .map(Verdict.Assessed.class::cast)
                .toList();
        Verdict farthest = farthest(verdicts);
        Release worst = filled.bounding();
        Verdict bounding = worst == null
                ? null
                : run(filled, entry, worst, filled.wind().runs().getFirst(), 0);
        return new Runs(farthest, bounding, assessed, duration(credible, farthest));
    }

    private static Verdict farthest(List<Verdict> verdicts) {
        Verdict best = verdicts.getFirst();
        for (Verdict verdict : verdicts) {
            if (reach(verdict) > reach(best)) {
                best = verdict;
            }
        }
        return best;
    }

    private static double reach(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Assessed assessed ->
                assessed.zones().stream().mapToDouble(Zone::reach).max().orElse(0);
            case Verdict.Refused refused -> -1;
        };
    }

    private Verdict run(Filled filled, Entry entry, Release release, Weather weather, int ensembleMembers) {
        double last = defaults.number("Z7", "horizon");
        double horizon = FIRST_HORIZON;
        Scenario scenario = scenario(filled, entry, release, weather, horizon);
        Verdict verdict = engine.assess(scenario);
        while (grows(verdict) && horizon < last) {
            horizon = Math.min(last, horizon * 3);
            verdict = engine.assess(scenario.withHorizon(horizon));
        }
        if (ensembleMembers == 0 || !(verdict instanceof Verdict.Assessed)) {
            return verdict;
        }
        return engine.assess(withEnsemble(scenario.withHorizon(horizon), ensemble(filled, ensembleMembers)));
    }

    private static boolean grows(Verdict verdict) {
        return verdict instanceof Verdict.Assessed assessed
                && assessed.warnings().stream().anyMatch(w -> w.code().equals("stillGrowing"));
    }

    private Scenario scenario(Filled filled, Entry entry, Release release, Weather weather, double horizon) {
        PlanLevels levels = new PlanLevels(defaults);
        List<io.canmou.hazard.Level> asked = filled.filled()
                .value(FactKey.LEVELS)
                .map(FactKey.LevelList::levels)
                .orElseGet(() -> levels.asked(entry, release));
        return new Scenario(
                entry.substance(),
                filled.filled().value(FactKey.MASS_FRACTION).orElse(null),
                weather,
                release,
                false,
                defaults.number("Z6", "toxic"),
                asked,
                List.of(),
                List.of(),
                horizon,
                null);
    }

    /// Half the ordered angle is one standard deviation of the wind's direction (W4).
    private EnsembleSettings ensemble(Filled filled, int ensembleMembers) {
        Double halfAngle = filled.wind().shown().halfAngle();
        return new EnsembleSettings(
                ensembleMembers, seed, halfAngle == null ? 0 : halfAngle / 2, WIND_SPEED_SD, RATE_SD);
    }

    private static Scenario withEnsemble(Scenario s, EnsembleSettings ensemble) {
        return new Scenario(
                s.substance(),
                s.massFraction(),
                s.weather(),
                s.release(),
                s.everyHazard(),
                s.averagingTime(),
                s.levels(),
                s.receptors(),
                s.at(),
                s.horizon(),
                ensemble);
    }

    private static double duration(Release release, Verdict verdict) {
        double given = switch (release) {
            case Release.Plume plume -> plume.duration();
            case Release.Pool pool -> pool.duration();
            case Release.Jet jet -> jet.duration();
            default -> 0;
        };
        if (given > 0) {
            return given;
        }
        SourceTerm source = verdict instanceof Verdict.Assessed assessed ? assessed.source() : null;
        return source == null
                ? 0
                : source.rows().stream()
                        .filter(row -> row.vapourRate() > 0)
                        .mapToDouble(SourceTerm.Row::time)
                        .max()
                        .orElse(0);
    }
}
