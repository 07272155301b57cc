package io.canmou.cli;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.canmou.advice.rules.Defaults;
import io.canmou.exchange.AskedZones;
import io.canmou.exchange.Json;
import io.canmou.exchange.ResultWriter;
import io.canmou.exchange.ScenarioInput;
import io.canmou.exchange.ScenarioReader;
import io.canmou.exchange.ScenarioReading;
import io.canmou.exchange.around.Surroundings;
import io.canmou.exchange.around.SurroundingsWriter;
import io.canmou.geo.Position;
import io.canmou.hazard.Fault;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.engine.HazardEngine;
import io.canmou.region.RegionException;
import io.canmou.region.RegionPack;
import io.canmou.region.RegionPacks;
import io.canmou.substance.Catalogue;
import io.canmou.words.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `canmou assess`: one scenario in, one assessment out; with `--batch` one a line.
@Command(name = "assess")
public final class AssessCommand implements Callable<Integer> {
    /// Lines that may be in work at once; enough to keep every core busy, few enough for memory.
    private static final int AHEAD = 64;

    @Parameters(index = "0", arity = "0..1", paramLabel = "SCENARIO.json")
    private @Nullable String scenario;

    @Option(names = "--batch", paramLabel = "FILE.ndjson")
    private @Nullable String batch;

    @Option(names = "--region", paramLabel = "DIR")
    private @Nullable Path region;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CanmouCommand root;

    private final HazardEngine engine;
    private final Supplier<Catalogue> catalogue;
    private final Function<Path, Defaults> rules;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    /// The standard streams.
    public record Streams(InputStream in, PrintStream out, PrintStream err) {}

    /// @param rules the house's rules, with those of a user's folder before them
    public AssessCommand(
            HazardEngine engine, Supplier<Catalogue> catalogue, Function<Path, Defaults> rules, Streams streams) {
        this.engine = engine;
        this.catalogue = catalogue;
        this.rules = rules;
        this.in = streams.in();
        this.out = streams.out();
        this.err = streams.err();
    }

    @Override
    public Integer call() throws IOException {
        Words words = root.words();
        if ((scenario == null) == (batch == null)) {
            err.println(words.say("cli.assess.oneInput"));
            return CommandStatus.INVALID;
        }
        return region == null ? run(words, null) : over(region, words);
    }

    private int over(Path folder, Words words) throws IOException {
        try (RegionPack pack = RegionPacks.open(folder)) {
            return run(words, new Surroundings(pack, rules.apply(root.home()), engine));
        } catch (RegionException e) {
            err.println(words.say("region.error." + e.code(), e.arguments().toArray()));
            return CommandStatus.INVALID;
        }
    }

    private int run(Words words, @Nullable Surroundings surroundings) throws IOException {
        ScenarioReader reader = surroundings == null
                ? new ScenarioReader(catalogue.get())
                : ScenarioReader.needingSite(catalogue.get());
        Work work = new Work(reader, engine, surroundings, words, err);
        return batch == null ? one(work, scenario) : all(work, batch);
    }

    private int one(Work work, @Nullable String file) throws IOException {
        String text;
        try (InputStream input = open(String.valueOf(file))) {
            // Strict: a name with a replaced character in it would be looked up as another substance.
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(input.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadFile(root.words().say("cli.notText", String.valueOf(file)));
        }
        Answer answer = work.answer(withoutMark(text));
        out.println(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer.node()));
        return answer.status();
    }

    private int all(Work work, String file) throws IOException {
        ObjectWriter writer = Json.MAPPER.writer();
        int status = CommandStatus.DONE;
        try (InputStream input = open(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
                ExecutorService pool =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            ArrayDeque<Future<Answer>> ahead = new ArrayDeque<>();
            String line = lines.readLine();
            while (line != null || !ahead.isEmpty()) {
                while (line != null && ahead.size() < AHEAD) {
                    String text = withoutMark(line);
                    if (!text.isBlank()) {
                        ahead.add(pool.submit(() -> work.answer(text)));
                    }
                    line = lines.readLine();
                }
                if (!ahead.isEmpty()) {
                    Answer answer = get(ahead.remove());
                    status = worse(status, answer.status());
                    out.println(writer.writeValueAsString(answer.node()));
                }
            }
        }
        out.flush();
        return status;
    }

    /// A fault of ours goes before one of the input.
    private static int worse(int one, int other) {
        return one == CommandStatus.OURS || other == CommandStatus.OURS ? CommandStatus.OURS : Math.max(one, other);
    }

    private static Answer get(Future<Answer> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private InputStream open(String file) throws IOException {
        if (file.equals("-")) {
            return in;
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path) || (Files.exists(path) && !Files.isReadable(path))) {
            throw new BadFile(root.words().say("cli.unreadable", file));
        }
        return Files.newInputStream(path);
    }

    /// A byte order mark at the head of a file is no part of its JSON.
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// A result, or the faults in its place.
    private record Answer(ObjectNode node, int status) {}

    /// One scenario from text to result. Thread-safe.
    private record Work(
            ScenarioReader reader,
            HazardEngine engine,
            @Nullable Surroundings surroundings,
            Words words,
            PrintStream err) {
        Answer answer(String json) {
            return switch (reader.read(json)) {
                case ScenarioReading.Faulty faulty ->
                    new Answer(writer().faults(faulty.id(), faulty.faults()), CommandStatus.INVALID);
                case ScenarioReading.Read read -> safely(read.input());
            };
        }

        /// A fault of ours costs the one scenario, not those that wait behind it in the batch.
        private Answer safely(ScenarioInput input) {
            try {
                return assess(input);
            } catch (RuntimeException | StackOverflowError e) {
                e.printStackTrace(err);
                return new Answer(
                        writer().faults(input.id(), List.of(Fault.of("", "ours", e.toString()))), CommandStatus.OURS);
            }
        }

        private Answer assess(ScenarioInput input) {
            long start = System.nanoTime();
            Verdict verdict = AskedZones.of(input.scenario(), engine.assess(input.scenario()));
            Position site = input.site();
            if (surroundings != null && site != null && verdict instanceof Verdict.Assessed assessed) {
                Surroundings.Found found = surroundings.of(input, site, assessed);
                ObjectNode node = writer().result(input, found.assessed(), seconds(start));
                node.setAll(new SurroundingsWriter(words).keys(found));
                return new Answer(node, CommandStatus.DONE);
            }
            return new Answer(
                    writer().result(input, verdict, seconds(start)),
                    verdict instanceof Verdict.Assessed ? CommandStatus.DONE : CommandStatus.INVALID);
        }

        private ResultWriter writer() {
            return new ResultWriter(words);
        }

        private static double seconds(long start) {
            return (System.nanoTime() - start) * 1e-9;
        }
    }
}
