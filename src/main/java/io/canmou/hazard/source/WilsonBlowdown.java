package io.canmou.hazard.source;

import static org.hipparchus.util.FastMath.exp;
import static org.hipparchus.util.FastMath.log10;

/// A gas pipeline that empties through its open end, or through a hole.
///
/// Source: Wilson (1981) as in Yellow Book (1997) section 2.5.2.5: q = q0/(1+C) [C e^(−t/tB) + e^(−t/(C² tB))], C =
/// Q0/(q0 tB), tB = (2/3) sqrt(γ fD L/D) L/a; its integral is the inventory. Valid: full bore, turbulent. For a
/// hole the flow is limited by the longer of tB and Q0/q0: then C = 1, one exponential (vessel-like emptying).
///
/// @param initialRate q0, kg/s
/// @param inventory Q0, kg
/// @param timeConstant tB, s
record WilsonBlowdown(double initialRate, double inventory, double timeConstant) {
    /// Roughness of drawn tubing, m; Moody (1944).
    private static final double DRAWN_TUBE = 1.5e-6;

    /// Full bore: `friction` is Darcy's, `sound` m/s.
    static double timeConstant(double gamma, double friction, double length, double diameter, double sound) {
        return 2.0 / 3 * Math.sqrt(gamma * friction * length / diameter) * length / sound;
    }

    /// Darcy's friction factor of fully rough flow (von Kármán 1930); no pipe is smoother than a drawn tube.
    static double roughFriction(double roughness, double diameter) {
        double inverse = -2 * log10(Math.min(Math.max(roughness, DRAWN_TUBE) / diameter, 0.05) / 3.7);
        return 1 / (inverse * inverse);
    }

    /// For a hole smaller than the bore.
    WilsonBlowdown limitedByHole() {
        return new WilsonBlowdown(initialRate, inventory, Math.max(timeConstant, inventory / initialRate));
    }

    private double share() {
        return inventory / (initialRate * timeConstant);
    }

    /// kg/s at `time`.
    double rate(double time) {
        double c = share();
        return initialRate / (1 + c) * (c * exp(-time / timeConstant) + exp(-time / (c * c * timeConstant)));
    }

    /// kg until `time`.
    double released(double time) {
        double c = share();
        double slow = c * timeConstant * (1 - exp(-time / timeConstant));
        double fast = c * c * timeConstant * (1 - exp(-time / (c * c * timeConstant)));
        return initialRate / (1 + c) * (slow + fast);
    }
}
