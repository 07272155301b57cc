package io.canmou.hazard.blast;

import org.hipparchus.util.FastMath;

/// The blast of a bursting vessel.
///
/// Source: Baker and others (1983): with the ground's reflection R̄ = r (p0/2E)^(1/3); far field the exact
/// spherical point source (γ 1.4, finite-difference tables of Hancock), near field not above the shock-tube
/// pressure at the vessel's wall.
///
/// @param energy that goes into the blast, J, without the ground's reflection
/// @param ambientPressure Pa
/// @param starting overpressure over ambient pressure at the vessel's wall
public record BurstWave(double energy, double ambientPressure, double starting) implements BlastWave {
    private static final double GROUND = 2;
    private static final double SOUND_SPEED = 340;

    /// Exact spherical point source in free air: scaled distance r (p0/E)^(1/3) and overpressure over ambient
    /// pressure.
    static final LogCurve POINT_SOURCE = new LogCurve(
            0.5, 1.9313, 0.7, 0.95823, 1, 0.49809, 1.5, 0.25706, 2, 0.16706, 3, 0.09456, 5, 0.048294, 7, 0.031633, 10,
            0.020454, 20, 0.0090051, 50, 0.0031603);

    /// Scaled impulse of the same, from the detonation curve of Baker-Strehlow-Tang, which it meets in the far
    /// field.
    private static final LogCurve IMPULSE =
            StrehlowCurves.ALL.get(StrehlowCurves.ALL.size() - 1).impulse();

    @Override
    public double overpressure(double distance) {
        double r = scaled(distance);
        double source = r < POINT_SOURCE.start()
                ? POINT_SOURCE.at(r) * FastMath.pow(r / POINT_SOURCE.start(), -3)
                : POINT_SOURCE.at(r);
        return ambientPressure * Math.min(starting, source);
    }

    @Override
    public double impulse(double distance) {
        double scale = FastMath.pow(ambientPressure, 2.0 / 3) * FastMath.cbrt(GROUND * energy) / SOUND_SPEED;
        return scale * IMPULSE.at(scaled(distance));
    }

    private double scaled(double distance) {
        return distance * FastMath.cbrt(ambientPressure / (GROUND * energy));
    }
}
