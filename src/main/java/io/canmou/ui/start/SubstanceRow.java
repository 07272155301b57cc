package io.canmou.ui.start;

import io.canmou.substance.Entry;
import io.canmou.ui.shell.Figures;
import io.canmou.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/// One hit of the substance search as it is shown.
///
/// @param name in the language of the user, `other` in the other with the formula
/// @param un and `cas` the numbers, empty where there are none
/// @param hazard what kind of danger, in words
/// @param held who holds it in this region
record SubstanceRow(Entry entry, String name, String other, String un, String cas, String hazard, String held) {
    private static final int NAMED = 3;

    static SubstanceRow of(SubstanceHit hit, Words words) {
        Entry entry = hit.entry();
        String formula = entry.formula() == null ? "" : entry.formula();
        String name = words.choose(entry.nameZh(), entry.nameEn());
        String other = words.choose(entry.nameEn(), entry.nameZh());
        return new SubstanceRow(
                entry,
                name,
                ((other.equals(name) ? "" : other) + "   " + formula).strip(),
                entry.un().isEmpty() ? "" : "UN " + entry.un().getFirst(),
                (entry.own() ? words.say("ui.own.mark") + "   " : "")
                        + (entry.cas() == null ? "" : "CAS " + entry.cas()),
                hazard(entry, words),
                held(hit.holders(), words));
    }

    private static String hazard(Entry entry, Words words) {
        String division = entry.hazardClass().replaceAll("[^0-9.].*$", "");
        String key = "ui.class." + (words.has("ui.class." + division) ? division : "none");
        Double density = entry.values().containsKey("gasDensityRelative")
                ? Double.valueOf(entry.values().get("gasDensityRelative").value())
                : null;
        boolean gas = division.startsWith("2");
        if (!gas || density == null) {
            return words.say(key);
        }
        return words.say(key) + words.say(density > 1 ? "ui.class.heavy" : "ui.class.light");
    }

    private static String held(List<Holder> holders, Words words) {
        if (holders.isEmpty()) {
            return words.say("ui.start.holders.none");
        }
        String names = holders.stream()
                .limit(NAMED)
                .map(h -> h.name(words))
                .collect(Collectors.joining(words.say("ui.list.comma")));
        double mass = holders.stream().mapToDouble(Holder::mass).sum();
        return mass > 0
                ? words.say("ui.start.holders", Figures.mass(mass), names)
                : words.say("ui.start.holders.unweighed", names);
    }
}
