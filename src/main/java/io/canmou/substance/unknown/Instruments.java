package io.canmou.substance.unknown;

import io.canmou.substance.Entry;
import io.canmou.substance.Formula;
import io.canmou.substance.shipped.Table;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What instruments show of a substance: flammable gas, lack of oxygen, ionisation, acidity.
final class Instruments {
    private static final Set<String> NOT_IONISED = Set.of(
            // ionisation energy above 10.6 eV; NIST WebBook
            "74-82-8",
            "74-84-0",
            "74-98-6",
            "8006-14-2",
            "67-56-1",
            "50-00-0",
            "75-09-2",
            "67-66-3",
            "56-23-5",
            "75-05-8",
            "74-90-8",
            "74-87-3",
            "107-06-2",
            "74-86-2",
            "64-18-6",
            "107-13-1",
            "75-52-5",
            "75-45-6",
            "75-71-8",
            "811-97-2",
            "76-06-2");
    private static final Set<String> IONISED = Set.of(
            // inorganic ones below 10.6 eV
            "7664-41-7",
            "1336-21-6",
            "7783-06-4",
            "7803-51-2",
            "7784-42-1",
            "10102-43-9",
            "10102-44-0",
            "75-15-0",
            "7726-95-6",
            "302-01-2",
            "13463-39-3",
            "13463-40-6");
    private static final Set<String> ACID_GASES = Set.of("HCl", "HF", "HBr", "HI", "SO2");

    private final Table groups = Table.shipped("substance_groups");
    private final Table water;
    private final Fuming fuming;
    private final Carriage carriage;

    Instruments(Table water, Fuming fuming, Carriage carriage) {
        this.water = water;
        this.fuming = fuming;
        this.carriage = carriage;
    }

    Profile.Physical of(Entry entry, Form form) {
        Double boiling = entry.substance().physics().boilingPoint();
        Double flash = entry.substance().flammability().flashPoint();
        boolean burns = entry.substance().flammability().lel() != null
                || carriage.classes(entry).contains("2.1");
        boolean air = form.gaseous() || (boiling != null && boiling < 420) || (flash != null && flash < 313);
        return new Profile.Physical(burns, air, form.gaseous() && lacksPoison(entry), ionised(entry), acidity(entry));
    }

    /// A poison is noticed before the oxygen falls.
    private boolean lacksPoison(Entry entry) {
        return !carriage.classes(entry).contains("2.3")
                && !carriage.classes(entry).contains("6.1");
    }

    private static boolean ionised(Entry entry) {
        if (IONISED.contains(entry.id()) || NOT_IONISED.contains(entry.id())) {
            return IONISED.contains(entry.id());
        }
        Map<String, Integer> elements = entry.formula() == null
                ? Map.of()
                : Formula.elements(entry.formula()).orElse(Map.of());
        boolean mixtureThatBurns =
                elements.isEmpty() && entry.substance().flammability().lel() != null;
        return mixtureThatBurns || (elements.containsKey("C") && elements.containsKey("H"));
    }

    private int acidity(Entry entry) {
        Set<String> epa = new HashSet<>();
        groups.rows(entry.id()).forEach(r -> epa.addAll(r.list("epa_groups")));
        boolean givesAcid = entry.un().stream()
                .flatMap(n -> water.rows(n).stream())
                .anyMatch(r -> r.list("gases").stream().anyMatch(ACID_GASES::contains));
        if (epa.contains("1") || epa.contains("2") || epa.contains("3") || givesAcid || fuming.acid(entry)) {
            return -1;
        }
        return epa.contains("10") || epa.contains("7") || fuming.alkaline(entry) ? 1 : 0;
    }
}
