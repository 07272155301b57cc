package io.canmou.substance.react;

import io.canmou.substance.shipped.Row;
import io.canmou.substance.shipped.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The two compatibility charts, looked up by a pair of groups in either order.
final class Charts {
    private final Map<String, Row> cells = new HashMap<>();

    Charts() {
        for (Row row : Table.shipped("compatibility").rows()) {
            cells.put(key(row.text("scheme"), row.text("group_a"), row.text("group_b")), row);
        }
    }

    private static String key(String scheme, String a, String b) {
        return scheme + (Integer.parseInt(a) <= Integer.parseInt(b) ? ":" + a + ":" + b : ":" + b + ":" + a);
    }

    /// Adds what the chart `scheme` says about these groups.
    void add(String scheme, List<String> groupsA, List<String> groupsB, Set<Hazard> hazards, Set<String> gases) {
        for (Row cell : cells(scheme, groupsA, groupsB)) {
            for (String code : cell.list("codes")) {
                boolean shared = code.equals("F") || code.equals("G");
                Hazard.ofCode(shared ? code + ":" + scheme : code).ifPresent(hazards::add);
            }
            gases.addAll(cell.list("gases"));
        }
    }

    private List<Row> cells(String scheme, List<String> groupsA, List<String> groupsB) {
        List<Row> found = new ArrayList<>();
        for (String a : groupsA) {
            for (String b : groupsB) {
                Row cell = cells.get(key(scheme, a, b));
                if (cell != null) {
                    found.add(cell);
                }
            }
        }
        return found;
    }
}
