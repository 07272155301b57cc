package io.canmou.hazard.substance;

import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;

/// Properties of a substance's vapour that models need and that follow from [Physics].
public final class Vapour {
    private static final double ATMOSPHERE = 101_325;

    private Vapour() {}

    /// Saturation pressure, Pa; by the curve, else by Clausius–Clapeyron from the boiling point; null if
    /// neither is known.
    public static @Nullable Double saturationPressure(Physics physics, double temperature) {
        if (physics.vapourPressureCurve() != null) {
            return physics.vapourPressureCurve().at(temperature);
        }
        Double boiling = physics.boilingPoint();
        Double latent = physics.latentHeat();
        Double molarMass = physics.molarMass();
        if (boiling == null || latent == null || molarMass == null) {
            return null;
        }
        double perKelvin = latent * molarMass / Physics.GAS_CONSTANT;
        return ATMOSPHERE * FastMath.exp(perKelvin * (1 / boiling - 1 / temperature));
    }

    /// Boiling point at `pressure` (Pa), K; the normal one where the pressure curve is not known; null if
    /// neither is.
    public static @Nullable Double boilingPoint(Physics physics, double pressure) {
        Double normal = physics.boilingPoint();
        if (normal == null) {
            return null;
        }
        double low = 0.5 * normal;
        double high = 1.6 * normal;
        Double atLow = saturationPressure(physics, low);
        Double atHigh = saturationPressure(physics, high);
        if (atLow == null || atHigh == null || atLow > pressure || atHigh < pressure) {
            return normal;
        }
        for (int i = 0; i < 50; i++) {
            double middle = 0.5 * (low + high);
            Double there = saturationPressure(physics, middle);
            if (there != null && there < pressure) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }
}
