package io.canmou.cli.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Starts of the program in processes of their own: to the first frame, to the live map, and the memory that an
/// open incident takes.
///
/// The clock begins where the Java machine does; what the shell takes before is not in it.
public final class StartBenchmarks {
    private static final int STARTS = 5;
    private static final int SECONDS = 90;

    private StartBenchmarks() {}

    /// All three figures.
    public static List<Benchmark> all() {
        return List.of(
                new Start("start.firstFrame", "ms", 900, 0),
                new Start("start.liveMap", "ms", 1500, 1),
                new Start("memory.resident", "MB", 700, 2));
    }

    private record Start(String name, String unit, double limit, int column) implements Benchmark {
        @Override
        public @Nullable Double goal() {
            return limit;
        }

        @Override
        public List<Double> samples(BenchSettings settings) throws Exception {
            List<Double> found = new ArrayList<>();
            once(settings); // the first start fills the tiles' folder
            for (int i = 0; i < STARTS; i++) {
                found.add(once(settings)[column]);
            }
            return found;
        }

        private static double[] once(BenchSettings settings) throws IOException, InterruptedException {
            Path figures = settings.scratch().resolve("probe");
            Files.deleteIfExists(figures);
            Process process = new ProcessBuilder(command(settings, figures))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            if (!Files.exists(figures)) {
                throw new IOException("the program did not start by itself within " + SECONDS + " s");
            }
            String[] parts =
                    Files.readString(figures, StandardCharsets.UTF_8).strip().split(" ");
            return new double[] {
                Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2])
            };
        }

        /// This program's own command, with the options it was started with, on the headless platform.
        private static List<String> command(BenchSettings settings, Path figures) {
            List<String> command = new ArrayList<>();
            String windows =
                    System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win") ? ".exe" : "";
            command.add(Path.of(System.getProperty("java.home"), "bin", "java" + windows)
                    .toString());
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Dcanmou.probe=" + figures));
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.canmou.Main"));
            command.addAll(List.of("--home", settings.scratch().resolve("home").toString(), "desktop"));
            command.addAll(List.of("--region", settings.region().toString()));
            return command;
        }
    }
}
