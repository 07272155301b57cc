package io.canmou.hazard.source;

import io.canmou.hazard.substance.Diffusivity;
import io.canmou.hazard.substance.Fluid;
import io.canmou.hazard.substance.Substance;

/// A pool of one substance.
///
/// @param schmidt number of its vapour in air
/// @param ambient Pa, for which `boiling` (K) holds
record PureLiquid(Fluid fluid, double schmidt, double ambient, double boiling) implements PoolLiquid {
    /// Kinematic viscosity of air at 293 K, m²/s.
    static final double AIR_VISCOSITY = 1.51e-5;

    static PureLiquid of(Substance substance, Fluid fluid, double ambient) {
        double diffusivity = Diffusivity.inAir(substance, 293.15, 101_325);
        return new PureLiquid(fluid, AIR_VISCOSITY / diffusivity, ambient, fluid.saturationTemperature(ambient));
    }

    @Override
    public double pressure(double temperature, double share) {
        return fluid.vapourPressure(temperature);
    }

    @Override
    public double waterPressure(double temperature, double share) {
        return 0;
    }

    @Override
    public double boilingPoint(double pressure, double share) {
        return pressure == ambient ? boiling : fluid.saturationTemperature(pressure);
    }

    @Override
    public double density(double temperature, double share) {
        return fluid.liquidDensity(temperature);
    }

    @Override
    public double heatCapacity(double temperature, double share) {
        return fluid.liquidHeatCapacity(temperature);
    }

    @Override
    public double latentHeat(double temperature, double share) {
        return Math.max(fluid.latentHeat(temperature), 1e3);
    }

    @Override
    public double molarMass() {
        return fluid.molarMass();
    }
}
