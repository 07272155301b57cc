package io.canmou.hazard.fire;

import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.substance.Substance;
import java.util.Map;
import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;

/// Mass that burns per area of a pool, and how the fuel's flame radiates.
///
/// Source: Babrauskas (1983), SFPE Handbook: m = m∞ (1 − exp(−kβ D)); for others Burgess and Zabetakis as in CCPS
/// (2000): m = 1e-3 ΔHc/(ΔHv + cp (Tb − Ta)). LNG on land 0.14 (Montoir 0.12 to 0.16), on water 0.147 (Phoenix).
///
/// @param limit m∞, kg/(m² s)
/// @param extinction kβ, 1/m; infinite: the rate does not depend on the diameter
/// @param clean the flame carries little soot: it radiates `radiantFraction` of its heat
/// @param radiantFraction share of the heat of combustion that a clean flame radiates
record BurningRate(double limit, double extinction, boolean clean, double radiantFraction) {
    private static final double SOOTY = 0.35;

    /// LNG: Blanchat and others (2011), Phoenix; methanol and ethanol: SFPE Handbook, Tewarson.
    private static final double LNG_FRACTION = 0.21;

    private static final double ALCOHOL_FRACTION = 0.2;

    /// By CAS number, Babrauskas (1983), table 3-1.2 (SFPE Handbook).
    private static final Map<String, BurningRate> KNOWN = Map.ofEntries(
            Map.entry("74-82-8", new BurningRate(0.14, 1.1, true, LNG_FRACTION)),
            Map.entry("74-98-6", new BurningRate(0.099, 1.4, false, SOOTY)),
            Map.entry("68476-85-7", new BurningRate(0.099, 1.4, false, SOOTY)),
            Map.entry("106-97-8", new BurningRate(0.078, 2.7, false, SOOTY)),
            Map.entry("110-54-3", new BurningRate(0.074, 1.9, false, SOOTY)),
            Map.entry("142-82-5", new BurningRate(0.101, 1.1, false, SOOTY)),
            Map.entry("71-43-2", new BurningRate(0.085, 2.7, false, SOOTY)),
            Map.entry("1330-20-7", new BurningRate(0.090, 1.4, false, SOOTY)),
            Map.entry("67-64-1", new BurningRate(0.041, 1.9, false, SOOTY)),
            Map.entry("60-29-7", new BurningRate(0.085, 0.7, false, SOOTY)),
            Map.entry("86290-81-5", new BurningRate(0.055, 2.1, false, SOOTY)),
            Map.entry("8006-61-9", new BurningRate(0.055, 2.1, false, SOOTY)),
            Map.entry("8008-20-6", new BurningRate(0.039, 3.5, false, SOOTY)),
            Map.entry("68334-30-5", new BurningRate(0.039, 3.5, false, SOOTY)),
            Map.entry("8002-05-9", new BurningRate(0.045, 2.8, false, SOOTY)),
            Map.entry("67-56-1", new BurningRate(0.017, Double.POSITIVE_INFINITY, true, ALCOHOL_FRACTION)),
            Map.entry("64-17-5", new BurningRate(0.015, Double.POSITIVE_INFINITY, true, ALCOHOL_FRACTION)));

    private static final BurningRate LNG_ON_WATER = new BurningRate(0.147, 1.1, true, LNG_FRACTION);

    /// The rate of `substance`; null where neither table nor properties give it.
    static @Nullable BurningRate of(Substance substance, double airTemperature, boolean onWater) {
        if (onWater && "74-82-8".equals(substance.cas())) {
            return LNG_ON_WATER;
        }
        BurningRate known = substance.cas() == null ? null : KNOWN.get(substance.cas());
        return known != null ? known : fromProperties(substance, airTemperature);
    }

    private static @Nullable BurningRate fromProperties(Substance substance, double airTemperature) {
        Physics physics = substance.physics();
        Double heat = substance.flammability().heatOfCombustion();
        Double latent = physics.latentHeat();
        Double boiling = physics.boilingPoint();
        if (heat == null || latent == null || boiling == null) {
            return null;
        }
        double capacity = physics.liquidHeatCapacity() == null ? 2_000 : physics.liquidHeatCapacity();
        double warming = capacity * Math.max(0, boiling - airTemperature);
        return new BurningRate(burgess(heat, latent + warming), Double.POSITIVE_INFINITY, false, SOOTY);
    }

    /// Burgess and Zabetakis: kg/(m² s) from the heat of combustion and the heat to evaporate, J/kg.
    static double burgess(double heatOfCombustion, double heatToEvaporate) {
        return 1e-3 * heatOfCombustion / heatToEvaporate;
    }

    /// kg/(m² s) for a pool of `diameter` m.
    double at(double diameter) {
        return limit * (1 - FastMath.exp(-extinction * diameter));
    }
}
