package io.canmou.hazard.engine;

import io.canmou.hazard.EnsembleSettings;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Zone;
import io.canmou.hazard.dispersion.Dispersion;
import io.canmou.hazard.dispersion.DispersionSource;
import io.canmou.hazard.footprint.Footprint;
import io.canmou.hazard.footprint.Likelihood;
import io.canmou.hazard.footprint.Outline;
import io.canmou.hazard.weather.Weather;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;

/// Many runs of the same engine with wind and rate varied, to say how sure a zone is.
///
/// Wind speed and rate are varied by lognormal factors, the wind's direction by a normal deviation, drawn one after
/// the other from the seed, so that the same settings give the same zones whatever the number of processors. The
/// first member is the best estimate itself.
final class Ensemble {
    private static final List<Double> PROBABILITIES = List.of(0.1, 0.5, 0.9);
    private static final double MEDIAN = 0.5;
    private static final double NINE_OF_TEN = 0.9;

    private final Dispersion dispersion;

    /// @param dispersion in the steps that members are run with
    Ensemble(Dispersion dispersion) {
        this.dispersion = dispersion;
    }

    private record Member(double deviation, double windFactor, double rateFactor) {}

    /// The zones with quantiles of their reach and contours of probability.
    List<Zone> around(List<Zone> zones, List<Footprint.Asked> asked, Scenario scenario, DispersionSource source) {
        EnsembleSettings settings = scenario.ensemble();
        if (settings == null || zones.isEmpty()) {
            return zones;
        }
        List<Member> members = draw(settings);
        List<List<Outline>> outlines = IntStream.range(0, members.size())
                .parallel()
                .mapToObj(i -> outlines(members.get(i), asked, scenario, source))
                .toList();
        double[] deviations = members.stream().mapToDouble(Member::deviation).toArray();
        return IntStream.range(0, zones.size())
                .parallel()
                .mapToObj(k -> {
                    Likelihood likelihood = new Likelihood(
                            outlines.stream().map(all -> all.get(k)).toList(), deviations);
                    return with(zones.get(k), likelihood, scenario);
                })
                .toList();
    }

    private static Zone with(Zone zone, Likelihood likelihood, Scenario scenario) {
        return new Zone(
                zone.level(),
                zone.reach(),
                zone.halfWidth(),
                zone.upwind(),
                zone.area(),
                zone.outline(),
                zone.at(),
                likelihood.reach(MEDIAN),
                likelihood.reach(NINE_OF_TEN),
                likelihood.contours(PROBABILITIES, scenario.weather().windFrom()));
    }

    private static List<Member> draw(EnsembleSettings settings) {
        SplittableRandom random = new SplittableRandom(settings.seed());
        List<Member> members = new ArrayList<>();
        members.add(new Member(0, 1, 1));
        while (members.size() < settings.members()) {
            members.add(new Member(
                    FastMath.toRadians(settings.windFromSd()) * random.nextGaussian(),
                    FastMath.exp(settings.windSpeedFactorSd() * random.nextGaussian()),
                    FastMath.exp(settings.rateFactorSd() * random.nextGaussian())));
        }
        return members;
    }

    private List<Outline> outlines(
            Member member, List<Footprint.Asked> asked, Scenario scenario, DispersionSource source) {
        Weather weather = scenario.weather().withWindSpeed(scenario.weather().windSpeed() * member.windFactor());
        Dispersion.Dispersed dispersed =
                dispersion.disperse(source.scaled(member.rateFactor()), scenario.substance(), weather);
        return new Footprint(dispersed.cloud(), weather.windFrom()).outlines(asked);
    }
}
