package io.canmou.hazard.engine;

import io.canmou.hazard.Receptor;
import io.canmou.hazard.Release.BlastMethod;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.hazard.blast.Blasts;
import io.canmou.hazard.dispersion.Cloud;
import io.canmou.hazard.dispersion.DispersionSource;
import io.canmou.hazard.footprint.Circles;
import io.canmou.hazard.footprint.FlammableMass;
import io.canmou.hazard.substance.Physics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The explosion of what a dispersing cloud holds within its limits of flammability, ignited at the worst time, in
/// the middle of that mass.
final class CloudExplosion {
    private static final int TIMES = 4;
    private static final double FIRST = 5;
    /// Where the upper limit is not known: nothing is too rich.
    private static final double NO_UPPER_LIMIT = 1;

    private final Blasts blasts;

    CloudExplosion(Blasts blasts) {
        this.blasts = blasts;
    }

    /// The largest flammable mass of `cloud`; none where the lower limit is not known.
    static FlammableMass mass(Scenario scenario, Cloud cloud, DispersionSource source) {
        Double lower = scenario.substance().flammability().lel();
        Double molarMass = scenario.substance().physics().molarMass();
        if (lower == null || lower <= 0 || molarMass == null) {
            return FlammableMass.NONE;
        }
        Double upper = scenario.substance().flammability().uel();
        double density = scenario.weather().pressure()
                * molarMass
                / (Physics.GAS_CONSTANT * scenario.weather().temperature());
        FlammableMass.Limits limits = new FlammableMass.Limits(
                lower, upper == null ? NO_UPPER_LIMIT : upper, Scenario.FLAMMABLE_ZONE_AVERAGING, density);
        return FlammableMass.most(cloud, limits, times(scenario, source));
    }

    /// Times from soon after the beginning to the end of the release, evenly spread in their logarithm.
    private static List<Double> times(Scenario scenario, DispersionSource source) {
        double last = Math.max(2 * FIRST, Math.min(source.end() + 60, scenario.horizon()));
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            times.add(FIRST * StrictMath.pow(last / FIRST, i / (TIMES - 1.0)));
        }
        return times;
    }

    /// The blast of `mass` by `method`, its zones and receptors about the middle of that mass.
    Verdict explode(Scenario scenario, FlammableMass mass, BlastMethod method) {
        Double windFrom = scenario.weather().windFrom();
        List<Receptor> seen = scenario.receptors().stream()
                .map(receptor -> Circles.seenFrom(receptor, mass.centre(), windFrom))
                .toList();
        Map<String, Double> known = Map.of("ignitionTime", mass.time(), "explosionCentre", mass.centre());
        Verdict verdict = blasts.cloud(withReceptors(scenario, seen), mass.mass(), method, known);
        return switch (verdict) {
            case Verdict.Refused refused -> refused;
            case Verdict.Assessed found ->
                new Verdict.Assessed(
                        found.model(),
                        found.warnings(),
                        found.source(),
                        moved(found.zones(), mass.centre(), scenario),
                        List.of(),
                        List.of(),
                        List.of(),
                        found.receptors(),
                        found.quantities());
        };
    }

    private static List<Zone> moved(List<Zone> zones, double centre, Scenario scenario) {
        return zones.stream()
                .map(zone -> Circles.downwind(
                        zone.level(), zone.reach(), centre, scenario.weather().windFrom()))
                .toList();
    }

    private static Scenario withReceptors(Scenario s, List<Receptor> receptors) {
        return new Scenario(
                s.substance(),
                s.massFraction(),
                s.weather(),
                s.release(),
                s.everyHazard(),
                s.averagingTime(),
                s.levels(),
                receptors,
                s.at(),
                s.horizon(),
                s.ensemble());
    }
}
