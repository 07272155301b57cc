package io.canmou.resource.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// The words of real lists and what they mean here; read once, then immutable.
final class Vocabulary {
    private final Map<String, Map<String, String>> headers = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> categories = new LinkedHashMap<>();
    private final Map<String, String> capabilities = new LinkedHashMap<>();
    private final Map<String, String> items = new LinkedHashMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();
    private final Map<String, String> forms = new LinkedHashMap<>();
    private final Map<String, String> teamDefaults = new LinkedHashMap<>();

    Vocabulary() {
        for (CSVRecord row : table("headers.csv")) {
            Map<String, String> ofKind = headers.computeIfAbsent(row.get(0), k -> new LinkedHashMap<>());
            ofKind.put(plain(row.get(1)), row.get(1));
            words(row.get(2)).forEach(w -> ofKind.put(plain(w), row.get(1)));
        }
        for (CSVRecord row : table("categories.csv")) {
            Map<String, String> ofKind = categories.computeIfAbsent(row.get(0), k -> new LinkedHashMap<>());
            ofKind.put(plain(row.get(1)), row.get(1));
            words(row.get(2)).forEach(w -> ofKind.put(plain(w), row.get(1)));
        }
        table("capabilities.csv").forEach(row -> words(row.get(1)).forEach(w -> capabilities.put(w, row.get(0))));
        for (CSVRecord row : table("items.csv")) {
            units.put(row.get(0), row.get(1));
            words(row.get(2)).forEach(w -> items.put(w, row.get(0)));
        }
        table("forms.csv").forEach(row -> words(row.get(1)).forEach(w -> forms.put(w, row.get(0))));
        table("team-defaults.csv").forEach(row -> teamDefaults.put(row.get(0), row.get(1)));
    }

    private static List<CSVRecord> table(String name) {
        try (InputStream in = Vocabulary.class.getResourceAsStream("/io/canmou/resource/" + name)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String cell) {
        return List.of(cell.split(";"));
    }

    /// The key that a header of this kind of list means.
    Optional<String> key(String kind, String header) {
        for (String spelling : List.of(plain(header), plain(Headers.withoutUnit(header)))) {
            for (String group : List.of(kind, "*")) {
                String key = headers.getOrDefault(group, Map.of()).get(spelling);
                if (key != null && !spelling.isEmpty()) {
                    return Optional.of(key);
                }
            }
        }
        return Optional.empty();
    }

    /// All keys that a list of this kind may have.
    SortedSet<String> keys(String kind) {
        SortedSet<String> keys =
                new TreeSet<>(headers.getOrDefault("*", Map.of()).values());
        keys.addAll(headers.getOrDefault(kind, Map.of()).values());
        return keys;
    }

    /// The category that a word of this kind of list means: itself, a synonym, or the longest synonym in it.
    Optional<String> category(String kind, String word) {
        Map<String, String> known = categories.getOrDefault(kind, Map.of());
        String exact = known.get(plain(word));
        return exact != null ? Optional.of(exact) : longest(known, plain(word));
    }

    /// The capability code that a free word means.
    Optional<String> capability(String word) {
        return longest(capabilities, word);
    }

    /// The item code of a supply's name, which may be the code itself.
    Optional<String> item(String name) {
        String code = name.strip().toUpperCase(Locale.ROOT);
        return units.containsKey(code) ? Optional.of(code) : longest(items, name);
    }

    Optional<String> unit(String item) {
        return Optional.ofNullable(units.get(item));
    }

    /// The form of a vessel.
    String form(String word) {
        return longest(forms, word).orElse(word);
    }

    /// What a team of this category can be taken to have where its list says nothing.
    String teamDefault(String category) {
        return teamDefaults.getOrDefault(category, "");
    }

    private static Optional<String> longest(Map<String, String> known, String text) {
        List<String> inside = new ArrayList<>(known.keySet());
        inside.removeIf(w -> !text.contains(w));
        return inside.stream().max(Comparator.comparingInt(String::length)).map(known::get);
    }

    /// A word as it is compared: half width, lower case, without blanks and decoration.
    static String plain(String word) {
        return Cells.halfWidth(word).replaceAll("[\\s*:：°]+", "").toLowerCase(Locale.ROOT);
    }
}
