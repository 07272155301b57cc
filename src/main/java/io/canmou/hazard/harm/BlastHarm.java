package io.canmou.hazard.harm;

import org.hipparchus.util.FastMath;

/// Harm by blast, as probits of incident overpressure p (Pa) and impulse i (Pa s).
///
/// Sources: Eisenberg and others (1975); HSE; TNO Green Book CPR 16E (1992). Pressure-only probits ignore the
/// impulse.
public final class BlastHarm {
    private static final double BODY_MASS = 75;

    private BlastHarm() {}

    public static double lungEisenberg(double p) {
        return -77.1 + 6.91 * FastMath.log(p);
    }

    public static double lungHse(double p) {
        return 5.13 + 1.37 * FastMath.log(p / 1e5);
    }

    /// @param effective pressure on the body, Pa
    /// @param ambient Pa
    public static double lungTno(double effective, double impulse, double ambient) {
        double scaledImpulse = impulse / (Math.sqrt(ambient) * FastMath.cbrt(BODY_MASS));
        return 5 - 5.74 * FastMath.log(4.2 / (effective / ambient) + 1.3 / scaledImpulse);
    }

    public static double eardrumEisenberg(double p) {
        return -15.6 + 1.93 * FastMath.log(p);
    }

    public static double eardrumTno(double p) {
        return -12.6 + 1.524 * FastMath.log(p);
    }

    public static double headImpactTno(double p, double i) {
        return 5 - 8.49 * FastMath.log(2_430 / p + 4e8 / (p * i));
    }

    public static double wholeBodyTno(double p, double i) {
        return 5 - 2.44 * FastMath.log(7_380 / p + 1.3e9 / (p * i));
    }

    public static double structuresEisenberg(double p) {
        return -23.8 + 2.92 * FastMath.log(p);
    }

    public static double glassEisenberg(double p) {
        return -18.1 + 2.79 * FastMath.log(p);
    }

    public static double minorDamageTno(double p, double i) {
        return 5 - 0.26 * FastMath.log(FastMath.pow(4_600 / p, 3.9) + FastMath.pow(110 / i, 5.0));
    }

    public static double majorDamageTno(double p, double i) {
        return 5 - 0.26 * FastMath.log(FastMath.pow(17_500 / p, 8.4) + FastMath.pow(290 / i, 9.3));
    }

    public static double collapseTno(double p, double i) {
        return 5 - 0.22 * FastMath.log(FastMath.pow(40_000 / p, 7.4) + FastMath.pow(460 / i, 11.3));
    }
}
