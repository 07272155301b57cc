package io.canmou.hazard.source;

import static org.hipparchus.util.FastMath.pow;

/// How fast a liquid spreads on flat ground or on water.
///
/// Source: Shaw and Briscoe (1978), SRD R 100: front at sqrt(2 g h), so d(r²)/dt = sqrt(8 g V/π). Valid: gravity
/// against inertia, until the least depth of the ground is reached; on water g counts with the density difference.
final class PoolSpread {
    private PoolSpread() {}

    /// m; all of `volume` (m³) at once, from `initialRadius`.
    static double instantaneousRadius(double volume, double initialRadius, double gravity, double time) {
        return Math.sqrt(initialRadius * initialRadius + time * squaredRadiusGrowth(volume, gravity));
    }

    /// m; `volumeRate` m³/s from a point since `time` s.
    static double continuousRadius(double volumeRate, double gravity, double time) {
        return pow(32 * gravity * volumeRate / (9 * StrictMath.PI), 0.25) * pow(time, 0.75);
    }

    /// d(r²)/dt of a pool that holds `volume`, m²/s.
    static double squaredRadiusGrowth(double volume, double gravity) {
        return Math.sqrt(8 * gravity * volume / StrictMath.PI);
    }
}
