package io.canmou.substance.react;

import io.canmou.substance.Entry;
import io.canmou.substance.Formula;
import io.canmou.substance.shipped.Row;
import io.canmou.substance.shipped.Table;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// What water, air and acid do to a substance, from its classification and the table of gases set free in water
/// (Emergency Response Guidebook 2024, table 2).
final class Surroundings {
    /// Below this flash point (K) a liquid's vapour can burn at once in any season.
    private static final double READY_TO_BURN = 296.15;

    /// Elements of which other gases than hydrogen may come.
    private static final Set<String> OTHER_GASES = Set.of("C", "N", "P", "S", "As", "Sb", "F", "Cl", "Br", "I", "O");

    /// EPA groups of the acids.
    private static final Set<String> ACIDS = Set.of("1", "2", "3");

    /// Where what is found goes.
    record Findings(Set<Hazard> hazards, Set<String> gases, List<String> reasons) {}

    private final Table water = Table.shipped("water_reactive");

    /// Adds the hazards of `entry` in water.
    void inWater(Entry entry, Set<String> statements, Findings to) {
        for (String un : entry.un()) {
            for (Row row : water.rows(un)) {
                to.hazards().add(Hazard.TOXIC_GAS);
                to.gases().addAll(row.list("gases"));
                note("toxicGasInWater", to.reasons());
            }
        }
        if (statements.contains("EUH029")) {
            to.hazards().add(Hazard.TOXIC_GAS);
        }
        if (statements.contains("EUH014")) {
            to.hazards().add(Hazard.VIOLENT);
        }
        if (statements.contains("H260") || statements.contains("H261") || hasClass(entry, "4.3")) {
            to.hazards().add(Hazard.FLAMMABLE_GAS);
            note("flammableGasInWater", to.reasons());
            if (to.gases().isEmpty() && madeOfMetalAndHydrogen(entry)) {
                to.gases().add("H2");
            }
        }
    }

    /// Metals and hydrides have nothing but hydrogen to give off; carbides, phosphides, sulfides, amides and alkyls
    /// give off other gases.
    private static boolean madeOfMetalAndHydrogen(Entry entry) {
        return entry.formula() != null
                && Formula.elements(entry.formula())
                        .filter(elements -> Collections.disjoint(elements.keySet(), OTHER_GASES))
                        .isPresent();
    }

    /// Adds what acid sets free by the classification of `other`: EUH031, EUH032.
    void inAcid(Groups.Membership acid, Groups.Membership other, Findings to) {
        boolean acidic = acid.epa().stream().anyMatch(ACIDS::contains);
        Set<String> statements = other.statements();
        if (acidic && (statements.contains("EUH031") || statements.contains("EUH032"))) {
            to.hazards().add(Hazard.TOXIC_GAS);
            if (to.reasons().isEmpty()) {
                note("toxicGasWithAcid", to.reasons());
            }
        }
    }

    /// Adds the hazards of `entry` in air.
    void inAir(Entry entry, Set<String> statements, Findings to) {
        if (statements.contains("H250") || hasClass(entry, "4.2")) {
            to.hazards().add(Hazard.FIRE);
            note("ignitesInAir", to.reasons());
        }
        if (statements.contains("H251") || statements.contains("H252")) {
            to.hazards().add(Hazard.HEAT);
            note("heatsInAir", to.reasons());
        }
        if (statements.contains("EUH019")) {
            to.hazards().add(Hazard.EXPLOSION);
            note("formsPeroxides", to.reasons());
        }
        Double limit = entry.substance().flammability().lel();
        Double flash = entry.substance().flammability().flashPoint();
        Double boiling = entry.substance().physics().boilingPoint();
        boolean gas = boiling != null && boiling < READY_TO_BURN;
        if (limit != null && (gas || (flash != null && flash < READY_TO_BURN))) {
            to.hazards().add(Hazard.FIRE);
            to.hazards().add(Hazard.EXPLOSION);
            note("explosiveInAir", to.reasons());
        }
        for (String un : entry.un()) {
            for (Row row : water.rows(un)) {
                to.hazards().add(Hazard.TOXIC_GAS);
                to.gases().addAll(row.list("gases"));
                note("fumesInDampAir", to.reasons());
            }
        }
    }

    private static void note(String reason, List<String> reasons) {
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    private static boolean hasClass(Entry entry, String division) {
        return List.of(entry.hazardClass().split("\\+")).contains(division);
    }
}
