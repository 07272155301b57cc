package io.canmou.substance.shipped;

import io.canmou.hazard.substance.Flammability;
import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.substance.Toxicity;
import io.canmou.substance.Entry;
import io.canmou.substance.Once;
import io.canmou.substance.Solution;
import io.canmou.substance.TableDistances;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts an entry together from its line of identity and all that the other tables know of it.
final class Assembly {
    private final Once<Table> surrogates = table("surrogates");
    private final Once<Table> thermo = table("thermo");
    private final Once<PhysicalProperties> physics =
            Once.of(() -> new PhysicalProperties(thermo.get(), Table.shipped("correlations")));
    private final Once<Levels> levels = Once.of(() -> new Levels(Table.shipped("levels"), Table.shipped("probits")));
    private final Once<Burning> burning =
            Once.of(() -> new Burning(Table.shipped("flammability"), thermo.get(), Table.shipped("explosives")));
    private final Once<Distances> distances =
            Once.of(() -> new Distances(Table.shipped("table1"), Table.shipped("table3")));
    private final Solutions solutions = new Solutions();
    private final Guides guides = new Guides();
    private final Solids solids = new Solids();
    private final Once<Thresholds> thresholds = Once.of(() -> new Thresholds(Table.shipped("gb18218")));

    private static Once<Table> table(String name) {
        return Once.of(() -> Table.shipped(name));
    }

    /// The entry for a row of `identity`.
    Entry entry(Row row) {
        String id = row.text("id");
        String cas = cas(id);
        List<String> un = row.list("un");
        Known known = new Known();
        String physical = surrogate(id);
        Double molarMass = physics.get().molarMass(physical, formula(row, id, physical), known);
        Toxicity toxicity = levels.get().of(id, molarMass, known);
        String hazardClass = row.text("hazardClass");
        Flammability flammability = burning.get().of(id, hazardClass, molarMass, known);
        if (!physical.equals(id)) {
            toxicity = toxicity.ppm().isEmpty() ? levels.get().of(physical, molarMass, known) : toxicity;
            flammability = filled(
                    flammability, burning.get().of(physical, hazardClass, molarMass, new Known()), known, physical);
        }
        Physics properties = physics.get().of(physical, molarMass, known);
        if (!physical.equals(id)) {
            known.markSurrogate(physical, levels.get().has(id));
            physics.get().putOwn(id, known);
        }
        TableDistances tables = distances.get().of(un).orElse(null);
        if (tables != null) {
            Distances.put(tables, known);
        }
        boolean solid = solids.solid(id, un.isEmpty() ? "" : un.getFirst(), properties.meltingPoint());
        guides.put(row.text("guide"), solid, known);
        thresholds.get().put(id, known);
        // a substance of its own may come as a solution too; a mixture that is one always does
        Solution solution = physical.equals(id) || un.isEmpty() ? null : solutions.of(un.getFirst());
        String nameEn = row.text("en");
        String formula = row.text("formula");
        return new Entry(
                id,
                cas,
                un,
                nameEn,
                row.text("zh"),
                synonyms(row),
                formula.isEmpty() ? null : formula,
                hazardClass,
                row.text("guide"),
                Grading.of(properties, flammability, toxicity, tables != null),
                known.values(),
                tables,
                new Substance(
                        nameEn.isEmpty() ? row.text("zh") : nameEn,
                        solution == null ? cas : physical,
                        formula.isEmpty() ? null : formula,
                        properties,
                        flammability,
                        toxicity),
                solution);
    }

    private static List<String> synonyms(Row row) {
        List<String> synonyms = row.list("synonymsZh");
        synonyms.addAll(row.list("synonymsEn"));
        return synonyms;
    }

    private static String formula(Row row, String id, String physical) {
        return physical.equals(id) ? row.text("formula") : "";
    }

    /// The pure substance that stands for a mixture, the substance itself where none does.
    private String surrogate(String id) {
        List<Row> rows = surrogates.get().rows(id);
        return rows.isEmpty() || evaporates(id) ? id : rows.getFirst().text("surrogate_cas");
    }

    /// Whether a vapour pressure of its own is known.
    private boolean evaporates(String id) {
        return thermo.get().rows(id).stream().anyMatch(r -> r.number("antoine_a") != null);
    }

    /// Own figures go before those of the surrogate.
    private static Flammability filled(Flammability own, Flammability other, Known known, String physical) {
        String source = "surrogate " + physical;
        known.putIfAbsent("lel", other.lel(), "mol/mol", source);
        known.putIfAbsent("uel", other.uel(), "mol/mol", source);
        known.putIfAbsent("heatOfCombustion", other.heatOfCombustion(), "J/kg", source);
        return new Flammability(
                known.get("lel"),
                known.get("uel"),
                own.flashPoint(),
                own.autoignition(),
                known.get("heatOfCombustion"),
                own.tntEquivalence());
    }

    static @Nullable String cas(String id) {
        return Character.isDigit(id.charAt(0)) ? id : null;
    }
}
