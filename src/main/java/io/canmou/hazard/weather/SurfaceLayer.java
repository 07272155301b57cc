package io.canmou.hazard.weather;

import org.hipparchus.util.FastMath;

/// Flux–profile relations of the surface layer against ζ = z/L.
///
/// Source: unstable Dyer (1974), Boundary-Layer Meteorology 7, 363, γ = 16; stable Beljaars and Holtslag (1991), J.
/// Appl. Meteorol. 30, 327, eq. 28 for momentum; heat relative to its neutral value after Högström (1996),
/// Boundary-Layer Meteorol. 78, 215, table VII: (1 − 11.6 ζ)^(−1/2) and 1 + 8.2 ζ.
final class SurfaceLayer {
    private static final double GAMMA = 16;
    private static final double HEAT_UNSTABLE = 11.6;
    private static final double HEAT_STABLE = 8.2;
    private static final double A = 1;
    private static final double B = 0.667;
    private static final double C = 5;
    private static final double D = 0.35;

    private SurfaceLayer() {}

    /// Integrated correction of the wind profile, ψm(ζ).
    static double psiM(double zeta) {
        if (zeta < 0) {
            double x = Math.sqrt(Math.sqrt(1 - GAMMA * zeta));
            return 2 * FastMath.log((1 + x) / 2) + FastMath.log((1 + x * x) / 2) - 2 * FastMath.atan(x) + 0.5 * Math.PI;
        }
        return -(A * zeta + B * (zeta - C / D) * FastMath.exp(-D * zeta) + B * C / D);
    }

    /// Dimensionless gradient of a scalar, φh(ζ).
    static double phiH(double zeta) {
        if (zeta < 0) {
            return 1 / Math.sqrt(1 - HEAT_UNSTABLE * zeta);
        }
        return 1 + HEAT_STABLE * zeta;
    }
}
