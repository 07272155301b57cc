package io.canmou.hazard.source;

import io.canmou.hazard.Release;

/// What a pool lies on: how it gives heat, and how thin a pool gets before it stops to spread.
///
/// Source: conductivity and diffusivity Yellow Book (1997) table 3.1 (sandy: with 8 % of moisture, the warmer of
/// its two rows); least depths its table 3.2 by roughness of the ground; water: h = 500 W/(m² K) for a cryogen
/// (Webber and Brighton 1987), which gives LNG 0.18 kg/(m² s), the upper half of the published 0.085 to 0.195;
/// depth 1.8 mm (LNG on water).
///
/// @param conductivity W/(m K); NaN for water
/// @param diffusivity m²/s; NaN for water
/// @param coefficient W/(m² K) of water; 0 on land
/// @param leastDepth m
record PoolGround(double conductivity, double diffusivity, double coefficient, double leastDepth) {
    static PoolGround of(Release.Surface surface) {
        return switch (surface) {
            case CONCRETE -> new PoolGround(0.92, 4.16e-7, 0, 0.005);
            case SOIL -> new PoolGround(0.96, 4.58e-7, 0, 0.020);
            case SANDY -> new PoolGround(0.59, 3.3e-7, 0, 0.010);
            case WATER -> new PoolGround(Double.NaN, Double.NaN, 500, 0.0018);
        };
    }

    /// Whether the heat comes from stirred water, not from ground that cools down.
    boolean isWater() {
        return coefficient > 0;
    }

    /// W/m² into a pool at `pool` K from ground at `ground` K that has been wet for `age` s: k ΔT / sqrt(π α t).
    double flux(double ground, double pool, double age) {
        return isWater()
                ? coefficient * (ground - pool)
                : conductivity * (ground - pool) / Math.sqrt(StrictMath.PI * diffusivity * age);
    }

    /// Mean of [#flux] over the ages `age` to `age + step`, per kelvin.
    double meanConductance(double age, double step) {
        return isWater()
                ? coefficient
                : conductivity / Math.sqrt(StrictMath.PI * diffusivity) * 2 / (Math.sqrt(age + step) + Math.sqrt(age));
    }
}
