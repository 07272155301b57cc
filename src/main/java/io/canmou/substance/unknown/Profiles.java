package io.canmou.substance.unknown;

import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.shipped.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the profiles of all substances that can be told from each other by something.
final class Profiles {
    private static final double DAY = 293.15;
    private final Table clues = Table.shipped("clues");
    private final Table added = Table.shipped("clues_added");
    private final Table ghs = Table.shipped("ghs");
    private final Table water = Table.shipped("water_reactive");
    private final Fuming fuming = new Fuming();
    private final Carriage carriage = new Carriage();
    private final Flames flames = new Flames(ghs, carriage);
    private final Instruments instruments = new Instruments(water, fuming, carriage);
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
        put(features, ClueKind.FIRE, flames.of(entry));
        put(features, ClueKind.WATER, inWater(entry));
        put(features, ClueKind.COLOUR, colours(entry, form));
        put(features, ClueKind.ODOUR, described(entry, ClueKind.ODOUR, "odour"));
        put(features, ClueKind.SYMPTOM, described(entry, ClueKind.SYMPTOM, "symptoms"));
        return new Profile(
                entry,
                features,
                carriage.classes(entry),
                carriage.mainClasses(entry),
                carriage.plates(entry),
                instruments.of(entry, form),
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
        if (carriage.soldInSolution(entry) || carriage.carriedCold(entry)) {
            states.merge("liquid", 0.85, Math::max);
        }
        return states;
    }

    private static void put(Map<ClueKind, Map<String, Double>> features, ClueKind kind, Map<String, Double> terms) {
        if (!terms.isEmpty()) {
            features.put(kind, terms);
        }
    }

    /// A cold or fuming cloud is white by the water it condenses, whatever the colour of the gas.
    private Map<String, Double> colours(Entry entry, Form form) {
        Map<String, Double> weights = described(entry, ClueKind.COLOUR, "colour");
        boolean fog = form == Form.LIQUEFIED_GAS || carriage.carriedCold(entry) || fuming.of(entry) >= 0.5;
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
        if (reacts || carriage.classes(entry).contains("4.3")) {
            terms.put("reacts", 1.0);
        }
        return terms;
    }

    private Map<String, Double> containers(Entry entry, Form form) {
        if (entry.hazardClass().startsWith("1.")) {
            return Map.of("box", 1.0, "bag", 0.7, "drum", 0.4);
        }
        Map<String, Double> containers = new LinkedHashMap<>(form.containers);
        if (!containers.isEmpty() && carriage.soldInSolution(entry)) {
            containers.merge("tank", 0.8, Math::max);
            containers.merge("drum", 0.8, Math::max);
        }
        if (!containers.isEmpty() && carriage.carriedCold(entry)) {
            containers.merge("tank", 0.9, Math::max);
        }
        return containers;
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
