package io.canmou.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.canmou.exchange.Json;
import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.Resolution;
import io.canmou.substance.SubstanceRef;
import io.canmou.substance.react.Hazard;
import io.canmou.substance.react.Medium;
import io.canmou.substance.react.Partner;
import io.canmou.substance.react.Reaction;
import io.canmou.substance.react.Reactivity;
import io.canmou.words.Words;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `canmou react`: hazards of mixing.
@Command(name = "react")
public final class ReactCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "SUBSTANCE")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<String> substances;

    @Option(names = "--json")
    private boolean json;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CanmouCommand root;

    private final Supplier<Catalogue> catalogue;
    private final PrintStream out;
    private final PrintStream err;

    public ReactCommand(Supplier<Catalogue> catalogue, PrintStream out, PrintStream err) {
        this.catalogue = catalogue;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        Words words = root.words();
        if (substances.size() < 2) {
            err.println(words.say("substance.react.two"));
            return CommandStatus.INVALID;
        }
        List<Partner> partners = new ArrayList<>();
        for (String name : substances) {
            find(name, words).ifPresent(partners::add);
        }
        if (partners.size() < substances.size()) {
            return CommandStatus.INVALID;
        }
        List<Partner> different = partners.stream().distinct().toList();
        if (different.size() < 2) {
            err.println(words.say("substance.react.two"));
            return CommandStatus.INVALID;
        }
        Reactivity reactivity = new Reactivity();
        List<Reaction> reactions = reactivity.pairs(different);
        if (json) {
            ArrayNode list = Json.MAPPER.createArrayNode();
            reactions.forEach(r -> list.add(node(r, reactivity, words)));
            out.println(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(list));
        } else {
            reactions.forEach(r -> print(r, reactivity, words));
        }
        return CommandStatus.DONE;
    }

    private Optional<Partner> find(String name, Words words) {
        Optional<Medium> medium = Medium.of(name);
        if (medium.isPresent()) {
            return Optional.of(new Partner.Around(medium.get()));
        }
        return switch (catalogue.get().resolve(SubstanceRef.of(name))) {
            case Resolution.Found found -> Optional.of(new Partner.Of(found.entry()));
            case Resolution.Ambiguous several -> {
                err.println(words.say("substance.react.ambiguous", name, names(several.entries(), words)));
                yield Optional.empty();
            }
            case Resolution.NotFound nothing -> {
                err.println(
                        nothing.candidates().isEmpty()
                                ? words.say("substance.react.unknown", name)
                                : words.say("substance.react.near", name, names(nothing.candidates(), words)));
                yield Optional.empty();
            }
        };
    }

    private static String names(List<Entry> entries, Words words) {
        return entries.stream().map(e -> name(e, words)).distinct().limit(5).collect(Collectors.joining(", "));
    }

    private static String name(Entry entry, Words words) {
        String first = words.choose(entry.nameZh(), entry.nameEn());
        return first.isEmpty() ? words.choose(entry.nameEn(), entry.nameZh()) : first;
    }

    private static String name(Partner partner, Words words) {
        return switch (partner) {
            case Partner.Of of -> name(of.entry(), words);
            case Partner.Around around ->
                words.say("reaction.medium." + around.medium().word());
        };
    }

    /// The key of a partner that a program can read again.
    private static String id(Partner partner) {
        return switch (partner) {
            case Partner.Of of -> of.entry().id();
            case Partner.Around around -> around.medium().word();
        };
    }

    private static ObjectNode node(Reaction reaction, Reactivity reactivity, Words words) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("a", name(reaction.a(), words));
        node.put("b", name(reaction.b(), words));
        node.put("idA", id(reaction.a()));
        node.put("idB", id(reaction.b()));
        ArrayNode hazards = node.putArray("hazards");
        reaction.hazards().stream().map(Hazard::word).forEach(hazards::add);
        ArrayNode groups = node.putArray("groups");
        groups.add(groups(reaction.groupsA(), reactivity, words));
        groups.add(groups(reaction.groupsB(), reactivity, words));
        ArrayNode gases = node.putArray("gases");
        reaction.gases().forEach(gases::add);
        ArrayNode reasons = node.putArray("reasons");
        reaction.reasons().forEach(r -> reasons.add(words.say("reaction." + r)));
        node.put("reviewed", reaction.reviewed());
        return node;
    }

    /// A formula as it is, a family of gases in the user's language.
    private static String gas(String gas, Words words) {
        String key = "reaction.gas." + gas.replace(" ", "");
        return words.has(key) ? words.say(key) : gas;
    }

    private static String groups(List<String> groups, Reactivity reactivity, Words words) {
        return groups.stream()
                .map(g -> reactivity.groupName(g, words.chinese()))
                .collect(Collectors.joining("; "));
    }

    private void print(Reaction reaction, Reactivity reactivity, Words words) {
        String hazards = reaction.hazards().stream()
                .map(h -> words.say("reaction.hazard." + h))
                .collect(Collectors.joining(", "));
        out.println(name(reaction.a(), words) + " + " + name(reaction.b(), words) + ": "
                + (hazards.isEmpty() ? words.say("reaction.none") : hazards));
        reaction.reasons().forEach(r -> out.println("  " + words.say("reaction." + r)));
        if (!reaction.gases().isEmpty()) {
            String gases = reaction.gases().stream().map(g -> gas(g, words)).collect(Collectors.joining(", "));
            out.println("  " + words.say("reaction.gases", gases));
        }
        out.println("  "
                + words.say(
                        "reaction.groups",
                        groups(reaction.groupsA(), reactivity, words),
                        groups(reaction.groupsB(), reactivity, words)));
        if (!reaction.reviewed()) {
            out.println("  " + words.say("reaction.hint"));
        }
    }
}
