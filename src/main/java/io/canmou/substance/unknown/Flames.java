package io.canmou.substance.unknown;

import io.canmou.substance.Entry;
import io.canmou.substance.Formula;
import io.canmou.substance.shipped.Row;
import io.canmou.substance.shipped.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// How a substance burns, as far as one can see it: flame, smoke, whether it lights by itself or not at all.
final class Flames {
    private final Table fire = Table.shipped("fire_clues");
    private final Table ghs;
    private final Carriage carriage;

    Flames(Table ghs, Carriage carriage) {
        this.ghs = ghs;
        this.carriage = carriage;
    }

    /// Terms with how typical they are: those of the table, else what the formula lets expect.
    Map<String, Double> of(Entry entry) {
        Map<String, Double> terms = new LinkedHashMap<>();
        for (Row row : fire.rows(entry.id())) {
            row.list("flame").forEach(f -> terms.put("flame." + f, 1.0));
            row.list("smoke").forEach(s -> terms.put("smoke." + s, 1.0));
        }
        if (ignitesByItself(entry)) {
            terms.put(FireWords.BY_ITSELF, 1.0);
        }
        boolean burns = entry.substance().flammability().lel() != null;
        if (!burns && terms.isEmpty() && cannotBurn(entry)) {
            terms.put("fire.none", 1.0);
        }
        if (!terms.isEmpty() || !burns) {
            return terms;
        }
        Map<String, Integer> elements = entry.formula() == null
                ? Map.of()
                : Formula.elements(entry.formula()).orElse(Map.of());
        int carbon = elements.getOrDefault("C", 0);
        terms.put("flame.yellow", 0.8);
        terms.put("flame.orange", 0.6);
        // the poorer in hydrogen, the sootier
        terms.put("smoke.black", carbon == 0 ? 0.1 : carbon >= elements.getOrDefault("H", 0) * 0.7 ? 0.9 : 0.4);
        terms.put("smoke.none", carbon > 0 && carbon <= 3 && elements.containsKey("O") ? 0.6 : 0.2);
        return terms;
    }

    private boolean ignitesByItself(Entry entry) {
        return carriage.classes(entry).contains("4.2")
                || entry.id().equals("7803-62-5") // silane
                || ghs.rows(entry.id()).stream().anyMatch(r -> r.list("h_codes").contains("H250"));
    }

    private boolean cannotBurn(Entry entry) {
        Set<String> classes = carriage.classes(entry);
        return !classes.isEmpty()
                && classes.stream().noneMatch(c -> c.matches("1.*|2\\.1|3|4.*|5\\.2"))
                && entry.substance().flammability().flashPoint() == null;
    }
}
