package io.canmou.hazard.dispersion;

import org.hipparchus.util.FastMath;

/// The normal distribution, fast.
///
/// Source: Abramowitz and Stegun (1964), 26.2.17, absolute error below 7.5e-8.
final class Normal {
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    private Normal() {}

    static double density(double z) {
        return FastMath.exp(-0.5 * z * z) / ROOT_TWO_PI;
    }

    static double below(double z) {
        double a = Math.abs(z);
        if (a > 8) {
            return z > 0 ? 1 : 0;
        }
        double t = 1 / (1 + 0.2316419 * a);
        double series =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        double tail = density(a) * series;
        return z > 0 ? 1 - tail : tail;
    }

    /// ∫ of [#below] up to `z`: z Φ(z) + φ(z).
    static double integral(double z) {
        return z > 8 ? z : z < -8 ? 0 : z * below(z) + density(z);
    }
}
