package io.canmou.hazard.source;

import static org.hipparchus.util.FastMath.exp;
import static org.hipparchus.util.FastMath.pow;

import io.canmou.hazard.substance.Physics;

/// A solution in water, or of sulfur trioxide in sulfuric acid, whose strength falls as it evaporates.
///
/// Heat of evaporation out of the solution follows from the partial pressure by Clausius and Clapeyron. Below the
/// table's weakest row the partial pressure falls with the square of the strength. Water over the solution: its
/// mole-like share times exp(−k w^1.6) with k set to the vapour pressures of Perry's table 2-12 at 293 K for 30 %
/// solutions, within 20 %; it matters only for cooling.
///
/// @param schmidt number of the vapour in air
record SolutionLiquid(SoluteKind kind, double schmidt) implements PoolLiquid {
    private static final double LN_10 = 2.302585092994046;

    @Override
    public double pressure(double temperature, double share) {
        if (share <= 0) {
            return 0;
        }
        double row = Math.max(share, kind.weakest());
        double[] constants = kind.constants(row);
        double full = SoluteKind.MILLIMETRE * exp(LN_10 * (constants[0] - constants[1] / temperature));
        return share < row ? full * (share / row) * (share / row) : full;
    }

    @Override
    public double waterPressure(double temperature, double share) {
        double hydration = switch (kind) {
            case AMMONIA -> 1.9;
            case HYDROGEN_CHLORIDE -> 7.5;
            case HYDROGEN_FLUORIDE -> 3.0;
            case NITRIC_ACID -> 2.4;
            case FORMALDEHYDE -> 0;
            case SULFUR_TRIOXIDE -> Double.POSITIVE_INFINITY;
        };
        return pureWater(temperature) * (1 - share) * exp(-hydration * pow(share, 1.6));
    }

    /// Pa; Bolton (1980), doi:10.1175/1520-0493(1980)108<1046:TCOEPT>2.0.CO;2, eq. 10.
    static double pureWater(double temperature) {
        double celsius = temperature - 273.15;
        return 611.2 * exp(17.67 * celsius / Math.max(celsius + 243.5, 10));
    }

    @Override
    public double boilingPoint(double pressure, double share) {
        double low = 200;
        double high = 600;
        for (int i = 0; i < 36; i++) {
            double middle = 0.5 * (low + high);
            if (pressure(middle, share) + waterPressure(middle, share) < pressure) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    @Override
    public double density(double temperature, double share) {
        return kind.density(share);
    }

    @Override
    public double heatCapacity(double temperature, double share) {
        return kind.heatCapacity(share);
    }

    @Override
    public double latentHeat(double temperature, double share) {
        double[] constants = kind.constants(Math.max(share, kind.weakest()));
        return LN_10 * Physics.GAS_CONSTANT * constants[1] / kind.molarMass();
    }

    @Override
    public double molarMass() {
        return kind.molarMass();
    }
}
