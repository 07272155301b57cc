package io.canmou.hazard.dispersion;

import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.substance.Vapour;
import org.hipparchus.util.FastMath;

/// A substance's saturation pressure as a table of ln p over 1/T, made once per run because curves are slow and may
/// turn round outside the range of their fit.
///
/// Between the points the logarithm is linear in 1/T, which is Clausius and Clapeyron's law piece by piece; below
/// the coldest sound point it goes on with the last slope.
final class Saturation {
    private static final int POINTS = 24;
    private static final double COLDEST = 0.45;
    private static final double HOTTEST = 1.25;

    /// Nothing condenses.
    static final Saturation NEVER = new Saturation(new double[0], new double[0]);

    private final double[] inverse;
    private final double[] log;

    private Saturation(double[] inverse, double[] log) {
        this.inverse = inverse;
        this.log = log;
    }

    /// From a substance's own curve or, without one, its boiling point and latent heat.
    static Saturation of(Physics physics) {
        Double boiling = physics.boilingPoint();
        if (boiling == null || Vapour.saturationPressure(physics, boiling) == null) {
            return NEVER;
        }
        double[] inverse = new double[POINTS];
        double[] log = new double[POINTS];
        double warmest = 1 / (HOTTEST * boiling);
        double coldest = 1 / (COLDEST * boiling);
        for (int i = 0; i < POINTS; i++) {
            inverse[i] = warmest + (coldest - warmest) * i / (POINTS - 1);
            Double pressure = Vapour.saturationPressure(physics, 1 / inverse[i]);
            double value = pressure == null ? Double.NaN : FastMath.log(pressure);
            boolean sound = Double.isFinite(value) && (i == 0 || value < log[i - 1]);
            log[i] = sound || i < 2 ? value : 2 * log[i - 1] - log[i - 2];
        }
        return Double.isFinite(log[0]) && Double.isFinite(log[1]) ? new Saturation(inverse, log) : NEVER;
    }

    /// Pa at `temperature` K; infinite if nothing condenses.
    double at(double temperature) {
        if (log.length == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double place = (1 / temperature - inverse[0]) / (inverse[1] - inverse[0]);
        int low = (int) Math.max(0, Math.min(POINTS - 2, Math.floor(place)));
        return FastMath.exp(log[low] + (place - low) * (log[low + 1] - log[low]));
    }
}
