package io.canmou.advice.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of `defaults.yaml`: each figure with its unit, where it comes from and how far it is trusted.
///
/// A bureau's own file replaces rows with the same id and key and may add others; what it leaves out stays.
/// Numbers come out in SI.
public final class Defaults {
    private static final String FILE = "defaults.yaml";
    private final Map<String, Row> rows;

    private Defaults(Map<String, Row> rows) {
        this.rows = rows;
    }

    /// One figure.
    ///
    /// @param value as written
    /// @param trust E exact, M memory, P practice, S science
    public record Row(
            String id, String key, String value, String unit, String trust, String source, LocalDate validFrom) {}

    /// Reads every copy that `plans` has.
    ///
    /// @throws RuleFileFault if there is none, or one cannot be read
    public static Defaults read(PlansFolder plans) {
        List<Path> copies = plans.copies(FILE);
        if (copies.isEmpty()) {
            throw new RuleFileFault(
                    FILE,
                    List.of("not found in " + plans.searchPath() + "; copy it from the program's folder `plans`"));
        }
        Map<String, Row> rows = new LinkedHashMap<>();
        copies.forEach(file -> readInto(rows, file));
        return new Defaults(rows);
    }

    private static void readInto(Map<String, Row> rows, Path file) {
        JsonNode root;
        try {
            root = new YAMLMapper().readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new RuleFileFault(file.toString(), List.of(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (JsonNode node : root.path("rows")) {
            number++;
            try {
                Row row = row(node);
                rows.put(row.id() + "." + row.key(), row);
            } catch (IllegalArgumentException | DateTimeParseException e) {
                problems.add("row " + number + ": " + e.getMessage());
            }
        }
        if (number == 0) {
            problems.add("a list `rows` is missing");
        }
        if (!problems.isEmpty()) {
            throw new RuleFileFault(file.toString(), problems);
        }
    }

    private static Row row(JsonNode node) {
        Row row = new Row(
                text(node, "id"),
                text(node, "key"),
                text(node, "value"),
                text(node, "unit"),
                text(node, "trust"),
                text(node, "source"),
                LocalDate.parse(text(node, "validFrom")));
        if (!row.unit().equals("text")) {
            Units.toSi(row.value(), row.unit());
        }
        return row;
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (!value.isValueNode() || value.asText().isBlank()) {
            throw new IllegalArgumentException("\"" + key + "\" is missing");
        }
        return value.asText();
    }

    /// The figure of a row in SI.
    public double number(String id, String key) {
        Row row = get(id, key);
        return Units.toSi(row.value(), row.unit());
    }

    /// The figure of a row in SI; empty: there is no such row.
    public Optional<Double> findNumber(String id, String key) {
        return find(id, key).map(row -> Units.toSi(row.value(), row.unit()));
    }

    /// The figures of a row that holds several, as written.
    public double[] numbers(String id, String key) {
        String[] parts = get(id, key).value().trim().split("\\s+");
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Double.parseDouble(parts[i]);
        }
        return numbers;
    }

    /// The text of a row; empty: there is no such row.
    public Optional<String> text(String id, String key) {
        return find(id, key).map(Row::value);
    }

    /// One row; empty: there is none.
    public Optional<Row> find(String id, String key) {
        return Optional.ofNullable(rows.get(id + "." + key));
    }

    /// All rows, in the order of the file.
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    private Row get(String id, String key) {
        return find(id, key)
                .orElseThrow(() -> new RuleFileFault(FILE, List.of("row " + id + ", key " + key + " is missing")));
    }
}
