package io.canmou.hazard.blast;

import org.hipparchus.util.FastMath;

/// The energy set free when a gas-filled vessel bursts, by the four formulas in use, and its blast.
///
/// Source: Brode (1959): E = (p1 − p0) V/(γ − 1); isentropic, isothermal and thermodynamic availability as in CCPS
/// (2000). Blast: Baker and others (1983): with the ground's reflection R̄ = r (p0/2E)^(1/3); far field the exact
/// spherical point source (γ 1.4, finite-difference tables of Hancock), near field not above the shock-tube
/// pressure at the vessel's wall.
///
/// @param volume m³
/// @param pressure absolute, Pa
/// @param gamma of the gas
/// @param ambientPressure Pa
/// @param soundSpeedRatio of the air over that of the gas
public record VesselBurst(double volume, double pressure, double gamma, double ambientPressure, double soundSpeedRatio)
        implements BlastWave {
    private static final double AIR_GAMMA = 1.4;
    private static final double GROUND = 2;

    /// Exact spherical point source in free air: scaled distance r (p0/E)^(1/3) and overpressure over ambient
    /// pressure.
    static final LogCurve POINT_SOURCE = new LogCurve(
            0.5, 1.9313, 0.7, 0.95823, 1, 0.49809, 1.5, 0.25706, 2, 0.16706, 3, 0.09456, 5, 0.048294, 7, 0.031633, 10,
            0.020454, 20, 0.0090051, 50, 0.0031603);

    /// Scaled impulse of the same, from the detonation curve of Baker-Strehlow-Tang, which it meets in the far
    /// field.
    private static final LogCurve IMPULSE =
            StrehlowCurves.ALL.get(StrehlowCurves.ALL.size() - 1).impulse();

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

    @Override
    public double overpressure(double distance) {
        double r = scaled(distance);
        double source = r < POINT_SOURCE.start()
                ? POINT_SOURCE.at(r) * FastMath.pow(r / POINT_SOURCE.start(), -3)
                : POINT_SOURCE.at(r);
        return ambientPressure * Math.min(startingOverpressure(), source);
    }

    @Override
    public double impulse(double distance) {
        double energy = GROUND * brode();
        double scale = FastMath.pow(ambientPressure, 2.0 / 3) * FastMath.cbrt(energy) / 340;
        return scale * IMPULSE.at(scaled(distance));
    }

    private double scaled(double distance) {
        return distance * FastMath.cbrt(ambientPressure / (GROUND * brode()));
    }
}
