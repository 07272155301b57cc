package io.canmou.cli.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.canmou.cli.CanmouCommand;
import io.canmou.exchange.Json;
import io.canmou.exchange.JsonNumbers;
import io.canmou.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `canmou bench`: measures the program on this machine, without a screen.
@Command(name = "bench")
public final class BenchCommand implements Callable<Integer> {
    @Option(names = "--region", paramLabel = "DIR")
    private @Nullable Path region;

    @Option(names = "--quick")
    private boolean quick;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--only", paramLabel = "NAME")
    private String only = "";

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CanmouCommand root;

    private final List<Benchmark> benchmarks;
    private final Path drillRegion;
    private final PrintStream out;
    private final PrintStream err;

    public BenchCommand(List<Benchmark> benchmarks, Path drillRegion, PrintStream out, PrintStream err) {
        this.benchmarks = List.copyOf(benchmarks);
        this.drillRegion = drillRegion;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        Words words = root.words();
        Path pack = region == null ? drillRegion : region;
        if (!Files.isDirectory(pack)) {
            err.println(words.say("cli.noFile", pack));
            return 2;
        }
        List<Figure> figures = new ArrayList<>();
        for (Benchmark benchmark : benchmarks) {
            if (benchmark.name().startsWith(only)) {
                err.println(benchmark.name() + " ...");
                Figure figure = measure(benchmark, pack);
                if (figure != null) {
                    figures.add(figure);
                    print(figure);
                }
            }
        }
        if (json) {
            ArrayNode list = Json.MAPPER.createArrayNode();
            figures.forEach(figure -> list.add(figure.json()));
            out.println(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(list));
        }
        return 0;
    }

    private @Nullable Figure measure(Benchmark benchmark, Path pack) throws IOException {
        Path scratch = Files.createTempDirectory("canmou-bench");
        try {
            List<Double> samples = benchmark.samples(new BenchSettings(pack, scratch, quick));
            return samples.isEmpty() ? null : Figure.of(benchmark, samples);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (Exception e) {
            err.println(benchmark.name() + ": " + e);
            return null;
        } finally {
            delete(scratch);
        }
    }

    private void print(Figure figure) {
        if (!json) {
            out.println(figure.line());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// Percentiles of one benchmark, by the nearest rank.
    private record Figure(
            String name,
            double p50,
            double p95,
            double p99,
            String unit,
            int n,
            @Nullable Double goal) {
        static Figure of(Benchmark benchmark, List<Double> samples) {
            List<Double> sorted = samples.stream().sorted().toList();
            return new Figure(
                    benchmark.name(),
                    rank(sorted, 0.50),
                    rank(sorted, 0.95),
                    rank(sorted, 0.99),
                    benchmark.unit(),
                    sorted.size(),
                    benchmark.goal());
        }

        private static double rank(List<Double> sorted, double share) {
            return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
        }

        ObjectNode json() {
            ObjectNode node = Json.MAPPER.createObjectNode();
            node.put("name", name);
            node.put("p50", JsonNumbers.six(p50));
            node.put("p95", JsonNumbers.six(p95));
            node.put("p99", JsonNumbers.six(p99));
            node.put("unit", unit);
            node.put("n", n);
            if (goal == null) {
                node.putNull("goal");
            } else {
                node.put("goal", JsonNumbers.six(goal));
            }
            return node;
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-22s p50 %9.3f  p95 %9.3f  p99 %9.3f %-2s  n %4d  goal %s",
                    name,
                    p50,
                    p95,
                    p99,
                    unit,
                    n,
                    goal == null ? "-" : JsonNumbers.text(goal));
        }
    }
}
