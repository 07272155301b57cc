package io.canmou.hazard.blast;

import org.hipparchus.util.FastMath;

/// Distances that the rules for explosives ask for, to stand beside the physical ones.
///
/// Source: NATO AASTP-1 and IATG 02.20, quantity-distance functions, before any minimum or small-quantity rule; GB
/// 6722-2014 for persons from a surface charge. `charge` in kg net explosive quantity, results in m.
public final class SafetyDistances {
    private static final double FIRE_MINIMUM = 60;

    private SafetyDistances() {}

    /// Hazard division 1.1, inhabited building.
    public static double massExplosionBuilding(double charge) {
        return 22.2 * FastMath.cbrt(charge);
    }

    /// Hazard division 1.1, public traffic route.
    public static double massExplosionRoute(double charge) {
        return 14.8 * FastMath.cbrt(charge);
    }

    /// Hazard division 1.3, inhabited building, not below 60 m.
    public static double massFireBuilding(double charge) {
        return Math.max(FIRE_MINIMUM, 6.4 * FastMath.cbrt(charge));
    }

    /// GB 6722-2014, persons from an uncovered charge.
    public static double personFromSurfaceCharge(double charge) {
        return 25 * FastMath.cbrt(charge);
    }
}
