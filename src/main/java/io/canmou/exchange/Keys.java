package io.canmou.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.canmou.hazard.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One JSON object being read: each key is asked for once, and whatever was not asked for is a fault at the end.
///
/// `null` is absent. All faults of a document are gathered in one list; a faulty value reads as absent, so that one
/// mistake does not hide the next.
public final class Keys {
    private final JsonNode object;
    private final String path;
    private final List<Fault> faults;
    private final Set<String> asked = new HashSet<>();

    private Keys(JsonNode object, String path, List<Fault> faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    /// The keys of the object `node` at `path`; null and a fault when it is something else.
    public static @Nullable Keys of(JsonNode node, String path, List<Fault> faults) {
        if (node.isMissingNode()) {
            faults.add(Fault.of(path, "emptyText"));
            return null;
        }
        if (!node.isObject()) {
            faults.add(Fault.of(path, "object", shown(node)));
            return null;
        }
        return new Keys(node, path, faults);
    }

    /// Whether `key` is there and not null; does not count as asked.
    public boolean has(String key) {
        return object.hasNonNull(key);
    }

    /// Whether `key` is there, be it null.
    public boolean mentions(String key) {
        asked.add(key);
        return object.has(key);
    }

    /// The path of `key` from the root.
    public String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /// Adds a fault at `key`.
    public void fault(String key, String code, Object... arguments) {
        faults.add(Fault.of(key.isEmpty() ? path : at(key), code, arguments));
    }

    /// The faults of the whole document.
    public List<Fault> faults() {
        return faults;
    }

    /// A number in `range`; null if absent or faulty.
    public @Nullable Double number(String key, Range range) {
        JsonNode node = take(key);
        return node == null ? null : check(node, at(key), range);
    }

    /// A number in `range`, `otherwise` if absent or faulty.
    public double number(String key, Range range, double otherwise) {
        Double given = number(key, range);
        return given == null ? otherwise : given;
    }

    /// A number that must be there; NaN and a fault if it is not.
    public double mandatory(String key, Range range) {
        int before = faults.size();
        Double given = number(key, range);
        if (given != null) {
            return given;
        }
        if (faults.size() == before) {
            fault(key, "missingNumber", range.text());
        }
        return Double.NaN;
    }

    /// A whole number in `range`.
    public long whole(String key, Range range, long otherwise) {
        JsonNode node = take(key);
        if (node == null) {
            return otherwise;
        }
        Double value = check(node, at(key), range);
        if (value == null) {
            return otherwise;
        }
        if (value != Math.rint(value)) {
            fault(key, "whole", shown(node));
            return otherwise;
        }
        return node.isIntegralNumber() ? node.longValue() : value.longValue();
    }

    private @Nullable Double check(JsonNode node, String where, Range range) {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            faults.add(Fault.of(where, "number", range.text(), shown(node)));
            return null;
        }
        double value = node.doubleValue();
        if (range.contains(value)) {
            return value;
        }
        String slip = range.slipOf(value);
        faults.add(
                slip == null
                        ? Fault.of(where, "range", range.text(), shown(node))
                        : Fault.of(where, "range." + slip, range.text(), shown(node)));
        return null;
    }

    /// Text that says something; null if absent or faulty.
    public @Nullable String text(String key) {
        String text = anyText(key);
        if (text != null && text.isBlank()) {
            fault(key, "text", shown(object.get(key)));
            return null;
        }
        return text;
    }

    /// Text, be it blank; null if absent or faulty.
    public @Nullable String anyText(String key) {
        JsonNode node = take(key);
        if (node == null) {
            return null;
        }
        if (!node.isTextual()) {
            fault(key, "text", shown(node));
            return null;
        }
        return node.textValue();
    }

    /// True or false.
    public boolean flag(String key, boolean otherwise) {
        JsonNode node = take(key);
        if (node == null) {
            return otherwise;
        }
        if (!node.isBoolean()) {
            fault(key, "flag", shown(node));
            return otherwise;
        }
        return node.booleanValue();
    }

    /// One of the words of `choices`; null if absent or faulty.
    public <T> @Nullable T choice(String key, Map<String, T> choices) {
        JsonNode node = take(key);
        if (node == null) {
            return null;
        }
        T chosen = node.isTextual() ? choices.get(node.textValue()) : null;
        if (chosen == null) {
            String words =
                    choices.keySet().stream().sorted().map(w -> "\"" + w + "\"").collect(Collectors.joining(", "));
            fault(key, "choice", words, shown(node));
        }
        return chosen;
    }

    /// An object; null if absent or faulty.
    public @Nullable Keys object(String key) {
        JsonNode node = take(key);
        return node == null ? null : of(node, at(key), faults);
    }

    /// The raw value of `key`; null if absent.
    public @Nullable JsonNode raw(String key) {
        return take(key);
    }

    /// The objects of a list; a place that holds something else is a fault. Empty if absent.
    public List<Keys> objects(String key) {
        List<Keys> found = new ArrayList<>();
        List<JsonNode> nodes = list(key);
        for (int i = 0; i < nodes.size(); i++) {
            Keys keys = of(nodes.get(i), at(key) + "[" + i + "]", faults);
            if (keys != null) {
                found.add(keys);
            }
        }
        return found;
    }

    /// The numbers of a list. Empty if absent.
    public List<Double> numbers(String key, Range range) {
        List<Double> found = new ArrayList<>();
        List<JsonNode> nodes = list(key);
        for (int i = 0; i < nodes.size(); i++) {
            Double value = check(nodes.get(i), at(key) + "[" + i + "]", range);
            if (value != null) {
                found.add(value);
            }
        }
        return found;
    }

    private List<JsonNode> list(String key) {
        JsonNode node = take(key);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            fault(key, "list", shown(node));
            return List.of();
        }
        List<JsonNode> nodes = new ArrayList<>();
        node.forEach(nodes::add);
        return nodes;
    }

    /// Reports every key that nobody asked for: a misspelt key must not be ignored.
    public void done() {
        object.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                String near = nearest(name);
                if (near == null) {
                    fault(name, "unknownKey");
                } else {
                    fault(name, "unknownKeyNear", near);
                }
            }
        });
    }

    private @Nullable String nearest(String name) {
        return asked.stream()
                .filter(known -> Spelling.distance(known, name) <= Math.min(2, (name.length() - 1) / 2))
                .min(java.util.Comparator.comparingInt(known -> Spelling.distance(known, name)))
                .orElse(null);
    }

    private @Nullable JsonNode take(String key) {
        asked.add(key);
        JsonNode node = object.get(key);
        return node == null || node.isNull() ? null : node;
    }

    private static String shown(JsonNode node) {
        String text = node.toString();
        return text.length() <= 40 ? text : text.substring(0, 37) + "...";
    }
}
