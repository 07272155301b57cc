package io.canmou.hazard.fire;

import org.hipparchus.util.FastMath;

/// A jet's flame as a frustum.
///
/// Source: Chamberlain (1987), Chem. Eng. Res. Des. 65, as in the TNO Yellow Book (1997), 6.5; gases, wind to 40
/// m/s.
///
/// @param length Lb, from the hole to the tip, m
/// @param frustumLength m
/// @param liftOff b, from the hole along its axis to the foot, m
/// @param baseWidth m
/// @param tipWidth m
/// @param tilt α between the hole's axis and the flame's, rad
/// @param radiantFraction share of the heat that is radiated
record JetFlame(
        double length,
        double frustumLength,
        double liftOff,
        double baseWidth,
        double tipWidth,
        double tilt,
        double radiantFraction) {
    private static final double GRAVITY = 9.81;

    /// What comes out of the hole, expanded to ambient pressure.
    ///
    /// @param rate kg/s
    /// @param velocity m/s
    /// @param temperature K
    /// @param molarMass kg/mol
    record Exit(double rate, double velocity, double temperature, double molarMass) {}

    /// The air it burns in; `angle` between the hole's axis and the direction the wind goes to, degrees.
    record Around(double density, double temperature, double molarMass, double wind, double angle) {}

    /// Effective diameter of the source, m.
    static double effectiveDiameter(Exit exit, Around air) {
        return Math.sqrt(4 * exit.rate() / (Math.PI * air.density() * exit.velocity()));
    }

    /// Length in still air, m.
    static double stillLength(Exit exit, double diameter) {
        double w = exit.molarMass() / (15.816 * exit.molarMass() + 0.0395);
        double a = 0.024 * FastMath.cbrt(GRAVITY * diameter / (exit.velocity() * exit.velocity()));
        double c = FastMath.pow(2.85 / w, 2.0 / 3);
        return rootOfLength(a, c) * diameter;
    }

    /// y of a y^(5/3) + 0.2 y^(2/3) = c, by Newton on its cube root, in which the left side is a rising polynomial;
    /// from the right, where it is steeper than at the root.
    private static double rootOfLength(double a, double c) {
        double w = Math.sqrt(c / 0.2);
        for (int i = 0; i < 60; i++) {
            double step = (a * w * w * w * w * w + 0.2 * w * w - c) / (5 * a * w * w * w * w + 0.4 * w);
            w -= step;
            if (step < 1e-10 * w) {
                break;
            }
        }
        return w * w * w;
    }

    /// The flame of a gas jet.
    static JetFlame of(Exit exit, Around air) {
        double diameter = effectiveDiameter(exit, air);
        double still = stillLength(exit, diameter);
        double bent = air.angle() - 90;
        double length = still * (0.51 * FastMath.exp(-0.4 * air.wind()) + 0.49) * (1 - 6.07e-3 * bent);
        double ratio = air.wind() / exit.velocity();
        double momentum = FastMath.cbrt(GRAVITY / (diameter * diameter * exit.velocity() * exit.velocity()));
        double degrees = tiltDegrees(ratio, bent, still * momentum);
        double alpha = FastMath.toRadians(degrees);
        double k = 0.185 * FastMath.exp(-20 * ratio) + 0.015;
        double lift = Math.abs(alpha) < 1e-6 ? length * k : length * FastMath.sin(k * alpha) / FastMath.sin(alpha);
        double sin = FastMath.sin(alpha);
        double frustum = Math.sqrt(Math.max(0, length * length - lift * lift * sin * sin)) - lift * FastMath.cos(alpha);
        return new JetFlame(
                length,
                frustum,
                lift,
                baseWidth(exit, air, diameter, ratio),
                length * (0.18 * FastMath.exp(-1.5 * ratio) + 0.31) * (1 - 0.47 * FastMath.exp(-25 * ratio)),
                alpha,
                0.21 * FastMath.exp(-0.00323 * exit.velocity()) + 0.11);
    }

    private static double tiltDegrees(double ratio, double bent, double richardson) {
        double pull = bent * (1 - FastMath.exp(-25.6 * ratio));
        return ratio <= 0.05
                ? pull + 8_000 * ratio / richardson
                : pull + (134 + 1_726 * Math.sqrt(ratio - 0.026)) / richardson;
    }

    private static double baseWidth(Exit exit, Around air, double diameter, double ratio) {
        double density = air.density() * air.temperature() / exit.temperature() * exit.molarMass() / air.molarMass();
        double number = diameter * FastMath.cbrt(GRAVITY / (diameter * diameter * exit.velocity() * exit.velocity()));
        double c = 1_000 * FastMath.exp(-100 * ratio) + 0.8;
        double shrink = 1 - Math.sqrt(air.density() / density) / 15;
        double fall = FastMath.exp(-70 * FastMath.pow(number, c * ratio));
        return Math.max(0, diameter * (13.5 * FastMath.exp(-6 * ratio) + 1.5) * (1 - shrink * fall));
    }

    /// Cook, Bahrami and Whitehouse (1990), as in API 521: length of a flame of `heatRelease` W, m. For
    /// two-phase jets.
    static double cookLength(double heatRelease) {
        return 0.00326 * FastMath.pow(heatRelease, 0.478);
    }
}
