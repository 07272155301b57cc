package io.canmou.advice.zones;

import io.canmou.advice.rules.Defaults;
import io.canmou.advice.rules.Filled;
import io.canmou.hazard.EnsembleSettings;
import io.canmou.hazard.Receptor;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.SourceTerm;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.hazard.engine.HazardEngine;
import io.canmou.hazard.engine.Solved;
import io.canmou.hazard.engine.Wanted;
import io.canmou.hazard.weather.Weather;
import io.canmou.incident.FactKey;
import io.canmou.substance.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;

/// Asks the models for the credible and the bounding case, in every wind that has to be thought of, until nothing
/// grows any more (Z7).
public final class HazardRuns {
    private static final double MOST_OF_IT = 0.95;
    private static final double WIND_SPEED_SD = 0.3;
    private static final double RATE_SD = 0.5;

    private final Defaults defaults;
    private final HazardEngine engine;
    private final int members;
    private final long seed;

    /// @param members of the ensemble; 0: the reach of nine in ten at once, without contours
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
    /// @param clouds of `all`, to be asked what places get; empty: nothing is known of places
    public record Runs(
            @Nullable Verdict credible,
            @Nullable Verdict bounding,
            List<Verdict.Assessed> all,
            double duration,
            List<InWind> clouds) {
        /// No model.
        public static final Runs NONE = new Runs(null, null, List.of(), 0, List.of());

        public Runs {
            all = List.copyOf(all);
            clouds = List.copyOf(clouds);
        }

        /// The same with another verdict on the credible case to show.
        public Runs withCredible(Verdict other) {
            return new Runs(other, bounding, all, duration, clouds);
        }

        /// The air at places, in each wind: read from the clouds that gave the zones, so that both are one answer.
        public List<Sampled> at(List<Receptor> receptors) {
            return receptors.isEmpty()
                    ? List.of()
                    : clouds.stream()
                            .map(cloud -> new Sampled(
                                    cloud.windSpeed(), cloud.solved().at(receptors)))
                            .toList();
        }
    }

    /// One wind's answer, which knows more places.
    ///
    /// @param windSpeed m/s at 10 m
    public record InWind(double windSpeed, Solved solved) {}

    /// The air at places in one weather.
    ///
    /// @param windSpeed m/s at 10 m
    public record Sampled(double windSpeed, List<ReceptorResult> places) {
        public Sampled {
            places = List.copyOf(places);
        }
    }

    /// Runs with the facts that they rest on.
    public record Settled(Filled filled, Runs runs) {}

    /// Runs what `filled` asks for; where the engine refuses a solution, the pure substance instead, which is the
    /// worse case, so that no zone is missing (P3).
    public Settled settled(Filled filled) {
        Runs runs = of(filled);
        if (!solutionRefused(runs.credible())) {
            return new Settled(filled, runs);
        }
        Filled pure = filled.pure();
        Runs again = of(pure);
        return again.credible() instanceof Verdict.Assessed ? new Settled(pure, again) : new Settled(filled, runs);
    }

    private static boolean solutionRefused(@Nullable Verdict verdict) {
        return verdict instanceof Verdict.Refused refused
                && refused.faults().stream().anyMatch(f -> f.path().equals(FactKey.MASS_FRACTION.path()));
    }

    /// Runs what `filled` asks for.
    public Runs of(Filled filled) {
        Entry entry = filled.entry();
        Release credible = filled.credible();
        if (entry == null || credible == null) {
            return Runs.NONE;
        }
        Release worst = filled.bounding();
        ForkJoinTask<Optional<Verdict>> bounding = ForkJoinTask.adapt(() -> Optional.ofNullable(worst)
                        .map(w -> engine.assess(
                                scenario(filled, entry, w, filled.wind().runs().getFirst()))))
                .fork();
        Wanted wanted = Wanted.here();
        List<InWind> winds = filled.wind().runs().parallelStream()
                .map(weather -> scenario(filled, entry, credible, weather).withEnsemble(ensemble(filled)))
                .map(asked -> new InWind(asked.weather().windSpeed(), wanted.call(() -> engine.solve(asked))))
                .toList();
        List<InWind> clouds = winds.stream()
                .filter(wind -> wind.solved().verdict() instanceof Verdict.Assessed)
                .toList();
        Verdict farthest =
                farthest(winds.stream().map(wind -> wind.solved().verdict()).toList());
        return new Runs(
                farthest,
                bounding.join().orElse(null),
                clouds.stream()
                        .map(wind -> (Verdict.Assessed) wind.solved().verdict())
                        .toList(),
                duration(credible, farthest),
                clouds);
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

    /// Looked at for the whole of the longest horizon, so that no zone is cut while it grows (Z7).
    private Scenario scenario(Filled filled, Entry entry, Release release, Weather weather) {
        PlanLevels levels = new PlanLevels(defaults);
        List<io.canmou.hazard.Level> asked =
                new ArrayList<>(levels.asked(entry, release, exposures(levels, filled, release)));
        filled.filled()
                .value(FactKey.LEVELS)
                .ifPresent(own -> own.levels().stream()
                        .filter(level -> asked.stream().noneMatch(a -> a.name().equals(level.name())))
                        .forEach(asked::add));
        return new Scenario(
                entry.substance(),
                filled.filled().value(FactKey.MASS_FRACTION).orElse(null),
                weather,
                release,
                release instanceof Release.PoolFire, // its smoke too
                defaults.number("Z6", "toxic"),
                asked,
                List.of(),
                List.of(),
                defaults.number("Z7", "horizon"),
                null);
    }

    /// Half the ordered angle is one standard deviation of the wind's direction (W4).
    private EnsembleSettings ensemble(Filled filled) {
        if (members == 0) {
            return EnsembleSettings.atOnce(WIND_SPEED_SD, RATE_SD);
        }
        Double halfAngle = filled.wind().shown().halfAngle();
        return new EnsembleSettings(members, seed, halfAngle == null ? 0 : halfAngle / 2, WIND_SPEED_SD, RATE_SD);
    }

    private static double duration(Release release, Verdict verdict) {
        double given = given(release);
        if (given > 0) {
            return given;
        }
        SourceTerm source = verdict instanceof Verdict.Assessed assessed ? assessed.source() : null;
        return source == null ? 0 : untilMost(source);
    }

    /// s until nearly all of the vapour is out: the thin tail of an emptying vessel lasts for hours.
    private static double untilMost(SourceTerm source) {
        double sum = 0;
        for (int i = 1; i < source.rows().size(); i++) {
            SourceTerm.Row before = source.rows().get(i - 1);
            SourceTerm.Row row = source.rows().get(i);
            sum += (before.vapourRate() + row.vapourRate()) / 2 * (row.time() - before.time());
            if (sum >= MOST_OF_IT * source.vapourMass()) {
                return row.time();
            }
        }
        return source.rows().isEmpty() ? 0 : source.rows().getLast().time();
    }

    /// Where the release's duration is known before the run, only the levels for it are asked for.
    private static List<PlanLevels.Exposure> exposures(PlanLevels levels, Filled filled, Release release) {
        double given = given(release);
        return given > 0
                ? List.of(levels.exposure(given, filled.wind().shown().calm()))
                : List.of(PlanLevels.Exposure.HOUR, PlanLevels.Exposure.FOUR_HOURS, PlanLevels.Exposure.EIGHT_HOURS);
    }

    private static double given(Release release) {
        return switch (release) {
            case Release.Plume plume -> plume.duration();
            case Release.Pool pool -> pool.duration();
            case Release.Jet jet -> jet.duration();
            case Release.Puff puff -> 1;
            default -> 0;
        };
    }
}
