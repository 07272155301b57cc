package io.canmou.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.canmou.exchange.Json;
import io.canmou.exchange.JsonNumbers;
import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.words.Words;
import java.io.PrintStream;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `canmou substance`: search in the catalogue.
@Command(name = "substance")
public final class SubstanceCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "QUERY")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<String> query;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20")
    private int limit;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CanmouCommand root;

    private final Supplier<Catalogue> catalogue;
    private final PrintStream out;
    private final PrintStream err;

    public SubstanceCommand(Supplier<Catalogue> catalogue, PrintStream out, PrintStream err) {
        this.catalogue = catalogue;
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
        List<Entry> hits = catalogue.get().search(String.join(" ", query), limit);
        if (json) {
            ArrayNode list = Json.MAPPER.createArrayNode();
            hits.forEach(e -> list.add(SubstanceJson.of(e)));
            out.println(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(list));
        } else if (hits.isEmpty()) {
            err.println(words.say("substance.none", String.join(" ", query)));
        } else {
            hits.forEach(e -> out.println(line(e, words)));
            printValues(hits.getFirst(), words);
        }
        return CommandStatus.DONE;
    }

    /// One line: names, numbers, class, grade.
    static String line(Entry entry, Words words) {
        return words.say(
                "substance.line",
                words.choose(entry.nameZh() + " " + entry.nameEn(), entry.nameEn() + " " + entry.nameZh())
                        .strip(),
                entry.cas() == null ? "–" : entry.cas(),
                entry.un().isEmpty() ? "–" : String.join(", ", entry.un()),
                entry.formula() == null ? "–" : entry.formula(),
                entry.hazardClass().isEmpty() ? "–" : entry.hazardClass(),
                words.say("substance.grade." + entry.grade()));
    }

    private void printValues(Entry entry, Words words) {
        new TreeMap<>(entry.values())
                .forEach((key, value) -> out.println(words.say(
                        "substance.value",
                        key,
                        (value.atLeast() ? "≥ " : "") + JsonNumbers.text(value.value()),
                        value.unit(),
                        value.source())));
    }
}
