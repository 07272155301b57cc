package io.canmou.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.canmou.exchange.Json;
import io.canmou.resource.ResourceKind;
import io.canmou.resource.ResourceRepository;
import io.canmou.resource.lists.ListReading;
import io.canmou.resource.lists.Mapping;
import io.canmou.resource.lists.ProblemWords;
import io.canmou.resource.lists.ResourceImport;
import io.canmou.resource.lists.UnreadableList;
import io.canmou.store.Store;
import io.canmou.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `canmou resource import` and `canmou resource list`.
@Command(name = "resource")
public final class ResourceCommand implements Runnable {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CanmouCommand root;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final StoreAccess stores;
    private final PrintStream out;
    private final PrintStream err;

    public ResourceCommand(StoreAccess stores, PrintStream out, PrintStream err) {
        this.stores = stores;
        this.out = out;
        this.err = err;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), root.words().say("cli.missingCommand", "import, list"));
    }

    @Command(name = "import")
    int take(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--kind", required = true, paramLabel = "K") String kindWord,
            @Option(names = "--mapping", paramLabel = "FILE") @Nullable Path mapping,
            @Option(names = "--dry-run") boolean dryRun)
            throws IOException {
        Words words = root.words();
        Optional<ResourceKind> kind = kind(kindWord, words);
        if (kind.isEmpty()) {
            return CommandStatus.INVALID;
        }
        try {
            Mapping said = mapping == null ? Mapping.NONE : Mapping.read(Files.readAllBytes(present(mapping, words)));
            ListReading reading = new ResourceImport().read(Files.readAllBytes(present(file, words)), kind.get(), said);
            return taken(file, reading, dryRun, words);
        } catch (UnreadableList e) {
            err.println(new ProblemWords(words).of(file.toString(), e));
            return CommandStatus.INVALID;
        }
    }

    private static Path present(Path file, Words words) throws BadFile {
        if (!Files.isRegularFile(file)) {
            throw new BadFile(words.say("resource.noFile", file));
        }
        return file;
    }

    private int taken(Path file, ListReading reading, boolean dryRun, Words words) {
        ProblemWords wording = new ProblemWords(words);
        reading.problems().forEach(p -> err.println(wording.of(p)));
        int good = ResourceJson.records(reading.resources(), reading.kind()).size();
        if (good == 0) {
            err.println(words.say("resource.none"));
            return CommandStatus.INVALID;
        }
        if (!dryRun) {
            try (Store store = stores.open(root.home())) {
                new ResourceRepository(store).save(reading.resources());
            }
        }
        out.println(words.say(dryRun ? "resource.dryRun" : "resource.taken", file, reading.rows(), good));
        if (reading.refused() > 0) {
            err.println(words.say("resource.refused", reading.refused()));
        }
        if (reading.unplaced() > 0) {
            err.println(words.say("resource.unplaced", reading.unplaced()));
        }
        return reading.refused() + reading.unplaced() > 0 ? CommandStatus.IN_PART : CommandStatus.DONE;
    }

    @Command(name = "list")
    int list(
            @Option(names = "--kind", required = true, paramLabel = "K") String kindWord,
            @Option(names = "--json") boolean json)
            throws JsonProcessingException {
        Words words = root.words();
        Optional<ResourceKind> kind = kind(kindWord, words);
        if (kind.isEmpty()) {
            return CommandStatus.INVALID;
        }
        try (Store store = stores.open(root.home())) {
            var all = new ResourceRepository(store).all();
            if (json) {
                out.println(Json.MAPPER
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(ResourceJson.of(all, kind.get())));
            } else {
                ResourceJson.of(all, kind.get())
                        .forEach(row -> out.println(row.path("id").asText() + "  "
                                + row.path("name").asText(row.path("load").asText())));
            }
        }
        return CommandStatus.DONE;
    }

    private Optional<ResourceKind> kind(String word, Words words) {
        Optional<ResourceKind> kind = ResourceKind.of(word);
        if (kind.isEmpty()) {
            String all =
                    Arrays.stream(ResourceKind.values()).map(ResourceKind::word).collect(Collectors.joining(", "));
            err.println(words.say("resource.kind", word, all));
        }
        return kind;
    }
}
