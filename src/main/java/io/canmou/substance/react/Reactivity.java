package io.canmou.substance.react;

import io.canmou.substance.shipped.Row;
import io.canmou.substance.shipped.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Hazards of mixing. Immutable, safe for several threads.
public final class Reactivity {
    private final Groups groups = new Groups();
    private final Charts charts = new Charts();
    private final Mixes mixes = new Mixes();
    private final Surroundings surroundings = new Surroundings();
    private final Table names = Table.shipped("reactive_groups");

    /// Every pair of `partners`, in their order.
    public List<Reaction> pairs(List<Partner> partners) {
        List<Reaction> reactions = new ArrayList<>();
        for (int i = 0; i < partners.size(); i++) {
            for (int j = i + 1; j < partners.size(); j++) {
                reactions.add(between(partners.get(i), partners.get(j)));
            }
        }
        return reactions;
    }

    /// What `a` and `b` may do to each other; the same whichever comes first.
    public Reaction between(Partner a, Partner b) {
        Groups.Membership ofA = groups.of(a);
        Groups.Membership ofB = groups.of(b);
        Set<Hazard> hazards = EnumSet.noneOf(Hazard.class);
        Set<String> gases = new LinkedHashSet<>();
        List<String> reasons = new ArrayList<>();
        for (Row mix : mixes.of(a, ofA, b, ofB)) {
            mix.list("hazards").forEach(h -> hazards.add(Hazard.named(h)));
            gases.addAll(mix.list("gases"));
            if (!reasons.contains(mix.text("reason"))) {
                reasons.add(mix.text("reason"));
            }
        }
        Set<String> families = new LinkedHashSet<>();
        charts.add("EPA", ofA.epa(), ofB.epa(), hazards, families);
        charts.add("CAMEO68", ofA.cameo(), ofB.cameo(), hazards, families);
        Surroundings.Findings findings = new Surroundings.Findings(hazards, gases, reasons);
        around(a, b, ofB, findings);
        around(b, a, ofA, findings);
        surroundings.inAcid(ofA, ofB, findings);
        surroundings.inAcid(ofB, ofA, findings);
        if (gases.isEmpty() || !(isWater(a) || isWater(b))) {
            Gases possible = new Gases(a, b);
            families.forEach(g -> gases.addAll(possible.possible(g)));
        }
        if (hazards.size() > 1) {
            hazards.remove(Hazard.UNKNOWN); // it says nothing beside a known hazard
        }
        return new Reaction(a, b, hazards, ofA.epa(), ofB.epa(), gases, reasons, ofA.reviewed() && ofB.reviewed());
    }

    /// What water sets free of a substance is known one by one; the chart's gases are those of a whole group.
    private static boolean isWater(Partner partner) {
        return partner instanceof Partner.Around around && around.medium() == Medium.WATER;
    }

    /// English or Chinese name of an EPA group.
    public String groupName(String group, boolean chinese) {
        return names.rows("EPA").stream()
                .filter(r -> r.text("group").equals(group))
                .map(r -> r.text(chinese ? "name_zh" : "name_en"))
                .findFirst()
                .orElse(group);
    }

    private void around(Partner medium, Partner other, Groups.Membership membership, Surroundings.Findings findings) {
        if (medium instanceof Partner.Around around && other instanceof Partner.Of of) {
            switch (around.medium()) {
                case WATER -> surroundings.inWater(of.entry(), membership.statements(), findings);
                case AIR -> surroundings.inAir(of.entry(), membership.statements(), findings);
                case FUEL, METAL -> {
                    // their groups say all
                }
            }
        }
    }
}
