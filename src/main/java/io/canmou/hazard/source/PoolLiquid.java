package io.canmou.hazard.source;

/// What lies in a pool: one substance, or a substance in water. `share` is the mass fraction of the substance.
interface PoolLiquid {
    /// Partial pressure of the substance, Pa.
    double pressure(double temperature, double share);

    /// Partial pressure of the water, Pa; 0 without any.
    double waterPressure(double temperature, double share);

    /// K at which the sum of both is `ambient` Pa.
    double boilingPoint(double ambient, double share);

    /// kg/m³.
    double density(double temperature, double share);

    /// J/(kg K).
    double heatCapacity(double temperature, double share);

    /// J/kg of the substance out of this liquid.
    double latentHeat(double temperature, double share);

    /// kg/mol of the vapour of the substance.
    double molarMass();

    /// Schmidt number of the vapour in air.
    double schmidt();
}
