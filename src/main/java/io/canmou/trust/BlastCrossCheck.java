package io.canmou.trust;

import io.canmou.exchange.ScenarioReader;
import io.canmou.exchange.ScenarioReading;
import io.canmou.hazard.HazardOutcome;
import io.canmou.hazard.Release;
import io.canmou.hazard.Release.BlastMethod;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// The same vapour clouds exploded by Multi-Energy, Baker-Strehlow-Tang and TNT equivalence, side by side.
///
/// No measurement stands behind it: it shows how far the methods lie apart on the choices that the program makes by
/// itself, which is what one of them alone cannot tell. Choices: Multi-Energy class 7 (the default), flame speeds
/// for medium congestion in three dimensions and the reactivity of the fuel (CCPS 2010: methane low, hydrogen and
/// ethylene high, else medium), a TNT efficiency of 0.05 (CCPS 1994: 0.01 to 0.1).
public final class BlastCrossCheck {
    private static final int STRENGTH = 7;
    private static final double EFFICIENCY = 0.05;
    private static final List<Double> DISTANCES = List.of(50.0, 100.0, 200.0, 500.0, 1_000.0);
    private static final List<Cloud> CLOUDS = List.of(
            new Cloud("methane", "74-82-8", 1_000, BlastMethod.Grade.LOW),
            new Cloud("propane", "74-98-6", 1_000, BlastMethod.Grade.MEDIUM),
            new Cloud("propane", "74-98-6", 20_000, BlastMethod.Grade.MEDIUM),
            new Cloud("ethylene", "74-85-1", 1_000, BlastMethod.Grade.HIGH),
            new Cloud("hydrogen", "1333-74-0", 200, BlastMethod.Grade.HIGH));

    private final ScenarioReader reader;
    private final Engine engine = new Engine();

    public BlastCrossCheck(ScenarioReader reader) {
        this.reader = reader;
    }

    private record Cloud(String name, String cas, double mass, BlastMethod.Grade reactivity) {}

    /// One cloud at one distance; overpressures in Pa.
    ///
    /// @param substance in English
    /// @param mass within the limits of flammability, kg
    public record Row(
            String substance, double mass, double distance, double multiEnergy, double bakerStrehlowTang, double tnt) {
        /// The largest over the smallest.
        public double spread() {
            return DoubleStream.of(multiEnergy, bakerStrehlowTang, tnt).max().orElse(0)
                    / DoubleStream.of(multiEnergy, bakerStrehlowTang, tnt).min().orElse(1);
        }
    }

    /// All clouds at all distances.
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Cloud cloud : CLOUDS) {
            Scenario scenario = scenario(cloud);
            List<Double> multiEnergy = by(scenario, cloud, new BlastMethod.MultiEnergy(STRENGTH, null));
            List<Double> flame = by(
                    scenario,
                    cloud,
                    new BlastMethod.BakerStrehlowTang(
                            cloud.reactivity(), BlastMethod.Grade.MEDIUM, BlastMethod.Expansion.THREE_D));
            List<Double> tnt = by(scenario, cloud, new BlastMethod.Tnt(EFFICIENCY));
            for (int i = 0; i < DISTANCES.size(); i++) {
                rows.add(new Row(
                        cloud.name(), cloud.mass(), DISTANCES.get(i), multiEnergy.get(i), flame.get(i), tnt.get(i)));
            }
        }
        return rows;
    }

    private List<Double> by(Scenario scenario, Cloud cloud, BlastMethod method) {
        Release release = new Release.VapourCloudExplosion(cloud.mass(), null, method);
        return switch (engine.assess(scenario.withRelease(release))) {
            case Verdict.Assessed found ->
                found.receptors().stream().map(r -> r.overpressure()).toList();
            case Verdict.Refused refused ->
                throw new IllegalStateException(
                        HazardOutcome.Kind.VAPOUR_CLOUD_EXPLOSION.word() + ": " + refused.faults());
        };
    }

    private Scenario scenario(Cloud cloud) {
        String receptors = DISTANCES.stream()
                .map(d -> String.format(Locale.ROOT, "{\"id\": \"%.0f\", \"downwind\": %.1f, \"crosswind\": 0}", d, d))
                .collect(Collectors.joining(", "));
        String json = String.format(
                Locale.ROOT,
                "{\"substance\": {\"cas\": \"%s\"}, \"weather\": {\"windSpeed\": 3}, \"release\": {\"kind\":"
                        + " \"vapourCloudExplosion\", \"mass\": %.1f}, \"receptors\": [%s]}",
                cloud.cas(),
                cloud.mass(),
                receptors);
        return switch (reader.read(json)) {
            case ScenarioReading.Read read -> read.input().scenario();
            case ScenarioReading.Faulty faulty ->
                throw new IllegalStateException(cloud.name() + ": " + faulty.faults());
        };
    }
}
