package io.canmou.hazard.weather;

import org.hipparchus.util.FastMath;

/// Monin–Obukhov length from Pasquill's class and the roughness.
///
/// Source: Golder (1972), Boundary-Layer Meteorology 3, 47, fig. 5, in the linear form 1/L = a + b log10(z0) of
/// Myrup and Ranzieri (1976), FHWA-CA-TL-7169. Valid: 0.0001 m ≤ z0 ≤ 0.5 m; beyond, the nearest end is used,
/// because the lines cross.
final class Golder {
    private static final double SMOOTHEST = 1e-4;
    private static final double ROUGHEST = 0.5;

    private Golder() {}

    /// 1/L in 1/m; 0 for neutral air.
    static double inverseLength(StabilityClass stability, double roughness) {
        double z = FastMath.log10(Math.min(ROUGHEST, Math.max(SMOOTHEST, roughness)));
        return switch (stability) {
            case A -> -0.096 + 0.029 * z;
            case B -> -0.037 + 0.029 * z;
            case C -> Math.min(-0.002 + 0.018 * z, 0);
            case D -> 0;
            case E -> 0.004 - 0.018 * z;
            case F -> 0.035 - 0.036 * z;
        };
    }

    /// The class whose line is nearest to 1/L at this roughness.
    static StabilityClass stabilityClass(double inverseLength, double roughness) {
        StabilityClass best = StabilityClass.D;
        double least = Double.MAX_VALUE;
        for (StabilityClass candidate : StabilityClass.values()) {
            double distance = Math.abs(inverseLength(candidate, roughness) - inverseLength);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }
}
