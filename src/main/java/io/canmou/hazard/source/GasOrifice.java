package io.canmou.hazard.source;

import static org.hipparchus.util.FastMath.pow;

import io.canmou.hazard.substance.Physics;

/// An ideal gas through a hole, choked or not.
///
/// Source: isentropic nozzle, Yellow Book (1997) eq. 2.24 and 2.25; API 520 Part I. Valid: compressibility near
/// the given one.
///
/// @param molarMass kg/mol
/// @param gamma ratio of heat capacities
/// @param compressibility dimensionless
record GasOrifice(double molarMass, double gamma, double compressibility) {
    /// Highest ratio of ambient to vessel pressure at which the flow is still choked.
    double criticalPressureRatio() {
        return pow(2 / (gamma + 1), gamma / (gamma - 1));
    }

    /// kg/(m² s) without a discharge coefficient, from `pressure` (Pa) and `temperature` (K) into `ambient` (Pa).
    double flux(double pressure, double temperature, double ambient) {
        if (pressure <= ambient) {
            return 0;
        }
        double perKelvin = molarMass / (compressibility * Physics.GAS_CONSTANT * temperature);
        double ratio = ambient / pressure;
        if (ratio <= criticalPressureRatio()) {
            return pressure * Math.sqrt(gamma * perKelvin * pow(2 / (gamma + 1), (gamma + 1) / (gamma - 1)));
        }
        double spread = pow(ratio, 2 / gamma) - pow(ratio, (gamma + 1) / gamma);
        return pressure * Math.sqrt(2 * perKelvin * gamma / (gamma - 1) * Math.max(spread, 0));
    }

    /// Speed of sound at `temperature` (K), m/s.
    double soundSpeed(double temperature) {
        return Math.sqrt(gamma * compressibility * Physics.GAS_CONSTANT * temperature / molarMass);
    }
}
