package io.canmou.substance;

import io.canmou.hazard.substance.Substance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One substance of the catalogue.
///
/// @param id stable key: the CAS, else `un:NNNN`, else `own:…`
/// @param un numbers, the usual one first
/// @param hazardClass UN class or division, empty if not known
/// @param guide number of the emergency guide, empty if not known
/// @param values what is known, by the contract's keys
/// @param tables distances of the emergency tables; null: the tables have no line for it
/// @param substance the same as the models want it; of a solution, that which evaporates
/// @param solution null: pure, or of no known grade
public record Entry(
        String id,
        @Nullable String cas,
        List<String> un,
        String nameEn,
        String nameZh,
        List<String> synonyms,
        @Nullable String formula,
        String hazardClass,
        String guide,
        Grade grade,
        Map<String, Value> values,
        @Nullable TableDistances tables,
        Substance substance,
        @Nullable Solution solution) {
    public Entry {
        un = List.copyOf(un);
        synonyms = List.copyOf(synonyms);
        values = Map.copyOf(values);
    }

    /// Whether a user added it or corrected a shipped one.
    public boolean own() {
        return id.startsWith("own:");
    }

    /// What the data of a substance carry.
    public enum Grade {
        FULL,
        ZONES,
        TABLE,
        IDENTITY
    }

    /// A figure with its unit and where it comes from; `atLeast`: the table says "more than".
    public record Value(double value, String unit, String source, boolean atLeast) {}
}
