package io.canmou.cli.bench;

import io.canmou.exchange.ScenarioReader;
import io.canmou.exchange.ScenarioReading;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.engine.Engine;
import io.canmou.hazard.engine.HazardEngine;
import io.canmou.substance.Catalogue;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs of the engine: a passive one, a dense one with three polygons, an ensemble of a thousand.
public final class EngineBenchmarks {
    private static final String WEATHER =
            "\"site\":{\"lat\":32.4,\"lon\":119.5},\"weather\":{\"windSpeed\":3,\"windFrom\":280,\"stabilityClass\":\"D\"}";
    private static final String LEVELS =
            "\"levels\":[{\"name\":\"a\",\"ppm\":20},{\"name\":\"b\",\"ppm\":2},{\"name\":\"c\",\"ppm\":0.5}]";
    private static final String PASSIVE = "{\"substance\":{\"cas\":\"7783-06-4\"}," + WEATHER + "," + LEVELS
            + ",\"release\":{\"kind\":\"plume\",\"rate\":0.05,\"duration\":1800}";
    private static final String DENSE = "{\"substance\":{\"cas\":\"7782-50-5\"}," + WEATHER + "," + LEVELS
            + ",\"release\":{\"kind\":\"pool\",\"rate\":5,\"duration\":1800,\"diameter\":8}";
    private static final String ENSEMBLE = ",\"ensemble\":{\"members\":1000,\"seed\":1}}";

    private EngineBenchmarks() {}

    /// All figures; the ensemble is that of the dense release, the slower one.
    public static List<Benchmark> all(Supplier<Catalogue> catalogue) {
        return List.of(
                new Run("passive.run", "us", 300, PASSIVE + "}", catalogue),
                new Run("dense.run", "us", 1_000, DENSE + "}", catalogue),
                new Run("ensemble.1000", "ms", 400, DENSE + ENSEMBLE, catalogue));
    }

    private record Run(String name, String unit, double limit, String scenario, Supplier<Catalogue> catalogue)
            implements Benchmark {
        @Override
        public @Nullable Double goal() {
            return limit;
        }

        @Override
        public List<Double> samples(BenchSettings settings) throws Exception {
            ScenarioReading reading = new ScenarioReader(catalogue.get()).read(scenario);
            Scenario read = ((ScenarioReading.Read) reading).input().scenario();
            HazardEngine engine = new Engine();
            boolean slow = unit.equals("ms");
            return Timing.of(
                    () -> engine.assess(read), slow ? 5 : 3_000, slow ? 30 : settings.samples(), slow ? 1e3 : 1e6);
        }
    }
}
