package io.canmou.hazard.source;

import io.canmou.hazard.substance.Fluid;

/// A liquid jet after it has flashed: what stays in the air and how it moves, what falls into a pool.
///
/// Source: [Flash]; velocity from the pressure term over the expansion (Yellow Book 1997 eq. 2.129) where the flow
/// chokes in a pipe, else Bernoulli's. A liquid that is not above its boiling point all falls down; over the first
/// two per cent of flash the share that falls changes gradually.
///
/// @param rainOut share of the flow that falls, 0..1
/// @param liquidFraction of what stays in the air, by mass
/// @param velocity m/s
/// @param temperature K
/// @param density of what stays in the air, with its drops, kg/m³
record Spray(double rainOut, double liquidFraction, double velocity, double temperature, double density) {
    private static final double GRADUAL = 0.02;

    /// What a spray meets: ambient pressure (Pa), temperature (K), boiling point there and temperature of a wet
    /// bulb of the substance.
    record Surroundings(double pressure, double temperature, double boilingPoint, double wetBulb) {}

    static Spray of(VesselRow row, Fluid fluid, double flux, boolean choked, Surroundings around) {
        double superheat = row.temperature() - around.boilingPoint();
        double latent = Math.max(fluid.latentHeat(around.boilingPoint()), 1e3);
        double capacity = fluid.liquidHeatCapacity(0.5 * (row.temperature() + around.boilingPoint()));
        double flash = Flash.fraction(capacity, superheat, latent);
        double correlated = Flash.rainOut(flash, around.temperature() - around.wetBulb(), around.temperature());
        double falls = 1 - Math.min(flash / GRADUAL, 1) * (1 - correlated);
        double drops = falls >= 1 ? 0 : Math.clamp((1 - flash - falls) / (1 - falls), 0, 1);
        double vapour = fluid.gasDensity(around.pressure(), around.boilingPoint());
        double liquid = fluid.liquidDensity(around.boilingPoint());
        double velocity = choked
                ? chokedVelocity(row, fluid, flux, around.pressure())
                : Math.sqrt(2 * Math.max(row.drop(), 0) / fluid.liquidDensity(row.temperature()));
        double density = 1 / (drops / liquid + (1 - drops) / vapour);
        return new Spray(falls, drops, velocity, Math.min(row.temperature(), around.boilingPoint()), density);
    }

    /// From the exit of a pipe, where the pressure is that of Leung's critical ratio.
    private static double chokedVelocity(VesselRow row, Fluid fluid, double flux, double ambient) {
        FlashingFlow flow = FlashingFlow.of(fluid, row.temperature());
        double saturation = fluid.vapourPressure(row.temperature());
        double exit = Math.max(saturation * FlashingFlow.criticalPressureRatio(flow.omega(saturation)), ambient);
        double at = fluid.saturationTemperature(exit);
        double quality = Flash.fraction(flow.heatCapacity(), row.temperature() - at, flow.latentHeat());
        double volume = quality / fluid.gasDensity(exit, at) + (1 - quality) / flow.density();
        return flux * volume + (exit - ambient) / Math.max(flux, 1e-9);
    }
}
