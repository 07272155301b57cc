package io.canmou.hazard.blast;

import org.hipparchus.util.FastMath;

/// The blast of a vapour cloud by the TNO Multi-Energy method.
///
/// Source: van den Berg (1985); curves after TNO Yellow Book CPR 14E (1997), figure 5.8A: plateaus of classes 1 to
/// 10, far fields of classes 1, 4, 5, 6 as fitted by Assael and Kakosimos (2010); 2 and 3 by the same ratio to
/// their plateau. Classes 7 to 10 coincide below an overpressure of half the ambient pressure; their far field is
/// derived from the exact spherical point source (0.82 times it at r̄/2^(1/3)), good to ±30 %, not digitised from
/// the figure. Impulse: triangle with the positive duration of class 5 (t̄ 1.0) or of a detonation, ±20 %.
///
/// @param strength class 1..10
/// @param energy J
/// @param ambientPressure Pa
public record MultiEnergy(int strength, double energy, double ambientPressure) implements BlastWave {
    private static final double SOUND_SPEED = 340;
    private static final double[] PLATEAU = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 20};

    /// Far field of classes 7 to 10, scaled distance and overpressure.
    private static final LogCurve STRONG = new LogCurve(
            0.5, 1.45, 0.7, 0.945, 1.0, 0.57, 1.5, 0.307, 2, 0.194, 2.5, 0.139, 3, 0.107, 4, 0.072, 5, 0.0537, 7,
            0.0347, 10, 0.0222, 12, 0.0178, 20, 0.00971, 50, 0.00337);

    /// Positive duration of a detonation, scaled distance and duration.
    private static final LogCurve DETONATION_DURATION = new LogCurve(0.5, 0.25, 1, 0.31, 2, 0.42, 3, 0.51, 5, 0.65);

    /// Scaled distance of `distance` m.
    public double scaled(double distance) {
        return distance * FastMath.cbrt(ambientPressure / energy);
    }

    @Override
    public double overpressure(double distance) {
        return ambientPressure * scaledOverpressure(scaled(distance));
    }

    @Override
    public double impulse(double distance) {
        double duration = scaledDuration(scaled(distance)) / SOUND_SPEED * FastMath.cbrt(energy / ambientPressure);
        return overpressure(distance) * duration / 2;
    }

    /// Overpressure over ambient pressure at scaled distance `r`.
    public double scaledOverpressure(double r) {
        double plateau = PLATEAU[strength - 1];
        double far = switch (strength) {
            case 1 -> 0.0064 * FastMath.pow(r, -0.97);
            case 2 -> 0.0128 * FastMath.pow(r, -0.98);
            case 3 -> 0.032 * FastMath.pow(r, -0.99);
            case 4 -> 0.0644 * FastMath.pow(r, -0.99);
            case 5 -> 0.117 * FastMath.pow(r, -0.99);
            case 6 -> 0.301 * FastMath.pow(r, -1.11);
            default -> strong(r);
        };
        return Math.min(plateau, far);
    }

    /// Nearer than r̄ 0.5 the strong classes go on with the slope of the point source, up to their plateau.
    private static double strong(double r) {
        return r < 0.5 ? 1.45 * FastMath.pow(r / 0.5, -2.2) : STRONG.at(r);
    }

    private double scaledDuration(double r) {
        return strength >= 7 ? DETONATION_DURATION.at(Math.min(r, 5)) : 1.0;
    }
}
