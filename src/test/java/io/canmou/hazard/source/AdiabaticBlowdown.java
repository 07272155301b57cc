package io.canmou.hazard.source;

import static org.hipparchus.util.FastMath.pow;

import io.canmou.hazard.substance.Physics;

/// A gas-filled vessel that empties without heat from its wall, while the flow stays choked.
///
/// Source: closed solution of dM/dt = −Cd A G(p) for an isentropic ideal gas; Yellow Book (1997) section 2.5.2.2.
/// Valid: choked flow; the wall's heat is left out, so pressure and temperature fall somewhat too fast.
///
/// @param volume m³
/// @param holeArea m², times the discharge coefficient
/// @param pressure Pa absolute at the beginning
/// @param temperature K at the beginning
record AdiabaticBlowdown(GasOrifice gas, double volume, double holeArea, double pressure, double temperature) {
    /// kg at the beginning.
    double initialMass() {
        return pressure * volume * gas.molarMass() / (gas.compressibility() * Physics.GAS_CONSTANT * temperature);
    }

    /// s until the vessel is at `target` (Pa).
    double timeTo(double target) {
        double g = gas.gamma();
        double shape = 2 / (g - 1) * pow((g + 1) / 2, (g + 1) / (2 * (g - 1)));
        return volume
                / (holeArea * gas.soundSpeed(temperature))
                * shape
                * (pow(target / pressure, -(g - 1) / (2 * g)) - 1);
    }

    /// K when the vessel is at `target` (Pa).
    double temperatureAt(double target) {
        return temperature * pow(target / pressure, (gas.gamma() - 1) / gas.gamma());
    }
}
