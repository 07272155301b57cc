package io.canmou.substance.unknown;

import io.canmou.substance.Entry;
import io.canmou.substance.shipped.Row;
import io.canmou.substance.shipped.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What fumes in damp air, and what turns a wet paper: reviewed lines, and all that set an acid free in water.
final class Fuming {
    private static final Set<String> ACIDS = Set.of(
            "7647-01-0",
            "7664-39-3",
            "10035-10-6",
            "10034-85-2",
            "7446-09-5",
            "7446-11-9",
            "8014-95-7",
            "10102-44-0",
            "7697-37-2",
            "52583-42-3",
            "7664-93-9",
            "7782-50-5",
            "7726-95-6",
            "7782-41-4",
            "7783-06-4",
            "7637-07-2",
            "10294-34-5",
            "75-44-5",
            "10049-04-4",
            "64-19-7",
            "64-18-6",
            "7664-38-2",
            "12185-10-3");
    private static final Set<String> ALKALINE = Set.of("7664-41-7", "1336-21-6", "7681-52-9", "302-01-2", "7803-57-8");

    private final Table water = Table.shipped("water_reactive");
    private final Map<String, Double> strengths = new HashMap<>();

    Fuming() {
        for (Row row : Table.shipped("fuming").rows()) {
            Double strength = row.number("strength");
            strengths.put(row.text("id"), strength == null ? 0 : strength);
        }
    }

    /// 1: always to be seen; 0: not.
    double of(Entry entry) {
        Double strength = strengths.get(entry.id());
        if (strength != null) {
            return strength;
        }
        boolean acid = entry.un().stream()
                .flatMap(n -> water.rows(n).stream())
                .anyMatch(r -> r.text("gases").contains("HCl")
                        || r.text("gases").contains("HF")
                        || r.text("gases").contains("HBr"));
        return acid ? 0.8 : 0;
    }

    boolean acid(Entry entry) {
        return ACIDS.contains(entry.id());
    }

    boolean alkaline(Entry entry) {
        return ALKALINE.contains(entry.id());
    }
}
