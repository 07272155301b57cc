package io.canmou.substance.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A figure that a user may give: its key of the contract, unit, and what is possible.
///
/// @param low smallest possible value, itself allowed
/// @param high largest possible value
public record OwnKey(String key, String unit, double low, double high) {
    private static final Map<String, OwnKey> ALL = all();

    private static Map<String, OwnKey> all() {
        Map<String, OwnKey> keys = new LinkedHashMap<>();
        for (int level = 1; level <= 3; level++) {
            for (String duration : List.of("10min", "30min", "60min", "4h", "8h")) {
                add(keys, "aegl" + level + "." + duration, "ppm", 1e-9, 1e6);
            }
        }
        for (int level = 1; level <= 3; level++) {
            add(keys, "erpg" + level, "ppm", 1e-9, 1e6);
            add(keys, "pac" + level, "ppm", 1e-9, 1e6);
        }
        add(keys, "idlh", "ppm", 1e-9, 1e6);
        add(keys, "lel", "mol/mol", 1e-4, 1);
        add(keys, "uel", "mol/mol", 1e-4, 1);
        for (String temperature :
                List.of("flashPoint", "autoignition", "boilingPoint", "meltingPoint", "criticalTemperature")) {
            add(keys, temperature, "K", 2, 6000);
        }
        add(keys, "criticalPressure", "Pa", 1e5, 1e9);
        add(keys, "molarMass", "kg/mol", 0.002, 2);
        add(keys, "liquidDensity", "kg/m³", 60, 14_000);
        add(keys, "latentHeat", "J/kg", 1e3, 1e7);
        add(keys, "heatOfCombustion", "J/kg", 1e4, 1.5e8);
        add(keys, "liquidHeatCapacity", "J/(kg K)", 100, 20_000);
        add(keys, "vapourHeatCapacity", "J/(kg K)", 100, 20_000);
        add(keys, "antoineA", "1", 1, 40);
        add(keys, "antoineB", "K", 1, 50_000);
        add(keys, "antoineC", "K", -500, 500);
        add(keys, "antoineFrom", "K", 2, 6000);
        add(keys, "antoineTo", "K", 2, 6000);
        add(keys, "majorHazardThreshold", "kg", 1, 1e9);
        return java.util.Collections.unmodifiableMap(keys);
    }

    private static void add(Map<String, OwnKey> keys, String key, String unit, double low, double high) {
        keys.put(key, new OwnKey(key, unit, low, high));
    }

    /// Every key, in the order of the form.
    public static List<OwnKey> values() {
        return List.copyOf(ALL.values());
    }

    /// The key of this name.
    public static Optional<OwnKey> of(String name) {
        return Optional.ofNullable(ALL.get(name.strip()));
    }
}
