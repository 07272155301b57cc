package io.canmou.hazard.fire;

import org.hipparchus.util.FastMath;

/// A fireball at its steady size.
///
/// Source: CCPS (2000): D = 5.8 M^(1/3), t = 0.45 M^(1/3) below 30 t and 2.6 M^(1/6) above, centre at 0.75 D;
/// radiant fraction Roberts (1981): 0.27 p^0.32, p in MPa, 0.13 to 0.4; surface not above 400 kW/m² (Martinsen and
/// Marx 1999).
///
/// @param mass kg
/// @param radiantFraction share of the heat that is radiated
/// @param heatOfCombustion J/kg
record Fireball(double mass, double radiantFraction, double heatOfCombustion) {
    private static final double HEAVY = 30_000;
    private static final double BRIGHTEST = 4e5;

    /// Roberts' fraction for a vessel that bursts at `pressure` Pa.
    static double roberts(double pressure) {
        return Math.min(0.4, Math.max(0.13, 0.27 * FastMath.pow(pressure / 1e6, 0.32)));
    }

    double diameter() {
        return 5.8 * FastMath.cbrt(mass);
    }

    double duration() {
        return mass < HEAVY ? 0.45 * FastMath.cbrt(mass) : 2.6 * FastMath.pow(mass, 1.0 / 6);
    }

    double height() {
        return 0.75 * diameter();
    }

    /// W/m².
    double surfaceEmissivePower() {
        double area = Math.PI * diameter() * diameter();
        return Math.min(BRIGHTEST, radiantFraction * mass * heatOfCombustion / (area * duration()));
    }
}
