package io.canmou.substance.shipped;

import io.canmou.hazard.substance.Toxicity;
import io.canmou.hazard.substance.Toxicity.Probit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Airborne levels of concern and probits, all concentrations in ppm at 298.15 K and 101,325 Pa.
final class Levels {
    /// Molar volume of an ideal gas at 298.15 K and 101,325 Pa, m³/mol: R T / p.
    private static final double MOLAR_VOLUME = 8.31446261815324 * 298.15 / 101_325;

    private static final List<String> DURATIONS = List.of("10min", "30min", "60min", "4h", "8h");

    private final Table levels;
    private final Table probits;

    Levels(Table levels, Table probits) {
        this.levels = levels;
        this.probits = probits;
    }

    /// Puts the levels of `cas` among what is known, and gives them as the models want them.
    Toxicity of(String cas, @Nullable Double molarMass, Known known) {
        Map<String, Double> ppm = new LinkedHashMap<>();
        for (Row row : levels.rows(cas)) {
            for (int level = 1; level <= 3; level++) {
                for (String duration : DURATIONS) {
                    String key = "aegl" + level + "." + duration;
                    take(row, key.replace('.', '_'), "aegl_unit", molarMass, key, ppm);
                }
                take(row, "erpg" + level, "erpg_unit", molarMass, "erpg" + level, ppm);
                take(row, "pac" + level, "pac_unit", molarMass, "pac" + level, ppm);
            }
            take(row, "idlh", "idlh_unit", molarMass, "idlh", ppm);
            ppm.forEach((key, value) -> known.put(key, value, "ppm", source(row, key)));
        }
        return ppm.isEmpty() && probits.rows(cas).isEmpty() ? Toxicity.UNKNOWN : new Toxicity(ppm, probit(cas));
    }

    /// Whether the tables have a line for `cas`.
    boolean has(String cas) {
        return !levels.rows(cas).isEmpty();
    }

    private static void take(
            Row row, String column, String unitColumn, @Nullable Double molarMass, String key, Map<String, Double> to) {
        Double value = row.number(column);
        if (value == null) {
            return;
        }
        if (row.text(unitColumn).equals("ppm")) {
            to.put(key, value);
        } else if (molarMass != null) {
            // mg/m³ = 1e-6 kg/m³; ppm = 1e6 · (mass per volume / molar mass) · molar volume
            to.put(key, value * MOLAR_VOLUME / molarMass);
        }
    }

    private static String source(Row row, String key) {
        String system = key.replaceAll("[0-9].*", "").toUpperCase(java.util.Locale.ROOT);
        String source = row.list("source").stream()
                .map(String::strip)
                .filter(s -> s.startsWith(system))
                .findFirst()
                .orElse(system);
        String unit = row.text(system.toLowerCase(java.util.Locale.ROOT) + "_unit");
        String status =
                system.equals("AEGL") && !row.text("aegl_status").isEmpty() ? " (" + row.text("aegl_status") + ")" : "";
        return source + status + (unit.equals("ppm") ? "" : ", stated in " + unit);
    }

    /// The Purple Book's set goes before the other one, whose figures are only plausible.
    private @Nullable Probit probit(String cas) {
        List<Row> rows = probits.rows(cas);
        Row row = rows.stream()
                .filter(r -> r.text("set").equals("PB"))
                .findFirst()
                .orElse(rows.isEmpty() ? null : rows.getFirst());
        if (row == null) {
            return null;
        }
        Double a = row.number("a");
        Double b = row.number("b");
        Double n = row.number("n");
        return a == null || b == null || n == null
                ? null
                : new Probit(a, b, n, row.text("units").startsWith("ppm"));
    }
}
