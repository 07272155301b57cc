package io.canmou.hazard.engine;

import io.canmou.exchange.ScenarioReader;
import io.canmou.exchange.ScenarioReading;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// What each model of fire and explosion costs, three zones with polygons included, and all hazards of a tank of
/// LPG.
///
/// `mvn -q test-compile exec:java -Dexec.classpathScope=test
/// -Dexec.mainClass=io.canmou.hazard.engine.HazardBenchmark`. Goals: a model 0.1 ms, all hazards 10 ms. Sampled,
/// because the mean on a busy machine says more of the machine than of the model.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(0)
public class HazardBenchmark {
    private static final Map<String, String> RELEASES = Map.of(
            "poolFire", "{\"kind\": \"poolFire\", \"diameter\": 10}",
            "jetFire", "{\"kind\": \"jetFire\", \"rate\": 5, \"diameter\": 0.1, \"velocity\": 300}",
            "fireball", "{\"kind\": \"fireball\", \"mass\": 5000, \"tankPressure\": 1e6}",
            "multiEnergy", "{\"kind\": \"vapourCloudExplosion\", \"mass\": 500}",
            "bakerStrehlowTang",
                    "{\"kind\": \"vapourCloudExplosion\", \"mass\": 500, \"method\": \"bakerStrehlowTang\","
                            + " \"fuelReactivity\": \"medium\", \"congestion\": \"medium\", \"expansion\": \"3D\"}",
            "tnt", "{\"kind\": \"vapourCloudExplosion\", \"mass\": 500, \"method\": \"tnt\", \"efficiency\": 0.04}",
            "vesselBurst", "{\"kind\": \"vesselBurst\", \"volume\": 5, \"pressure\": 2e6}",
            "explosive", "{\"kind\": \"explosive\", \"mass\": 1000, \"tntEquivalence\": 1}",
            "allOfAnLpgTank",
                    "{\"kind\": \"tank\", \"shape\": \"horizontal\", \"diameter\": 2.4, \"length\": 12,"
                            + " \"fillFraction\": 0.8, \"temperature\": 293.15,"
                            + " \"hole\": {\"diameter\": 0.05, \"height\": 0.5}}");

    /// Which model.
    @Param({
        "poolFire",
        "jetFire",
        "fireball",
        "multiEnergy",
        "bakerStrehlowTang",
        "tnt",
        "vesselBurst",
        "explosive",
        "allOfAnLpgTank"
    })
    public String model = "poolFire";

    private final Engine engine = new Engine();
    private Scenario scenario = scenario("poolFire");

    /// Reads the scenario, which is not measured.
    @Setup
    public void read() {
        scenario = scenario(model);
    }

    private static Scenario scenario(String model) {
        String every = model.equals("allOfAnLpgTank") ? ", \"hazards\": \"all\"" : "";
        ScenarioReading reading = new ScenarioReader(new ShippedCatalogue())
                .read("{\"substance\": {\"cas\": \"74-98-6\"}, \"site\": {\"lat\": 31.2, \"lon\": 121.4},"
                        + " \"weather\": {\"windSpeed\": 3, \"windFrom\": 270, \"stabilityClass\": \"D\"},"
                        + " \"release\": " + RELEASES.get(model) + every + "}");
        return ((ScenarioReading.Read) reading).input().scenario();
    }

    /// One assessment.
    @Benchmark
    public Verdict assess() {
        return engine.assess(scenario);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(HazardBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
