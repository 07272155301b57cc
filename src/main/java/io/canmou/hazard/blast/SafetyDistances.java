package io.canmou.hazard.blast;

import org.hipparchus.util.FastMath;

/// Distances that the rules for explosives ask for, to stand beside the physical ones.
///
/// Source: NATO AASTP-1 and IATG 02.20, quantity-distance functions, before any minimum or small-quantity rule; GB
/// 6722-2014 for persons from a surface charge. `charge` in kg net explosive quantity, results in m. Debris and
/// fragments: DESR 6055.09 (2019) and IATG 01.80 (2021), recalled and not re-read; they bound what flies far in the
/// open, single pieces go farther. The tables of GB 50161 (fireworks) and GB 50089 are no formulas and not held.
public final class SafetyDistances {
    private static final double FIRE_MINIMUM = 60;

    private static final double POUND = 0.45359237;
    private static final double FOOT = 0.3048;

    /// From here on the debris of a building has its full distance, lb.
    private static final double FULL_DEBRIS = 450;

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

    /// Debris of the building in which a charge of division 1.1 explodes, DESR 6055.09, hazardous fragment
    /// distance: logarithms of the charge below 450 lb that meet at 100 lb, then 1,250 ft; larger charges throw no
    /// denser, their blast governs.
    public static double buildingDebris(double charge) {
        double pounds = charge / POUND;
        if (pounds >= FULL_DEBRIS) {
            return 1_250 * FOOT;
        }
        double low = 291.3 + 79.2 * FastMath.log(Math.max(pounds, 0.5));
        return FOOT * (pounds < 100 ? low : -1_133.9 + 389 * FastMath.log(pounds));
    }

    /// Fragments of cased goods in the open where the public has access, IATG 01.80, 634 M^(1/6), M in kg.
    public static double casedFragments(double mass) {
        return 634 * FastMath.pow(mass, 1.0 / 6);
    }

    /// GB 6722-2014, persons from an uncovered charge.
    public static double personFromSurfaceCharge(double charge) {
        return 25 * FastMath.cbrt(charge);
    }
}
