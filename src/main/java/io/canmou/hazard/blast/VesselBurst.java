package io.canmou.hazard.blast;

import org.hipparchus.util.FastMath;

/// The energy set free when a gas-filled vessel bursts, by the four formulas in use.
///
/// Source: Brode (1959): E = (p1 − p0) V/(γ − 1); isentropic, isothermal and thermodynamic availability as in CCPS
/// (2000). The blast itself: [BurstWave].
///
/// @param volume m³
/// @param pressure absolute, Pa
/// @param gamma of the gas
/// @param ambientPressure Pa
/// @param soundSpeedRatio of the air over that of the gas
public record VesselBurst(
        double volume, double pressure, double gamma, double ambientPressure, double soundSpeedRatio) {
    private static final double AIR_GAMMA = 1.4;

    /// Brode's energy, J.
    public double brode() {
        return (pressure - ambientPressure) * volume / (gamma - 1);
    }

    /// Energy of an isentropic expansion, J.
    public double isentropic() {
        double ratio = FastMath.pow(ambientPressure / pressure, (gamma - 1) / gamma);
        return pressure * volume / (gamma - 1) * (1 - ratio);
    }

    /// Energy of an isothermal expansion, J.
    public double isothermal() {
        return pressure * volume * FastMath.log(pressure / ambientPressure);
    }

    /// Thermodynamic availability, J.
    public double availability() {
        return pressure * volume * (FastMath.log(pressure / ambientPressure) - (1 - ambientPressure / pressure));
    }

    /// Its blast.
    public BurstWave wave() {
        return new BurstWave(brode(), ambientPressure, startingOverpressure());
    }

    /// Overpressure over ambient pressure at the vessel's wall, from the shock tube equation.
    public double startingOverpressure() {
        double low = 0;
        double high = pressure / ambientPressure;
        for (int i = 0; i < 80; i++) {
            double middle = (low + high) / 2;
            if (shockTube(middle) < pressure / ambientPressure) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /// p1/p0 that belongs to a starting overpressure `s` (Baker and others 1983, equation 2-38); infinite past
    /// its pole.
    private double shockTube(double s) {
        double root = Math.sqrt(2 * AIR_GAMMA * (2 * AIR_GAMMA + (AIR_GAMMA + 1) * s));
        double base = 1 - (gamma - 1) * soundSpeedRatio * s / root;
        return base <= 0 ? Double.POSITIVE_INFINITY : (s + 1) * FastMath.pow(base, -2 * gamma / (gamma - 1));
    }
}
