package io.canmou.hazard.fire;

import org.hipparchus.util.FastMath;

/// Length, tilt and drag of a pool's flame, and the power of its surface.
///
/// Source: Thomas (1963): L/D = 42 [m/(ρa sqrt(g D))]^0.61 in still air, 55 [·]^0.67 u*^−0.21 in wind; Pritchard
/// and Binding (1992) for LNG: 10.615 [·]^0.305 u*9^−0.03; tilt AGA (1974): cos θ = 1/sqrt(u*); drag 1.5 Fr^0.069
/// (Moorhouse 1982). Mudan and Croce (1988): SEP = 140 e^(−0.12 D) + 20 (1 − e^(−0.12 D)) kW/m² for sooty flames;
/// clean flames: the radiant fraction over the flame's surface.
final class PoolFlame {
    static final double GRAVITY = 9.81;

    private PoolFlame() {}

    /// u* = u/(g m D/ρ)^(1/3), not below 1.
    static double windNumber(double wind, double flux, double diameter, double density) {
        return Math.max(1, wind / FastMath.cbrt(GRAVITY * flux * diameter / density));
    }

    /// m/(ρa sqrt(g D)).
    static double froude(double flux, double diameter, double airDensity) {
        return flux / (airDensity * Math.sqrt(GRAVITY * diameter));
    }

    static double thomasStill(double flux, double diameter, double airDensity) {
        return 42 * diameter * FastMath.pow(froude(flux, diameter, airDensity), 0.61);
    }

    static double thomasWind(double flux, double diameter, double airDensity, double windNumber) {
        return 55 * diameter * FastMath.pow(froude(flux, diameter, airDensity), 0.67) * FastMath.pow(windNumber, -0.21);
    }

    static double pritchardBinding(double flux, double diameter, double airDensity, double windNumber) {
        return 10.615
                * diameter
                * FastMath.pow(froude(flux, diameter, airDensity), 0.305)
                * FastMath.pow(windNumber, -0.03);
    }

    /// Heskestad (1983): L = 0.235 Q^(2/5) − 1.02 D, Q in kW.
    static double heskestad(double heatRelease, double diameter) {
        return 0.235 * FastMath.pow(heatRelease / 1e3, 0.4) - 1.02 * diameter;
    }

    /// Tilt from the vertical, rad.
    static double tilt(double windNumber) {
        return FastMath.acos(1 / Math.sqrt(windNumber));
    }

    /// Length of the flame's foot over the pool's diameter, at least 1.
    static double drag(double wind, double diameter) {
        return Math.max(1, 1.5 * FastMath.pow(wind * wind / (GRAVITY * diameter), 0.069));
    }

    /// Mudan and Croce, W/m².
    static double sootyPower(double diameter) {
        double luminous = FastMath.exp(-0.12 * diameter);
        return 1e3 * (140 * luminous + 20 * (1 - luminous));
    }

    /// Shokri and Beyler (1989), W/m².
    static double effectivePower(double diameter) {
        return 58e3 * FastMath.pow(10, -0.00823 * diameter);
    }

    /// The radiant fraction spread over side and top of the flame, W/m².
    static double cleanPower(double fraction, double flux, double heatOfCombustion, double lengthOverDiameter) {
        return fraction * flux * heatOfCombustion / (1 + 4 * lengthOverDiameter);
    }
}
