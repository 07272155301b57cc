package io.canmou.hazard.dispersion;

import org.hipparchus.util.FastMath;

/// Water in the air.
///
/// Source: saturation over liquid and ice Murphy and Koop (2005) within 1 %, here in two-constant forms after
/// Rogers and Yau (1989), "A short course in cloud physics", eqs. 2.12 and 2.17.
final class Water {
    /// kg/mol.
    static final double MOLAR_MASS = 0.0180153;

    /// J/(kg K) of vapour.
    static final double HEAT_CAPACITY = 1860;

    private static final double LATENT_LIQUID = 2.501e6;
    private static final double LATENT_ICE = 2.835e6;
    private static final double FREEZING = 273.15;
    private static final double MIXED = 10;

    private Water() {}

    /// Pa.
    static double saturation(double temperature) {
        return temperature >= FREEZING
                ? 2.53e11 * FastMath.exp(-5420 / temperature)
                : 3.41e12 * FastMath.exp(-6130 / temperature);
    }

    /// J/kg set free by condensing; goes over from liquid to ice within ten kelvin below freezing.
    static double latentHeat(double temperature) {
        double frozen = Math.min(1, Math.max(0, (FREEZING - temperature) / MIXED));
        return LATENT_LIQUID + frozen * (LATENT_ICE - LATENT_LIQUID);
    }
}
