package io.canmou.hazard.source;

import static org.hipparchus.util.FastMath.pow;

import io.canmou.hazard.substance.Physics;

/// A jet at ambient pressure, after it has left the hole.
///
/// Source: momentum balance over the expansion, uj = ue + (pe − pa)/G, Yellow Book (1997) eq. 2.129 and Birch,
/// Hughes, Swaffield (1987); there also that the gas has its stagnation temperature again once it has slowed down.
/// Full expansion without a shock (Chamberlain 1987) is the other usual end state: faster and colder. No air is
/// mixed in.
///
/// @param velocity m/s
/// @param temperature K
record JetExpansion(double velocity, double temperature) {
    /// By momentum, of a gas at `pressure` (Pa) and `temperature` (K) in the vessel.
    static JetExpansion byMomentum(GasOrifice gas, double pressure, double temperature, double ambient) {
        double ratio = Math.max(gas.criticalPressureRatio(), ambient / pressure);
        double exitPressure = pressure * ratio;
        double exitTemperature = temperature * pow(ratio, (gas.gamma() - 1) / gas.gamma());
        double capacity = gas.gamma() / (gas.gamma() - 1) * Physics.GAS_CONSTANT / gas.molarMass();
        double exit = Math.sqrt(Math.max(2 * capacity * (temperature - exitTemperature), 0));
        if (exit <= 0) {
            return new JetExpansion(0, temperature);
        }
        double density = exitPressure * gas.molarMass() / (Physics.GAS_CONSTANT * exitTemperature);
        return new JetExpansion(exit + (exitPressure - ambient) / (density * exit), temperature);
    }

    /// m; of a round jet of `rate` (kg/s), `density` (kg/m³) and `velocity` (m/s).
    static double diameter(double rate, double density, double velocity) {
        return Math.sqrt(4 * rate / (StrictMath.PI * density * velocity));
    }
}
