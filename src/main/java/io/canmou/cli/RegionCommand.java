package io.canmou.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.canmou.exchange.Json;
import io.canmou.exchange.JsonNumbers;
import io.canmou.region.ImportProgress;
import io.canmou.region.ImportRequest;
import io.canmou.region.RegionException;
import io.canmou.region.RegionImport;
import io.canmou.region.RegionInfo;
import io.canmou.region.RegionPack;
import io.canmou.region.RegionPacks;
import io.canmou.region.RegionWarning;
import io.canmou.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `canmou region import` and `canmou region info`.
@Command(name = "region")
public final class RegionCommand implements Runnable {
    /// No blank or dot at the end: Windows drops it, and the pack is found no more.
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} ._()-]*[\\p{L}\\p{N}_()-]");

    /// Names of devices, which no folder can have on Windows.
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CanmouCommand root;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final RegionImport regionImport;
    private final PrintStream out;
    private final PrintStream err;

    public RegionCommand(RegionImport regionImport, PrintStream out, PrintStream err) {
        this.regionImport = regionImport;
        this.out = out;
        this.err = err;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), root.words().say("cli.missingCommand", "import, info"));
    }

    @Command(name = "import")
    int build(
            @Parameters(arity = "1..*", paramLabel = "FILE") List<Path> files,
            @Option(names = "--name", paramLabel = "N") @Nullable String name,
            @Option(names = "--out", paramLabel = "DIR") @Nullable Path folder,
            @Option(names = "--elevation", arity = "1..*", paramLabel = "FILE") @Nullable List<Path> elevation,
            @Option(names = "--population", paramLabel = "FILE") @Nullable Path population) {
        Words words = root.words();
        String called = name == null ? nameOf(files.getFirst()) : name;
        try {
            Path target = folder == null ? ownFolder(called) : folder;
            ImportRequest request = new ImportRequest(
                    files, target, called, elevation == null ? List.of() : elevation, Optional.ofNullable(population));
            return told(regionImport.run(request, new Progress(words, err)), target, words);
        } catch (RegionException e) {
            return refused(e, words);
        }
    }

    private Path ownFolder(String called) throws RegionException {
        boolean plain =
                NAME.matcher(called).matches() && !RESERVED.matcher(called).matches();
        if (called.isBlank() || called.startsWith(".") || !plain) {
            throw new RegionException("badName", called);
        }
        return root.home().resolve("regions").resolve(called);
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("(?i)(\\.osm)?\\.(pbf|osm|gz|bz2|xml)$", "");
        return name.isEmpty() ? "region" : name;
    }

    private int told(RegionInfo info, Path target, Words words) {
        out.println(words.say("region.done", info.name(), target));
        out.println(counts(info, words));
        boolean all = true;
        for (String text : info.warnings()) {
            RegionWarning warning = RegionWarning.parse(text);
            err.println(words.say("region.note", worded(warning, words)));
            all &= !warning.unusedFile();
        }
        return all ? CommandStatus.DONE : CommandStatus.IN_PART;
    }

    private static long count(RegionInfo info, String what) {
        return info.counts().getOrDefault(what, 0L);
    }

    private static String counts(RegionInfo info, Words words) {
        Long people = info.counts().get("people");
        return words.say(
                "region.done.counts",
                count(info, "roads"),
                String.format(Locale.ROOT, "%.0f", info.roadKm()),
                count(info, "buildings"),
                count(info, "places"),
                count(info, "addresses"),
                count(info, "sites"),
                people == null ? words.say("region.people.unknown") : people,
                String.format(Locale.ROOT, "%.1f", info.bytes() / 1e6),
                String.format(Locale.ROOT, "%.1f", info.buildSeconds()));
    }

    private static String worded(RegionWarning warning, Words words) {
        Object[] arguments = warning.arguments().toArray();
        if (warning.unusedFile()) {
            arguments[1] = words.say("region.raster." + arguments[1]);
        }
        return words.say("region.warning." + warning.code(), arguments);
    }

    private int refused(RegionException e, Words words) {
        err.println(words.say("region.error." + e.code(), e.arguments().toArray()));
        return CommandStatus.INVALID;
    }

    @Command(name = "info")
    int info(@Parameters(paramLabel = "DIR") Path folder, @Option(names = "--json") boolean json) throws IOException {
        Words words = root.words();
        try (RegionPack pack = RegionPacks.open(folder)) {
            RegionInfo info = pack.info();
            if (json) {
                out.println(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node(info, words)));
            } else {
                print(info, words);
            }
            return CommandStatus.DONE;
        } catch (RegionException e) {
            return refused(e, words);
        }
    }

    private void print(RegionInfo info, Words words) {
        String date =
                info.date().isEmpty() ? words.say("region.info.noDate") : words.say("region.info.date", info.date());
        out.println(words.say("region.info.head", info.name(), info.source(), date));
        if (info.drill()) {
            out.println(words.say("region.info.drill"));
        }
        out.println(counts(info, words));
        out.println(info.licence());
        info.warnings()
                .forEach(text -> out.println(words.say("region.note", worded(RegionWarning.parse(text), words))));
    }

    private static ObjectNode node(RegionInfo info, Words words) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("name", info.name());
        node.putArray("bbox")
                .add(JsonNumbers.coordinate(info.bbox().getMinX()))
                .add(JsonNumbers.coordinate(info.bbox().getMinY()))
                .add(JsonNumbers.coordinate(info.bbox().getMaxX()))
                .add(JsonNumbers.coordinate(info.bbox().getMaxY()));
        node.put("source", info.source());
        node.put("date", info.date().isEmpty() ? null : info.date());
        node.put("licence", info.licence());
        node.put("drill", info.drill());
        ObjectNode counts = node.putObject("counts");
        counts.put("roads", info.counts().get("roads"));
        counts.put("roadKm", Math.round(info.roadKm() * 10) / 10.0);
        for (String key : List.of("buildings", "places", "addresses", "sites", "people")) {
            counts.put(key, info.counts().get(key));
        }
        node.put("bytes", info.bytes());
        node.put("buildSeconds", Math.round(info.buildSeconds() * 100) / 100.0);
        ArrayNode warnings = node.putArray("warnings");
        info.warnings().forEach(text -> warnings.add(worded(RegionWarning.parse(text), words)));
        return node;
    }

    /// Tells each step once, and reading in quarters.
    private static final class Progress implements ImportProgress {
        private static final int PARTS = 4;

        private final Words words;
        private final PrintStream err;
        private Step last = Step.WRITE;
        private int part = -1;

        Progress(Words words, PrintStream err) {
            this.words = words;
            this.err = err;
        }

        @Override
        public void at(Step step, double share) {
            int now = (int) (share * PARTS);
            if (step != last || now > part && step == Step.READ) {
                last = step;
                part = now;
                err.println(
                        words.say("region.step." + step) + (step == Step.READ ? " " + now * 100 / PARTS + " %" : ""));
            }
        }
    }
}
