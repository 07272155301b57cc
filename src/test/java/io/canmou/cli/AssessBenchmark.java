package io.canmou.cli;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.canmou.exchange.ScenarioReader;
import io.canmou.exchange.ScenarioReading;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.engine.Engine;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import picocli.CommandLine;

/// Prints how fast the engine is: single runs warm, ensembles, and `assess --batch` over mixed scenarios.
///
/// After `mvn -q test-compile`: `java -cp "target/test-classes:target/classes:target/canmou/lib/*"
/// io.canmou.cli.AssessBenchmark`; an argument is the number of scenarios (10,000). Per run: median of the wall
/// clock, processor time of all threads, bytes that the calling thread allocates. The goals are for two cores that
/// have nothing else to do.
public final class AssessBenchmark {
    private static final String WEATHER = "\"weather\":{\"windSpeed\":%s,\"windFrom\":280,\"stabilityClass\":\"%s\"%s}";
    private static final String LEVELS =
            ",\"levels\":[{\"name\":\"a\",\"ppm\":20},{\"name\":\"b\",\"ppm\":2},{\"name\":\"c\",\"ppm\":0.5}]";
    private static final String SERIES =
            ",\"series\":[{\"time\":0,\"windSpeed\":3,\"windFrom\":280},{\"time\":900,\"windSpeed\":4,\"windFrom\":200}]";
    private static final String PASSIVE =
            "{\"substance\":{\"cas\":\"7783-06-4\"},\"release\":{\"kind\":\"plume\",\"rate\":%s,\"duration\":1800},";
    private static final String DENSE =
            "{\"substance\":{\"cas\":\"7782-50-5\"},\"release\":{\"kind\":\"pool\",\"rate\":%s,\"duration\":1800,\"diameter\":8},";
    private static final String JET =
            "{\"substance\":{\"cas\":\"7664-41-7\"},\"release\":{\"kind\":\"jet\",\"rate\":%s,\"duration\":900,\"height\":1,\"diameter\":0.4,\"velocity\":60,\"liquidFraction\":0.8},";
    private static final String PUFF =
            "{\"substance\":{\"cas\":\"7446-09-5\"},\"release\":{\"kind\":\"puff\",\"mass\":%s000,\"height\":4,\"diameter\":12},";
    private static final String TANK =
            "{\"substance\":{\"cas\":\"74-98-6\"},\"hazards\":\"all\",\"release\":{\"kind\":\"tank\",\"shape\":\"horizontal\",\"diameter\":2.4,\"length\":8,\"fillFraction\":0.8,\"temperature\":293,\"hole\":{\"diameter\":0.0%s,\"height\":0.4}},";
    private static final String SPILL =
            "{\"substance\":{\"cas\":\"107-13-1\"},\"release\":{\"kind\":\"spill\",\"mass\":%s00,\"temperature\":295,\"surface\":\"concrete\"},";

    private AssessBenchmark() {}

    /// Prints everything.
    public static void main(String[] arguments) {
        ShippedCatalogue catalogue = new ShippedCatalogue();
        ScenarioReader reader = new ScenarioReader(catalogue);
        String steady = WEATHER.formatted(3, "D", "") + LEVELS;
        String thousand = steady + ",\"ensemble\":{\"members\":1000}}";
        single("passive (goal 0.3 ms)", reader, PASSIVE.formatted(0.05) + steady + "}", 3000);
        single("dense (goal 1 ms)", reader, DENSE.formatted(5) + steady + "}", 2000);
        single("sudden cloud", reader, PUFF.formatted(2) + steady + "}", 1000);
        single(
                "changing wind, dense",
                reader,
                DENSE.formatted(5) + WEATHER.formatted(3, "D", SERIES) + LEVELS + "}",
                60);
        single("1,000 members passive (goal 200 ms)", reader, PASSIVE.formatted(0.05) + thousand, 12);
        single("1,000 members dense (goal 400 ms)", reader, DENSE.formatted(5) + thousand, 12);
        batch(catalogue, arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]));
    }

    private static void single(String name, ScenarioReader reader, String json, int runs) {
        Scenario scenario = ((ScenarioReading.Read) reader.read(json)).input().scenario();
        Engine engine = new Engine();
        for (int i = 0; i < runs; i++) {
            engine.assess(scenario);
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        List<Double> times = new ArrayList<>();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long processor = system.getProcessCpuTime();
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            engine.assess(scenario);
            times.add((System.nanoTime() - start) / 1e6);
        }
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%-38s median %8.3f ms  processor %8.3f ms  own thread %6.0f kB%n",
                name,
                times.get(runs / 2),
                (system.getProcessCpuTime() - processor) / 1e6 / runs,
                (threads.getCurrentThreadAllocatedBytes() - bytes) / 1e3 / runs);
    }

    private static void batch(ShippedCatalogue catalogue, int count) {
        byte[] lines = mixed(count).getBytes(StandardCharsets.UTF_8);
        for (String round : List.of("cold", "warm")) {
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
            InputStream in = new ByteArrayInputStream(lines);
            CommandLine line = new CommandLine(new CanmouCommand(() -> {}));
            line.addSubcommand(new AssessCommand(
                    new Engine(),
                    () -> catalogue,
                    home -> {
                        throw new IllegalStateException("no region is asked for");
                    },
                    new AssessCommand.Streams(in, nowhere, System.err)));
            long start = System.nanoTime();
            int status = line.execute("assess", "--batch", "-");
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "batch of %d mixed scenarios, %s: %.1f s, %.0f a second, status %d%n",
                    count,
                    round,
                    seconds,
                    count / seconds,
                    status);
        }
    }

    /// Six kinds in turn, no two alike.
    private static String mixed(int count) {
        Random random = new Random(1);
        List<String> kinds = List.of(PASSIVE, DENSE, JET, PUFF, TANK, SPILL);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String wind = String.format(Locale.ROOT, "%.2f", 1 + 9 * random.nextDouble());
            lines.append(kinds.get(i % kinds.size()).formatted(1 + random.nextInt(9)))
                    .append("\"site\":{\"lat\":32.4,\"lon\":119.5},")
                    .append(WEATHER.formatted(wind, "ABCDEF".charAt(random.nextInt(6)), ""))
                    .append("}\n");
        }
        return lines.toString();
    }
}
