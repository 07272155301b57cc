package io.canmou.hazard.blast;

import io.canmou.hazard.Release.BlastMethod.Expansion;
import io.canmou.hazard.Release.BlastMethod.Grade;
import java.util.List;
import org.hipparchus.util.FastMath;

/// The blast of a vapour cloud by Baker, Strehlow and Tang.
///
/// Source: CCPS (2010): R̄ = r (p0/nE)^(1/3) with n = 2 at the ground; i = ī p0^(2/3) (nE)^(1/3)/c0; between two
/// curves linear in the flame's Mach number. Flame speeds: Pierorazio and others (2005), table of fuel reactivity,
/// congestion and expansion; the 2.5-D row is the mean of its neighbours.
///
/// @param mach flame speed over the speed of sound
/// @param energy J, without the ground's reflection
/// @param ambientPressure Pa
public record BakerStrehlowTang(double mach, double energy, double ambientPressure) implements BlastWave {
    /// Flame Mach number of a detonation.
    public static final double DETONATION = 5.2;

    private static final double SOUND_SPEED = 340;
    private static final double GROUND = 2;

    /// Rows: reactivity high, medium, low; columns: congestion low, medium, high.
    private static final double[][] TWO_D = {{0.59, DETONATION, DETONATION}, {0.47, 0.66, 1.6}, {0.079, 0.47, 0.66}};

    private static final double[][] TWO_AND_HALF_D = {
        {0.47, DETONATION, DETONATION}, {0.29, 0.55, 1.0}, {0.053, 0.35, 0.50}
    };
    private static final double[][] THREE_D = {{0.36, DETONATION, DETONATION}, {0.11, 0.44, 0.50}, {0.026, 0.23, 0.34}};

    /// The flame's Mach number by the table.
    public static double flameMach(Grade reactivity, Grade congestion, Expansion expansion) {
        double[][] table = switch (expansion) {
            case TWO_D -> TWO_D;
            case TWO_AND_HALF_D -> TWO_AND_HALF_D;
            case THREE_D -> THREE_D;
        };
        int row = switch (reactivity) {
            case HIGH -> 0;
            case MEDIUM -> 1;
            case LOW -> 2;
        };
        return table[row][congestion.ordinal()];
    }

    /// Scaled distance of `distance` m.
    public double scaled(double distance) {
        return distance * FastMath.cbrt(ambientPressure / (GROUND * energy));
    }

    @Override
    public double overpressure(double distance) {
        double r = scaled(distance);
        return ambientPressure * between((curve) -> curve.overpressure().at(r));
    }

    @Override
    public double impulse(double distance) {
        double r = scaled(distance);
        double scale = FastMath.pow(ambientPressure, 2.0 / 3) * FastMath.cbrt(GROUND * energy) / SOUND_SPEED;
        return scale * between((curve) -> curve.impulse().at(r));
    }

    /// Below the slowest curve the effect falls with the square of the flame's speed (acoustic source).
    private double between(java.util.function.ToDoubleFunction<StrehlowCurves.Curve> value) {
        List<StrehlowCurves.Curve> all = StrehlowCurves.ALL;
        StrehlowCurves.Curve slowest = all.get(0);
        if (mach <= slowest.mach()) {
            double ratio = mach / slowest.mach();
            return value.applyAsDouble(slowest) * ratio * ratio;
        }
        for (int i = 1; i < all.size(); i++) {
            StrehlowCurves.Curve upper = all.get(i);
            if (mach <= upper.mach()) {
                StrehlowCurves.Curve lower = all.get(i - 1);
                double share = (mach - lower.mach()) / (upper.mach() - lower.mach());
                return (1 - share) * value.applyAsDouble(lower) + share * value.applyAsDouble(upper);
            }
        }
        return value.applyAsDouble(all.get(all.size() - 1));
    }
}
