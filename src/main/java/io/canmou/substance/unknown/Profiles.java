package io.canmou.substance.unknown;

import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.Formula;
import io.canmou.substance.shipped.Row;
import io.canmou.substance.shipped.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Makes the profiles of all substances that can be told from each other by something.
final class Profiles {
    private static final double DAY = 293.15;
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
    /// Acids whose transport name does not say that they are solutions of a gas.
    private static final Set<String> SOLUTIONS = Set.of("1787", "1788", "1789", "1790");

    private static final Set<String> ACID_GASES = Set.of("HCl", "HF", "HBr", "HI", "SO2");

    private final Table clues = Table.shipped("clues");
    private final Table added = Table.shipped("clues_added");
    private final Table ghs = Table.shipped("ghs");
    private final Table groups = Table.shipped("substance_groups");
    private final Table water = Table.shipped("water_reactive");
    private final Table un = Table.shipped("un");
    private final Table fire = Table.shipped("fire_clues");
    private final Fuming fuming = new Fuming();
    private final Map<String, Integer> common = new HashMap<>();

    private final Vocabulary vocabulary;

    Profiles(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Table.shipped("common").rows().forEach(r -> common.put(r.text("id"), Integer.valueOf(r.text("rank"))));
    }

    /// All that have a description, are common, or carry a UN number with data behind it.
    List<Profile> of(Catalogue catalogue) {
        List<Profile> profiles = new ArrayList<>();
        for (Entry entry : catalogue.entries()) {
            if (isDescribed(entry) || common.containsKey(entry.id()) || dangerous(entry)) {
                profiles.add(profile(entry));
            }
        }
        return profiles;
    }

    private String mainState(Entry entry) {
        if (!clues.rows(entry.id()).isEmpty()) {
            return clues.rows(entry.id()).getFirst().text("state");
        }
        return added.rows(entry.id()).stream()
                .filter(r -> r.text("kind").equals(ClueKind.STATE.word()))
                .map(r -> r.list("terms").getFirst())
                .findFirst()
                .orElse("");
    }

    private boolean isDescribed(Entry entry) {
        return !clues.rows(entry.id()).isEmpty() || !added.rows(entry.id()).isEmpty();
    }

    private static boolean dangerous(Entry entry) {
        return !entry.un().isEmpty() && entry.grade() != Entry.Grade.IDENTITY;
    }

    /// The profile of one entry, also of one that is not among the dangerous.
    Profile profile(Entry entry) {
        boolean described = isDescribed(entry);
        Form form = Form.of(entry, mainState(entry));
        Map<ClueKind, Map<String, Double>> features = new EnumMap<>(ClueKind.class);
        put(features, ClueKind.STATE, states(entry, form));
        put(features, ClueKind.CONTAINER, containers(entry, form));
        put(features, ClueKind.VAPOUR, vapour(entry, form));
        put(features, ClueKind.LABEL, labels(entry));
        put(features, ClueKind.FIRE, flames(entry));
        put(features, ClueKind.WATER, inWater(entry));
        put(features, ClueKind.COLOUR, colours(entry, form));
        put(features, ClueKind.ODOUR, described(entry, ClueKind.ODOUR, "odour"));
        put(features, ClueKind.SYMPTOM, described(entry, ClueKind.SYMPTOM, "symptoms"));
        return new Profile(
                entry,
                features,
                classes(entry),
                mainClasses(entry),
                plates(entry),
                physical(entry, form),
                prior(entry, described));
    }

    /// What the descriptions say, in the vocabulary's terms; ours add to the table's.
    private Map<String, Double> described(Entry entry, ClueKind kind, String column) {
        List<String> words = new ArrayList<>();
        clues.rows(entry.id()).forEach(r -> words.addAll(r.list(column)));
        added.rows(entry.id()).stream()
                .filter(r -> r.text("kind").equals(kind.word()))
                .forEach(r -> words.addAll(r.list("terms")));
        Map<String, Double> terms = new LinkedHashMap<>();
        words.forEach(w -> vocabulary.terms(kind, w).forEach(t -> terms.put(t, 1.0)));
        return terms;
    }

    /// A gas or solid that is also sold in solution is seen as a liquid as well.
    private Map<String, Double> states(Entry entry, Form form) {
        Map<String, Double> states = new LinkedHashMap<>(form.states);
        described(entry, ClueKind.STATE, "state").forEach((term, weight) -> states.merge(term, weight, Math::max));
        if (soldInSolution(entry) || carriedCold(entry)) {
            states.merge("liquid", 0.85, Math::max);
        }
        return states;
    }

    private boolean carriedCold(Entry entry) {
        return numbersNamed(entry, "refrigerated") || numbersNamed(entry, "cryogenic");
    }

    private boolean soldInSolution(Entry entry) {
        return entry.un().stream().anyMatch(SOLUTIONS::contains) || numbersNamed(entry, "solution");
    }

    private boolean numbersNamed(Entry entry, String word) {
        return entry.un().stream()
                .flatMap(n -> un.rows(n).stream())
                .anyMatch(r -> r.text("en").toLowerCase(Locale.ROOT).contains(word));
    }

    private static void put(Map<ClueKind, Map<String, Double>> features, ClueKind kind, Map<String, Double> terms) {
        if (!terms.isEmpty()) {
            features.put(kind, terms);
        }
    }

    /// A cold or fuming cloud is white by the water it condenses, whatever the colour of the gas.
    private Map<String, Double> colours(Entry entry, Form form) {
        Map<String, Double> weights = described(entry, ClueKind.COLOUR, "colour");
        boolean fog = form == Form.LIQUEFIED_GAS || carriedCold(entry) || fuming.of(entry) >= 0.5;
        if (!weights.isEmpty() && fog) {
            weights.merge("white", 0.55, Math::max);
        }
        return weights;
    }

    /// Cold or aerosol clouds of a light gas hug the ground first (rule G2): both words fit it.
    private Map<String, Double> vapour(Entry entry, Form form) {
        Map<String, Double> terms = new LinkedHashMap<>();
        Double boiling = entry.substance().physics().boilingPoint();
        Double molarMass = entry.substance().physics().molarMass();
        boolean still = form == Form.SOLID || (boiling != null && boiling > 450);
        double fumes = fuming.of(entry);
        if (fumes > 0) {
            terms.put("fuming", fumes);
        }
        if (still) {
            terms.put("none", fumes > 0.5 ? 0.2 : 1.0);
            terms.merge("fuming", 0.02, Math::max);
        } else if (molarMass != null) {
            double relative = molarMass / 0.0289644;
            boolean cold = boiling != null && boiling < DAY;
            terms.put("heavier", relative > 1.08 ? 1 : cold ? 0.6 : 0.4);
            terms.put("lighter", relative < 0.93 ? 1 : relative < 1.08 ? 0.5 : 0.0);
            terms.merge("fuming", 0.05, Math::max);
        }
        return terms;
    }

    private Map<String, Double> labels(Entry entry) {
        Map<String, Double> labels = new LinkedHashMap<>();
        ghs.rows(entry.id()).forEach(r -> r.list("pictograms").forEach(p -> labels.put(p, 1.0)));
        return labels;
    }

    private Map<String, Double> flames(Entry entry) {
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
        return classes(entry).contains("4.2")
                || entry.id().equals("7803-62-5") // silane
                || ghs.rows(entry.id()).stream().anyMatch(r -> r.list("h_codes").contains("H250"));
    }

    private boolean cannotBurn(Entry entry) {
        Set<String> classes = classes(entry);
        return !classes.isEmpty()
                && classes.stream().noneMatch(c -> c.matches("1.*|2\\.1|3|4.*|5\\.2"))
                && entry.substance().flammability().flashPoint() == null;
    }

    private Map<String, Double> inWater(Entry entry) {
        List<String> words = new ArrayList<>();
        clues.rows(entry.id()).forEach(r -> words.addAll(r.list("water")));
        added.rows(entry.id()).stream()
                .filter(r -> r.text("kind").equals("water"))
                .forEach(r -> words.addAll(r.list("terms")));
        boolean reacts = entry.un().stream().anyMatch(u -> !water.rows(u).isEmpty());
        Map<String, Double> terms = new LinkedHashMap<>();
        for (String word : words) {
            if (word.contains("floats") || word.equals("either")) {
                terms.put("floats", 1.0);
            }
            if (word.contains("sinks") || word.equals("either")) {
                terms.put("sinks", word.contains("mixes") ? 0.5 : 1.0);
            }
            if (word.contains("mixes")) {
                terms.put("dissolves", 1.0);
            }
            if (word.contains("boils")) {
                terms.put("reacts", 0.4); // looks like a reaction
            }
            if (word.equals("reacts")) {
                terms.put("reacts", 1.0);
            }
        }
        if (reacts || classes(entry).contains("4.3")) {
            terms.put("reacts", 1.0);
        }
        return terms;
    }

    private Map<String, Double> containers(Entry entry, Form form) {
        if (entry.hazardClass().startsWith("1.")) {
            return Map.of("box", 1.0, "bag", 0.7, "drum", 0.4);
        }
        Map<String, Double> containers = new LinkedHashMap<>(form.containers);
        if (!containers.isEmpty() && soldInSolution(entry)) {
            containers.merge("tank", 0.8, Math::max);
            containers.merge("drum", 0.8, Math::max);
        }
        if (!containers.isEmpty() && carriedCold(entry)) {
            containers.merge("tank", 0.9, Math::max);
        }
        return containers;
    }

    /// Main class first, then those of all its numbers: wetted, dissolved, cold.
    private Set<String> classes(Entry entry) {
        Set<String> classes = new LinkedHashSet<>();
        addClasses(entry.hazardClass(), classes);
        entry.un().forEach(n -> un.rows(n).forEach(r -> addClasses(r.text("hazardClass"), classes)));
        return classes;
    }

    private Set<String> mainClasses(Entry entry) {
        Set<String> main = new LinkedHashSet<>();
        addClasses(entry.hazardClass().split("\\+")[0], main);
        entry.un()
                .forEach(n ->
                        un.rows(n).forEach(r -> addClasses(r.text("hazardClass").split("\\+")[0], main)));
        return main;
    }

    private static void addClasses(String text, Set<String> classes) {
        for (String division : text.replaceAll("[A-S]", "").split("[+,() ]+")) {
            if (!division.isEmpty()) {
                classes.add(division);
            }
        }
    }

    private Set<String> plates(Entry entry) {
        Set<String> plates = new HashSet<>();
        entry.un().forEach(n -> un.rows(n).forEach(r -> plates.addAll(r.list("hin"))));
        return plates;
    }

    private Profile.Physical physical(Entry entry, Form form) {
        Double boiling = entry.substance().physics().boilingPoint();
        Double flash = entry.substance().flammability().flashPoint();
        boolean burns =
                entry.substance().flammability().lel() != null || classes(entry).contains("2.1");
        boolean air = form.gaseous() || (boiling != null && boiling < 420) || (flash != null && flash < 313);
        return new Profile.Physical(burns, air, form.gaseous() && lacksPoison(entry), ionised(entry), acidity(entry));
    }

    /// A poison is noticed before the oxygen falls.
    private boolean lacksPoison(Entry entry) {
        return !classes(entry).contains("2.3") && !classes(entry).contains("6.1");
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

    /// Common at accidents, known well enough to be asked about, carried under a number.
    private double prior(Entry entry, boolean described) {
        Integer rank = common.get(entry.id());
        double often = rank == null ? 0 : rank == 0 ? 2.4 : 1.8;
        double known = switch (entry.grade()) {
            case FULL -> 0.9;
            case ZONES -> 0.5;
            case TABLE -> 0.2;
            case IDENTITY -> 0;
        };
        return often + known + (described ? 0.6 : 0) + (entry.un().isEmpty() ? 0 : 0.4);
    }
}
