package io.canmou.hazard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.canmou.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The worked cases that lie beside the project: printed examples and formulas worked by others.
public final class ReferenceCases {
    private ReferenceCases() {}

    /// One expected figure of a case.
    public record Row(String id, String topic, JsonNode node, String quantity, double expected, double tolerance) {
        @Override
        public String toString() {
            return id + ": " + quantity;
        }

        /// An input of a formula; `fallback` where the case does not name it.
        public double input(String name, double fallback) {
            JsonNode value = node.path("inputs").path(name);
            return value.isNumber() ? value.asDouble() : fallback;
        }

        /// An input that the formula needs.
        public double input(String name) {
            double value = input(name, Double.NaN);
            if (Double.isNaN(value)) {
                throw new IllegalStateException(id + " has no input " + name);
            }
            return value;
        }

        /// The time that a quantity like "rate at 10 s" names.
        public double timeInQuantity() {
            return Double.parseDouble(quantity.replaceAll(".* at ([0-9.]+) s", "$1"));
        }
    }

    /// Rows of the formula cases of these topics.
    public static List<Row> formulas(Set<String> topics) {
        return rows(topics, "inputs");
    }

    /// Rows of all cases that are whole scenarios.
    public static List<Row> scenarios() {
        return rows(null, "scenario");
    }

    /// Rows of whole scenarios in the lines of `text`, one case a line.
    public static List<Row> scenarios(String text) {
        return text.lines().flatMap(line -> rows(read(line)).stream()).toList();
    }

    private static List<Row> rows(@Nullable Set<String> topics, String kind) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode node : cases()) {
            if (node.has(kind)
                    && (topics == null || topics.contains(node.get("topic").asText()))) {
                rows.addAll(rows(node));
            }
        }
        return rows;
    }

    private static List<Row> rows(JsonNode node) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode expected : node.get("expected")) {
            rows.add(new Row(
                    node.get("id").asText(),
                    node.get("topic").asText(),
                    node,
                    expected.get("quantity").asText(),
                    expected.get("value").asDouble(),
                    expected.get("tolerance").asDouble()));
        }
        return rows;
    }

    private static JsonNode read(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode cases() {
        try {
            return new ObjectMapper()
                    .readTree(SharedData.path("reference/cases.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
