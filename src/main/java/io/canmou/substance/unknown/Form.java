package io.canmou.substance.unknown;

import io.canmou.substance.Entry;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a substance stands in its container, which tells how it looks and what it is kept in.
enum Form {
    PERMANENT_GAS(
            Map.of("gas", 1.0, "liquid", 0.15),
            Map.of("cylinder", 1.0, "pipe", 0.8, "tank-pressure", 0.6, "tank", 0.5)),
    /// Whoever sees a road tanker does not say whether it holds pressure.
    LIQUEFIED_GAS(
            Map.of("gas", 1.0, "liquid", 0.55),
            Map.of("tank-pressure", 1.0, "cylinder", 0.95, "pipe", 0.3, "tank", 0.6)),
    /// Boils near the temperature of the day: both ways of keeping it are common.
    BORDERLINE(
            Map.of("gas", 0.8, "liquid", 1.0), Map.of("tank-pressure", 0.8, "cylinder", 0.8, "tank", 0.6, "drum", 0.6)),
    VOLATILE_LIQUID(
            Map.of("liquid", 1.0, "gas", 0.4),
            Map.of("tank", 1.0, "drum", 0.95, "pipe", 0.4, "cylinder", 0.1, "tank-pressure", 0.1, "box", 0.2)),
    LIQUID(
            Map.of("liquid", 1.0, "gas", 0.08),
            Map.of("tank", 1.0, "drum", 0.95, "pipe", 0.4, "box", 0.2, "tank-pressure", 0.05)),
    SOLID(
            Map.of("solid", 1.0, "powder", 0.85, "liquid", 0.1, "gas", 0.03),
            Map.of("bag", 1.0, "drum", 0.75, "box", 0.6, "tank", 0.1)),
    UNKNOWN(Map.of(), Map.of());

    /// A day's temperature, K.
    private static final double DAY = 293.15;

    final Map<String, Double> states;
    final Map<String, Double> containers;

    Form(Map<String, Double> states, Map<String, Double> containers) {
        this.states = states;
        this.containers = containers;
    }

    /// From boiling, melting and critical point; else from the word of the description; else from the UN class.
    static Form of(Entry entry, String state) {
        Double boiling = entry.substance().physics().boilingPoint();
        Double critical = entry.substance().physics().criticalTemperature();
        Double melting = entry.substance().physics().meltingPoint();
        if (state.equals("solid") || (melting != null && melting > DAY + 5)) {
            return SOLID;
        }
        if (boiling != null && (boiling < DAY + 65 || !state.isEmpty())) {
            return byBoiling(boiling, critical);
        }
        return switch (state) {
            case "gas" -> LIQUEFIED_GAS;
            case "liquid" -> LIQUID;
            default -> entry.hazardClass().startsWith("2") ? LIQUEFIED_GAS : byClass(entry.hazardClass(), boiling);
        };
    }

    private static Form byBoiling(double boiling, @Nullable Double critical) {
        if (boiling < DAY - 8) {
            return critical != null && critical < DAY ? PERMANENT_GAS : LIQUEFIED_GAS;
        }
        if (boiling < DAY + 9) {
            return BORDERLINE;
        }
        return boiling < DAY + 65 ? VOLATILE_LIQUID : LIQUID;
    }

    private static Form byClass(String hazardClass, @Nullable Double boiling) {
        if (hazardClass.startsWith("3") && boiling != null) {
            return LIQUID;
        }
        return hazardClass.startsWith("3") ? VOLATILE_LIQUID : hazardClass.startsWith("4.1") ? SOLID : UNKNOWN;
    }

    boolean gaseous() {
        return this == PERMANENT_GAS || this == LIQUEFIED_GAS || this == BORDERLINE;
    }
}
