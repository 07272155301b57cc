package io.canmou.hazard.source;

import io.canmou.hazard.substance.Fluid;

/// How cold a liquid gets by evaporating into dry air: its adiabatic saturation temperature.
///
/// Source: heat balance cp (Ta − T) = L w(T), w = (M/Mair) pv/(p − pv). Valid: Lewis number 1.
final class WetBulb {
    private static final double AIR_HEAT_CAPACITY = 1_005;
    private static final double AIR_MOLAR_MASS = 0.0289647;

    private WetBulb() {}

    /// K in air at `ambient` K and `pressure` Pa; below the boiling point and the air's temperature.
    static double of(Fluid fluid, double ambient, double pressure) {
        double low = 0.3 * ambient;
        double high = Math.min(ambient, fluid.saturationTemperature(pressure));
        for (int i = 0; i < 40; i++) {
            double middle = 0.5 * (low + high);
            double vapour = fluid.vapourPressure(middle);
            double load = vapour >= pressure
                    ? Double.POSITIVE_INFINITY
                    : fluid.molarMass() / AIR_MOLAR_MASS * vapour / (pressure - vapour);
            if (AIR_HEAT_CAPACITY * (ambient - middle) > fluid.latentHeat(middle) * load) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }
}
