package io.canmou.substance.react;

import java.util.Arrays;

/// What mixing may do, the worst first; `word` is the contract's.
public enum Hazard {
    EXPLOSION("explosion"),
    TOXIC_GAS("toxic gas"),
    FIRE("fire"),
    FLAMMABLE_GAS("flammable gas"),
    VIOLENT("violent reaction"),
    POLYMERISATION("violent polymerisation"),
    WATER_REACTIVE("water-reactive"),
    HEAT("heat"),
    GAS_PRESSURE("gas, pressure"),
    CORROSIVE("corrosive products"),
    UNSTABLE("unstable products"),
    DISSOLVES_TOXIC("dissolves toxic substance"),
    HARMLESS_GAS("harmless gas"),
    UNKNOWN("unknown");

    private final String word;

    Hazard(String word) {
        this.word = word;
    }

    /// The contract's word.
    public String word() {
        return word;
    }

    /// The hazard with the chart's `code`: EPA's letters, or CAMEO's. `NR`, no known hazard, has none.
    static java.util.Optional<Hazard> ofCode(String code) {
        return java.util.Optional.ofNullable(
                switch (code) {
                    case "H", "R1" -> HEAT;
                    case "F:EPA" -> FIRE;
                    case "G:EPA" -> HARMLESS_GAS;
                    case "GT", "T" -> TOXIC_GAS;
                    case "GF", "F:CAMEO68" -> FLAMMABLE_GAS;
                    case "E" -> EXPLOSION;
                    case "P", "R4" -> POLYMERISATION;
                    case "S" -> DISSOLVES_TOXIC;
                    case "X" -> WATER_REACTIVE;
                    case "U", "UR" -> UNKNOWN;
                    case "G:CAMEO68" -> GAS_PRESSURE;
                    case "C" -> CORROSIVE;
                    case "R3" -> VIOLENT;
                    case "R2" -> UNSTABLE;
                    default -> null;
                });
    }

    /// The hazard with this name in the tables.
    static Hazard named(String name) {
        return Arrays.stream(values())
                .filter(h -> h.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("mixes.csv: no hazard " + name));
    }
}
