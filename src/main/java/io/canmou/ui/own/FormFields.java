package io.canmou.ui.own;

import io.canmou.hazard.Fault;
import io.canmou.substance.own.OwnKey;
import io.canmou.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The fields of the form, by group, and how they and their faults are called.
final class FormFields {
    /// Texts, in the order of the form.
    static final List<String> TEXTS =
            List.of("nameZh", "nameEn", "cas", "un", "formula", "synonyms", "hazardClass", "guide", "source");

    private static final Pattern LEVEL = Pattern.compile("(aegl|erpg|pac)([123])(?:\\.(\\d+)(min|h))?");

    private FormFields() {}

    /// The parts of the form below its texts.
    enum Group {
        LEVELS,
        BURNING,
        PHYSICS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The figures of a part.
    static List<OwnKey> figures(Group group) {
        return OwnKey.values().stream().filter(k -> group(k.key()) == group).toList();
    }

    private static Group group(String key) {
        if (LEVEL.matcher(key).matches() || key.equals("idlh")) {
            return Group.LEVELS;
        }
        return switch (key) {
            case "lel", "uel", "flashPoint", "autoignition", "heatOfCombustion" -> Group.BURNING;
            default -> Group.PHYSICS;
        };
    }

    /// The name of a field or figure.
    static String label(String field, Words words) {
        Matcher level = LEVEL.matcher(field);
        if (level.matches()) {
            String scale = level.group(1).toUpperCase(Locale.ROOT) + "-" + level.group(2);
            return level.group(3) == null ? scale : scale + " " + level.group(3) + " " + level.group(4);
        }
        String key = "own.field." + field;
        return words.has(key) ? words.say(key) : field;
    }

    /// The field that a fault speaks of; empty: the whole substance.
    static Optional<String> field(Fault fault) {
        String path = fault.path().replaceFirst("^(item|row) \\d+\\.?", "");
        return path.isEmpty() ? Optional.empty() : Optional.of(path);
    }

    /// A fault as a sentence: where, what, how to mend it.
    static String sentence(Fault fault, Words words) {
        List<Object> arguments = new ArrayList<>(fault.arguments());
        if (!arguments.isEmpty()
                && OwnKey.of(String.valueOf(arguments.getFirst())).isPresent()) {
            arguments.set(0, label(String.valueOf(arguments.getFirst()), words));
        }
        String key = "fault." + fault.code();
        String said = words.has(key) ? words.say(key, arguments.toArray()) : fault.code();
        Matcher row = Pattern.compile("row (\\d+).*").matcher(fault.path());
        return row.matches() ? words.say("own.row", row.group(1), said) : said;
    }
}
