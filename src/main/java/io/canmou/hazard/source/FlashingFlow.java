package io.canmou.hazard.source;

import static org.hipparchus.util.FastMath.log;

import io.canmou.hazard.substance.Fluid;

/// A saturated or subcooled liquid that flashes on its way through a hole or a short pipe.
///
/// Source: Fauske, "Flashing flows: some practical guidelines for emergency releases", Plant/Operations Progress
/// 4(3) (1985) 132: equilibrium rate from 0.1 m of pipe on, relaxation below; friction factors there for long
/// pipes. Pressure at the exit: Leung (1986), doi:10.1002/aic.690321019, eq. 9. Valid: homogeneous flow, reduced
/// pressure below about 0.9.
///
/// @param latentHeat J/kg
/// @param expansion vfg, specific volume of vapour less that of liquid, m³/kg
/// @param heatCapacity of the liquid, J/(kg K)
/// @param temperature K
/// @param density of the liquid, kg/m³
record FlashingFlow(double latentHeat, double expansion, double heatCapacity, double temperature, double density) {
    /// Length of pipe from which on the flow is in equilibrium, m (Fauske 1985).
    static final double RELAXATION_LENGTH = 0.1;

    private static final double[] SLENDERNESS = {0, 50, 100, 200, 400};
    private static final double[] FRICTION = {1, 0.85, 0.75, 0.65, 0.55};

    /// Of the saturated liquid of `fluid` at `temperature`.
    static FlashingFlow of(Fluid fluid, double temperature) {
        double density = fluid.liquidDensity(temperature);
        double gas = 1 / fluid.gasDensity(fluid.vapourPressure(temperature), temperature);
        return new FlashingFlow(
                Math.max(fluid.latentHeat(temperature), 1),
                Math.max(gas - 1 / density, 0.1 / density),
                fluid.liquidHeatCapacity(temperature),
                temperature,
                density);
    }

    /// Equilibrium rate of a saturated inlet, kg/(m² s).
    double equilibriumFlux() {
        return latentHeat / expansion * Math.sqrt(1 / (temperature * heatCapacity));
    }

    /// kg/(m² s) through a pipe of `length`, of which `drop` (Pa) drives the flow and `subcooling` (Pa) is
    /// above saturation.
    double flux(double dischargeCoefficient, double length, double diameter, double drop, double subcooling) {
        double liquid = LiquidOrifice.flux(dischargeCoefficient, density, drop);
        if (length <= 0 || liquid <= 0) {
            return liquid;
        }
        double equilibrium = equilibriumFlux();
        double relaxed = equilibrium;
        if (length < RELAXATION_LENGTH) {
            double saturated = LiquidOrifice.flux(dischargeCoefficient, density, drop - Math.max(subcooling, 0));
            double number = saturated <= 0 ? 1e12 : equilibrium * equilibrium / (saturated * saturated);
            relaxed = equilibrium / Math.sqrt(number + length / RELAXATION_LENGTH);
        }
        double cold = Math.max(subcooling, 0);
        double flux = Math.sqrt(2 * density * cold * squared(length < RELAXATION_LENGTH ? dischargeCoefficient : 1)
                + relaxed * relaxed);
        double ceiling = Math.sqrt(2 * density * drop);
        return friction(length / diameter) * Math.min(flux, ceiling);
    }

    private static double squared(double value) {
        return value * value;
    }

    /// Share of the flux that a pipe of this length over diameter lets through (Fauske 1985, table).
    private static double friction(double slenderness) {
        for (int i = 1; i < SLENDERNESS.length; i++) {
            if (slenderness <= SLENDERNESS[i]) {
                double share = (slenderness - SLENDERNESS[i - 1]) / (SLENDERNESS[i] - SLENDERNESS[i - 1]);
                return FRICTION[i - 1] + share * (FRICTION[i] - FRICTION[i - 1]);
            }
        }
        return FRICTION[FRICTION.length - 1] * Math.sqrt(400 / slenderness);
    }

    /// Leung's ω of the saturated liquid at `pressure` (Pa).
    double omega(double pressure) {
        double perDrop = expansion / latentHeat;
        return heatCapacity * temperature * pressure * density * perDrop * perDrop;
    }

    /// Ratio of the pressure at a choked exit to that of the inlet, for Leung's `omega`.
    static double criticalPressureRatio(double omega) {
        double low = 1e-6;
        double high = 1;
        for (int i = 0; i < 60; i++) {
            double eta = 0.5 * (low + high);
            if (residual(omega, eta) < 0) {
                low = eta;
            } else {
                high = eta;
            }
        }
        return 0.5 * (low + high);
    }

    /// Rises through zero at the critical ratio.
    private static double residual(double omega, double eta) {
        return eta * eta
                + (omega * omega - 2 * omega) * (1 - eta) * (1 - eta)
                + 2 * omega * omega * log(eta)
                + 2 * omega * omega * (1 - eta);
    }

    /// ω from the specific volumes at the inlet and at 90 % of its pressure (API 520 Part I).
    static double omegaByVolumes(double inlet, double atNinetyPercent) {
        return 9 * (atNinetyPercent / inlet - 1);
    }

    /// kg/(m² s) of a choked saturated or two-phase inlet, `volume` m³/kg at `pressure` Pa.
    static double chokedFlux(double omega, double pressure, double volume) {
        return criticalPressureRatio(omega) * Math.sqrt(pressure / (volume * omega));
    }
}
