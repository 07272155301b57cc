package io.canmou.substance.shipped;

import org.jspecify.annotations.Nullable;

/// One heat capacity from the other, by corresponding states.
///
/// Source: Poling, Prausnitz, O'Connell, The Properties of Gases and Liquids, 5th ed. (2001), eq. 6-6.4:
/// (cp liquid − cp ideal gas)/R = 1.586 + 0.49/(1 − Tr) + ω (4.2775 + 6.3 (1 − Tr)^(1/3)/Tr + 0.4355/(1 − Tr)).
/// Valid: saturated liquid, Tr up to about 0.99. Over the substances of the tables that have both figures the
/// median error is some per cent (test `oneHeatCapacityFollowsFromTheOther`); strongly associating ones miss more.
final class HeatCapacityEstimate {
    private static final double GAS_CONSTANT = 8.31446261815324;

    private HeatCapacityEstimate() {}

    /// cp of the liquid minus cp of the ideal gas, J/(mol K); null outside the validity.
    static @Nullable Double difference(
            double temperature, @Nullable Double criticalTemperature, @Nullable Double acentricFactor) {
        if (criticalTemperature == null || acentricFactor == null || temperature > 0.95 * criticalTemperature) {
            return null;
        }
        double reduced = temperature / criticalTemperature;
        double rest = 1 - reduced;
        double polar = 4.2775 + 6.3 * StrictMath.cbrt(rest) / reduced + 0.4355 / rest;
        return GAS_CONSTANT * (1.586 + 0.49 / rest + acentricFactor * polar);
    }
}
