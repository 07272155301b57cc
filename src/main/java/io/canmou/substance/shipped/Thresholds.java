package io.canmou.substance.shipped;

import java.util.HashMap;
import java.util.Map;

/// Threshold amounts that make a unit a major hazard installation, GB 18218-2018, table 1.
///
/// Where a substance has several lines by content, the lowest threshold counts until somebody knows better; the
/// line's condition stands with the source.
final class Thresholds {
    private final Map<String, Row> lines = new HashMap<>();

    Thresholds(Table table) {
        for (Row row : table.rows("table1")) {
            for (String cas : row.list("cas", ';')) {
                lines.merge(cas, row, (a, b) -> amount(a) <= amount(b) ? a : b);
            }
        }
    }

    private static double amount(Row row) {
        Double tonnes = row.number("q_t");
        return tonnes == null ? Double.POSITIVE_INFINITY : tonnes;
    }

    void put(String cas, Known known) {
        Row row = lines.get(cas);
        if (row != null) {
            String condition = row.text("condition");
            String source = "GB 18218-2018 table 1" + (condition.isEmpty() ? "" : ": " + condition);
            known.put("majorHazardThreshold", row.number("q_t", 1000), "kg", source);
        }
    }
}
