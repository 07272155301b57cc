package io.canmou.hazard.blast;

import org.hipparchus.util.FastMath;

/// How fast and how far the pieces of a vessel fly.
public final class Fragments {
    private static final double GRAVITY = 9.81;

    private Fragments() {}

    /// Shape of a vessel for its fragments.
    public enum Shape {
        CYLINDER,
        SPHERE
    }

    /// Initial velocity, m/s: Moore (1967) as in CCPS (1994): v = 1.092 sqrt(E G/M).
    ///
    /// @param energy J
    /// @param vesselMass kg
    /// @param gasMass kg
    public static double velocity(double energy, double vesselMass, double gasMass, Shape shape) {
        double g = switch (shape) {
            case CYLINDER -> 1 / (1 + gasMass / (2 * vesselMass));
            case SPHERE -> 1 / (1 + 3 * gasMass / (5 * vesselMass));
        };
        return 1.092 * Math.sqrt(energy * g / vesselMass);
    }

    /// Range without drag at the best angle, m: an upper bound for blunt pieces.
    public static double vacuumRange(double velocity) {
        return velocity * velocity / GRAVITY;
    }

    /// Longest range of an end tub of an LPG vessel, m: CCPS (1994) after Holden and Reeves (1985).
    ///
    /// @param mass kg of LPG
    /// @param volume m³ of the vessel
    public static double endTubRange(double mass, double volume) {
        return volume <= 5 ? 90 * FastMath.pow(mass, 0.33) : 465 * FastMath.pow(mass, 0.10);
    }
}
