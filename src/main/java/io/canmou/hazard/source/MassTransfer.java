package io.canmou.hazard.source;

import static org.hipparchus.util.FastMath.log1p;
import static org.hipparchus.util.FastMath.pow;

import io.canmou.hazard.substance.Physics;

/// Evaporation from a pool into moving air.
///
/// Source: Mackay and Matsugu (1973), k = 0.004786 u^0.78 D^−0.11 Sc^−0.67; at high rates the factor (p/pv) ln(p/(p
/// − pv)) of Kawamura and Mackay (1987). Still air: water-referenced coefficient, Crowl and Louvar, Chemical
/// Process Safety, ch. 3. Valid: u 1 to 10 m/s at 10 m, D 0.3 to 100 m; below 0.5 m/s the still-air value is the
/// least.
final class MassTransfer {
    private static final double WATER = 0.01802;

    private MassTransfer() {}

    /// m/s for wind `wind` at 10 m over a pool of `diameter` m.
    static double coefficient(double wind, double diameter, double schmidt) {
        return 0.004786 * pow(wind, 0.78) * pow(diameter, -0.11) * pow(schmidt, -0.67);
    }

    /// m/s in still air, from water's 0.0083 m/s.
    static double stillAir(double molarMass) {
        return 0.0083 * StrictMath.cbrt(WATER / molarMass);
    }

    /// kg/(m² s) at low rates: k M pv/(R T).
    static double flux(double coefficient, double molarMass, double vapourPressure, double temperature) {
        return coefficient * molarMass * vapourPressure / (Physics.GAS_CONSTANT * temperature);
    }

    /// By how much a high rate helps itself, for the pressure `vapourPressure` of all vapours; grows without
    /// bound towards boiling.
    static double highRateFactor(double vapourPressure, double ambient) {
        double share = Math.clamp(vapourPressure / ambient, 1e-9, 1 - 1e-6);
        return -log1p(-share) / share;
    }
}
