package io.canmou.hazard.fire;

import org.hipparchus.util.FastMath;

/// The share of a fire's heat that passes moist air.
///
/// Source: Moorhouse and Pritchard (1982) as in CCPS (2000): τ = 2.02 (pw X)^−0.09, 1e4 < pw X < 1e5 N/m; used
/// outside it as CCPS does, never above 1. Saturation pressure: Magnus, WMO-No. 8 (2018), annex 4.B.
///
/// @param vapourPressure partial pressure of water, Pa
record Transmissivity(double vapourPressure) {
    /// For air of `temperature` K and `relativeHumidity`.
    static Transmissivity of(double temperature, double relativeHumidity) {
        double celsius = temperature - 273.15;
        double saturation = 611.2 * FastMath.exp(17.62 * celsius / (243.12 + celsius));
        return new Transmissivity(relativeHumidity * saturation);
    }

    /// Over `path` m.
    double over(double path) {
        double water = vapourPressure * path;
        return water <= 0 ? 1 : Math.min(1, 2.02 * FastMath.exp(-0.09 * FastMath.log(water)));
    }
}
