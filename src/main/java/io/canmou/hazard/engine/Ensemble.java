package io.canmou.hazard.engine;

import io.canmou.hazard.EnsembleSettings;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Zone;
import io.canmou.hazard.dispersion.Dispersion;
import io.canmou.hazard.dispersion.DispersionSource;
import io.canmou.hazard.footprint.Footprint;
import io.canmou.hazard.footprint.Likelihood;
import io.canmou.hazard.footprint.Outline;
import io.canmou.hazard.weather.Stability;
import io.canmou.hazard.weather.StabilityClass;
import io.canmou.hazard.weather.VariedAir;
import io.canmou.hazard.weather.Weather;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Many runs of the same engine with wind, sky and rate varied, to say how sure a zone is.
final class Ensemble {
    private static final List<Double> PROBABILITIES = List.of(0.1, 0.5, 0.9);
    /// Coarse steps are never worse than this; more is another thing, such as the farthest distance.
    private static final double MOST_BIAS = 0.1;

    static final double MEDIAN = 0.5;
    static final double NINE_OF_TEN = 0.9;

    private final Dispersion dispersion;

    /// @param dispersion in the steps that members are run with
    Ensemble(Dispersion dispersion) {
        this.dispersion = dispersion;
    }

    /// One member: its zones about its own wind, in the order of the best estimate's.
    interface Run {
        List<Outline> outlines(Weather weather, double rateFactor);
    }

    /// The zones with quantiles of their reach and, from many members, contours of probability.
    ///
    /// @param zones asked for when the members are known, so that they may be made beside them
    List<Zone> around(
            Supplier<List<Zone>> zones, List<Footprint.Asked> levels, Scenario scenario, DispersionSource source) {
        if (levels.isEmpty()) {
            return zones.get();
        }
        return around(zones, scenario, (weather, rateFactor) -> {
            Dispersion.Dispersed dispersed =
                    dispersion.disperse(source.scaled(rateFactor), scenario.substance(), weather);
            return new Footprint(dispersed.cloud(), weather.windFrom()).outlines(levels);
        });
    }

    /// The same of zones that any model gave.
    static List<Zone> around(List<Zone> zones, Scenario scenario, Run run) {
        return zones.isEmpty() ? zones : around(() -> zones, scenario, run);
    }

    private static List<Zone> around(Supplier<List<Zone>> zones, Scenario scenario, Run run) {
        EnsembleSettings settings = scenario.ensemble();
        if (settings == null) {
            return zones.get();
        }
        Weather weather = withStability(scenario.weather());
        return settings.members() == 0 ? atOnce(zones, weather, settings, run) : drawn(zones, weather, settings, run);
    }

    /// A blast needs no stability, nor does any serve it.
    private static Weather withStability(Weather weather) {
        return weather.stability() == null ? weather.withStability(new Stability.Pasquill(StabilityClass.D)) : weather;
    }

    private static List<Zone> drawn(Supplier<List<Zone>> best, Weather weather, EnsembleSettings settings, Run run) {
        List<Member> members = Member.draw(settings);
        VariedAir air = VariedAir.of(weather);
        Wanted wanted = Wanted.here();
        List<List<Outline>> outlines = IntStream.range(0, members.size())
                .parallel()
                .mapToObj(i -> {
                    wanted.check();
                    Member member = members.get(i);
                    return run.outlines(air.with(member.windFactor(), member.skyStep()), member.rateFactor());
                })
                .toList();
        List<Zone> zones = best.get();
        double[] deviations = members.stream().mapToDouble(Member::deviation).toArray();
        return IntStream.range(0, zones.size())
                .parallel()
                .mapToObj(k -> {
                    Likelihood likelihood = new Likelihood(
                            outlines.stream().map(all -> all.get(k)).toList(), deviations);
                    double finer = finer(zones.get(k), outlines.getFirst().get(k));
                    return with(
                            zones.get(k),
                            finer * likelihood.reach(MEDIAN),
                            finer * likelihood.reach(NINE_OF_TEN),
                            likelihood.contours(PROBABILITIES, weather.windFrom()));
                })
                .toList();
    }

    /// What finer steps do to the best estimate, which is the first member too.
    private static double finer(Zone zone, Outline first) {
        double ratio = first.reach() > 0 ? zone.reach() / first.reach() : 1;
        return Math.abs(ratio - 1) < MOST_BIAS ? ratio : 1;
    }

    private static List<Zone> atOnce(Supplier<List<Zone>> best, Weather weather, EnsembleSettings settings, Run run) {
        FixedRuns runs = FixedRuns.of(
                settings,
                weather,
                (other, rateFactor) -> run.outlines(other, rateFactor).stream()
                        .mapToDouble(Outline::reach)
                        .toArray());
        List<Zone> zones = best.get();
        List<Zone> found = new ArrayList<>();
        for (int k = 0; k < zones.size(); k++) {
            found.add(with(zones.get(k), runs.median(k), runs.nineOfTen(k), List.of()));
        }
        return found;
    }

    private static Zone with(Zone zone, double median, double nineOfTen, List<Zone.Contour> contours) {
        return new Zone(
                zone.level(),
                zone.reach(),
                zone.halfWidth(),
                zone.upwind(),
                zone.area(),
                zone.outline(),
                zone.at(),
                median,
                nineOfTen,
                contours);
    }
}
