package io.canmou.substance.own;

import io.canmou.hazard.Fault;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Turns the cells of one row into a substance; what cannot be read becomes a fault at its cell.
final class OwnFields {
    private static final Set<String> TEXTS = Set.of(
            "nameZh", "nameEn", "cas", "un", "formula", "synonyms", "hazardClass", "guide", "source", "id", "grade");

    private OwnFields() {}

    static OwnSubstance read(Map<String, String> row, String path, List<Fault> faults) {
        Map<String, Double> values = new LinkedHashMap<>();
        row.forEach((column, cell) -> {
            if (!TEXTS.contains(column) && !cell.isBlank()) {
                value(column, cell, path, faults).ifPresent(v -> values.put(column, v));
            }
        });
        return new OwnSubstance(
                text(row, "nameZh"),
                text(row, "nameEn"),
                text(row, "cas"),
                list(row, "un"),
                text(row, "formula"),
                list(row, "synonyms"),
                text(row, "hazardClass"),
                text(row, "guide"),
                values,
                text(row, "source"));
    }

    private static Optional<Double> value(String column, String cell, String path, List<Fault> faults) {
        String at = path + "." + column;
        Optional<OwnKey> key = OwnKey.of(column);
        if (key.isEmpty()) {
            faults.add(Fault.of(at, "ownUnknownKey", column));
            return Optional.empty();
        }
        double value;
        try {
            value = Double.parseDouble(cell.strip());
        } catch (NumberFormatException e) {
            faults.add(Fault.of(at, "ownNotANumber", column, cell, key.get().unit()));
            return Optional.empty();
        }
        if (!(value >= key.get().low() && value <= key.get().high())) {
            faults.add(Fault.of(
                    at,
                    "ownOutOfRange",
                    column,
                    cell,
                    key.get().unit(),
                    number(key.get().low()),
                    number(key.get().high())));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private static String number(double value) {
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(6))
                .stripTrailingZeros()
                .toString();
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    private static List<String> list(Map<String, String> row, String column) {
        return Arrays.stream(text(row, column).split("\\|"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
