package io.canmou.substance.react;

import io.canmou.substance.Formula;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Narrows the gases that a chart names for whole groups down to those that these two partners can make: no gas
/// holds an element that neither of them brings.
final class Gases {
    private static final Set<String> HALOGENS = Set.of("F", "Cl", "Br", "I");
    private static final Map<String, Set<String>> FAMILIES = Map.ofEntries(
            Map.entry("Hydrocarbons", Set.of("C", "H")),
            Map.entry("Alcohols", Set.of("C", "H")),
            Map.entry("Aldehydes", Set.of("C", "H")),
            Map.entry("Ethers", Set.of("C", "H")),
            Map.entry("Halocarbons", Set.of("C")),
            Map.entry("Halogenated Organics", Set.of("C")),
            Map.entry("Halogenated Amines", Set.of("N")),
            Map.entry("Chlorinated Amines", Set.of("N", "Cl")),
            Map.entry("Methylisothiocyanate", Set.of("C", "N", "S")),
            Map.entry("Silanes", Set.of("Si")),
            Map.entry("Halosilanes", Set.of("Si")),
            Map.entry("Germanes", Set.of("Ge")),
            Map.entry("NOx", Set.of("N")),
            Map.entry("SOx", Set.of("S")));

    /// Families of which one of these elements has to be there.
    private static final Map<String, Set<String>> ONE_OF = Map.of(
            "Acid Fumes", Set.of("F", "Cl", "Br", "I", "S", "N", "P", "B", "As", "Sb"),
            "Base Fumes", Set.of("N", "Li", "Na", "K", "Rb", "Cs", "Mg", "Ca", "Sr", "Ba", "Al"),
            "Halocarbons", HALOGENS,
            "Halogenated Organics", HALOGENS,
            "Halogenated Amines", HALOGENS,
            "Halosilanes", HALOGENS);

    /// Elements at hand; empty: a partner's make-up is not known, so nothing can be ruled out.
    private final Optional<Set<String>> elements;

    Gases(Partner a, Partner b) {
        Optional<Set<String>> ofA = elements(a);
        Optional<Set<String>> ofB = elements(b);
        elements = ofA.isEmpty() || ofB.isEmpty() ? Optional.empty() : Optional.of(union(ofA.get(), ofB.get()));
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        all.add("O"); // from the air
        return all;
    }

    private static Optional<Set<String>> elements(Partner partner) {
        return switch (partner) {
            case Partner.Of of ->
                Optional.ofNullable(of.entry().formula())
                        .flatMap(Formula::elements)
                        .map(Map::keySet);
            case Partner.Around around ->
                Optional.of(
                        switch (around.medium()) {
                            case WATER -> Set.of("H", "O");
                            case AIR -> Set.of("O", "N");
                            case FUEL -> Set.of("C", "H");
                            case METAL -> Set.<String>of();
                        });
        };
    }

    /// The gases behind a chart's word that are possible here; `HX` stands for the acid of any halogen.
    List<String> possible(String gas) {
        if (gas.matches("HX|X2|X2O|XO2|X2CO")) {
            return HALOGENS.stream()
                    .sorted()
                    .filter(h -> elements.isPresent() && elements.get().contains(h))
                    .map(h -> gas.replace("X", h))
                    .filter(this::canForm)
                    .toList();
        }
        String spelt = gas.equals("BR2") ? "Br2" : gas;
        return canForm(spelt) ? List.of(spelt) : List.of();
    }

    private boolean canForm(String gas) {
        if (elements.isEmpty()) {
            return true;
        }
        Set<String> here = elements.get();
        Set<String> needed = FAMILIES.getOrDefault(
                gas, Formula.elements(gas).map(Map::keySet).orElse(Set.of()));
        boolean one = !ONE_OF.containsKey(gas) || !Collections.disjoint(here, ONE_OF.get(gas));
        return one && here.containsAll(needed);
    }
}
