package io.canmou.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.canmou.exchange.Json;
import io.canmou.exchange.JsonNumbers;
import io.canmou.substance.Catalogue;
import io.canmou.substance.Resolution;
import io.canmou.substance.SubstanceRef;
import io.canmou.substance.unknown.Candidate;
import io.canmou.substance.unknown.Clue;
import io.canmou.substance.unknown.ClueKind;
import io.canmou.substance.unknown.ClueReading;
import io.canmou.substance.unknown.Nearby;
import io.canmou.substance.unknown.UnknownSubstance;
import io.canmou.words.Words;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `canmou unknown`: what an unnamed substance may be.
@Command(name = "unknown")
public final class UnknownCommand implements Callable<Integer> {
    @Option(names = "--clue", arity = "1", paramLabel = "KIND=VALUE")
    private List<String> clues = new ArrayList<>();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10")
    private int limit;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CanmouCommand root;

    private final Supplier<Catalogue> catalogue;
    private final Function<String, Optional<List<String>>> stored;
    private final PrintStream out;
    private final PrintStream err;

    /// @param stored the names, CAS or UN numbers of what a facility stores, by its id; empty: no such facility
    public UnknownCommand(
            Supplier<Catalogue> catalogue,
            Function<String, Optional<List<String>>> stored,
            PrintStream out,
            PrintStream err) {
        this.catalogue = catalogue;
        this.stored = stored;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        Words words = root.words();
        if (limit < 1) {
            err.println(words.say("substance.limit", limit));
            return CommandStatus.INVALID;
        }
        UnknownSubstance unknown = new UnknownSubstance(catalogue.get());
        List<Clue> read = new ArrayList<>();
        boolean wrong = clues.isEmpty();
        for (String text : clues) {
            switch (unknown.read(text)) {
                case ClueReading.Read ok -> read.add(ok.clue());
                case ClueReading.NoSuchKind no -> {
                    wrong = true;
                    err.println(words.say("substance.unknown.kind", no.text(), kinds()));
                }
                case ClueReading.NotUnderstood no ->
                    err.println(words.say(
                            "substance.unknown.value",
                            no.kind().word(),
                            no.value(),
                            String.join(", ", unknown.choices(no.kind(), words.chinese()))));
            }
        }
        Optional<Nearby> nearby = nearby(read, words);
        if (read.isEmpty()) {
            err.println(words.say("substance.unknown.none", kinds()));
        }
        if (wrong || read.isEmpty() || nearby.isEmpty()) {
            return CommandStatus.INVALID;
        }
        List<Candidate> ranked = unknown.rank(read, nearby.get(), limit);
        if (json) {
            ArrayNode list = Json.MAPPER.createArrayNode();
            ranked.forEach(c -> list.add(node(c)));
            out.println(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(list));
        } else {
            ranked.forEach(c -> print(c, words));
            unknown.worst(ranked)
                    .ifPresent(w -> out.println(words.say(
                            "substance.unknown.worst",
                            words.choose(w.entry().nameZh(), w.entry().nameEn()))));
        }
        return read.size() < clues.size() ? CommandStatus.IN_PART : CommandStatus.DONE;
    }

    private static String kinds() {
        return java.util.Arrays.stream(ClueKind.values()).map(ClueKind::word).collect(Collectors.joining(", "));
    }

    /// What the facilities named by `near` clues store; empty: one of them is not known.
    private Optional<Nearby> nearby(List<Clue> clues, Words words) {
        Set<String> ids = new HashSet<>();
        for (Clue clue : clues) {
            if (clue.kind() == ClueKind.NEAR) {
                Optional<List<String>> names = stored.apply(clue.value());
                if (names.isEmpty()) {
                    err.println(words.say("substance.unknown.facility", clue.value()));
                    return Optional.empty();
                }
                names.get().forEach(n -> find(n).ifPresent(ids::add));
            }
        }
        return Optional.of(new Nearby(ids, Set.of()));
    }

    private Optional<String> find(String name) {
        return catalogue.get().resolve(SubstanceRef.of(name)) instanceof Resolution.Found found
                ? Optional.of(found.entry().id())
                : Optional.empty();
    }

    private static ObjectNode node(Candidate candidate) {
        ObjectNode node = SubstanceJson.of(candidate.entry());
        ArrayNode why = node.putArray("why");
        candidate.why().forEach(c -> why.add(c.text()));
        ArrayNode against = node.putArray("against");
        candidate.against().forEach(c -> against.add(c.text()));
        node.put("share", JsonNumbers.six(candidate.share()));
        node.put("nearby", candidate.nearby());
        return node;
    }

    private void print(Candidate candidate, Words words) {
        out.println(SubstanceCommand.line(candidate.entry(), words));
        out.println(words.say("substance.unknown.why", texts(candidate.why()), texts(candidate.against())));
    }

    private static String texts(List<Clue> clues) {
        return clues.isEmpty() ? "–" : clues.stream().map(Clue::text).collect(Collectors.joining(", "));
    }
}
