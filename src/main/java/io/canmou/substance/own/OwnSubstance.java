package io.canmou.substance.own;

import java.util.List;
import java.util.Map;

/// A substance as its user gives it.
///
/// @param cas empty: none; that of a shipped substance: this one corrects it
/// @param values figures by the keys of [OwnKey], in its units
/// @param source where the figures come from, in the user's words
public record OwnSubstance(
        String nameZh,
        String nameEn,
        String cas,
        List<String> un,
        String formula,
        List<String> synonyms,
        String hazardClass,
        String guide,
        Map<String, Double> values,
        String source) {
    public OwnSubstance {
        un = List.copyOf(un);
        synonyms = List.copyOf(synonyms);
        values = Map.copyOf(values);
    }

    /// Stable key: by the CAS where there is one, else by the name.
    public String id() {
        String name = nameEn.isEmpty() ? nameZh : nameEn;
        return "own:"
                + (cas.isEmpty()
                        ? name.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", "-")
                        : cas);
    }
}
