package io.canmou.hazard.fire;

import java.util.Map;

/// Soot of an open fire with air enough, kg per kg of fuel, by the kind of fuel.
///
/// Source: Tewarson, SFPE Handbook (2002), table 3-4.14: benzene 0.181, toluene 0.178, styrene 0.177; hexane 0.035,
/// heptane 0.037, octane 0.038; ethanol 0.008, acetone 0.014; methane and methanol none measured. One figure stands
/// for a kind; fires short of air give several times as much.
final class Soot {
    private static final double AROMATIC = 0.18;
    private static final double ALIPHATIC = 0.04;
    private static final double OXYGENATED = 0.01;

    private Soot() {}

    /// Of a fuel with these mass fractions of the elements; 0 without carbon.
    static double yield(Map<String, Double> elements) {
        double carbon = elements.getOrDefault("C", 0.0) / 12.011;
        double hydrogen = elements.getOrDefault("H", 0.0) / 1.008;
        double oxygen = elements.getOrDefault("O", 0.0) / 15.999;
        if (carbon <= 0 || hydrogen > 3.5 * carbon) {
            return 0;
        }
        if (oxygen > 0.2 * carbon) {
            return OXYGENATED;
        }
        return hydrogen < 1.3 * carbon ? AROMATIC : ALIPHATIC;
    }
}
