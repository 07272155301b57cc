package io.canmou.substance.shipped;

import io.canmou.substance.Entry.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects what is known of one substance under the contract's keys; an unknown figure leaves no trace.
final class Known {
    private static final Set<String> SURROGATE_KEYS = Set.of(
            "molarMass",
            "gasDensityRelative",
            "boilingPoint",
            "meltingPoint",
            "criticalTemperature",
            "criticalPressure",
            "liquidDensity",
            "latentHeat",
            "vapourPressure");

    private final Map<String, Value> values = new LinkedHashMap<>();

    void put(String key, @Nullable Double value, String unit, String source) {
        put(key, value, unit, source, false);
    }

    void put(String key, @Nullable Double value, String unit, String source, boolean atLeast) {
        if (value != null && Double.isFinite(value)) {
            values.put(key, new Value(sixDigits(value), unit, source, atLeast));
        }
    }

    void putIfAbsent(String key, @Nullable Double value, String unit, String source) {
        if (!values.containsKey(key)) {
            put(key, value, unit, source);
        }
    }

    /// Marks the physical figures as those of another substance that stands for this one.
    ///
    /// @param ownLevels whether the airborne levels are its own
    void markSurrogate(String cas, boolean ownLevels) {
        values.replaceAll((key, value) -> SURROGATE_KEYS.contains(key)
                        || (!ownLevels && value.unit().equals("ppm"))
                ? new Value(value.value(), value.unit(), "surrogate " + cas + ": " + value.source(), value.atLeast())
                : value);
    }

    /// A conversion leaves digits behind that no table ever had: 0.017031000000000002.
    private static double sixDigits(double value) {
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(8))
                .doubleValue();
    }

    @Nullable
    Double get(String key) {
        Value value = values.get(key);
        return value == null ? null : value.value();
    }

    Map<String, Value> values() {
        return values;
    }
}
