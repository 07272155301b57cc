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

    private static final BurningRate LNG = new BurningRate(0.14, 1.1, true, LNG_FRACTION);

    private static final BurningRate LNG_ON_WATER = new BurningRate(0.147, 1.1, true, LNG_FRACTION);

    /// By CAS number, Babrauskas (1983), table 3-1.2 (SFPE Handbook).
    private static final Map<String, BurningRate> KNOWN = Map.ofEntries(
            Map.entry("74-82-8", LNG),
            Map.entry("8006-14-2", LNG),
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
            Map.entry("50815-00-4", new BurningRate(0.051, 3.6, false, SOOTY)),
            Map.entry("64742-46-7", new BurningRate(0.039, 0.7, false, SOOTY)),
            Map.entry("68476-33-5", new BurningRate(0.035, 1.7, false, SOOTY)),
            Map.entry("68553-00-4", new BurningRate(0.035, 1.7, false, SOOTY)),
            Map.entry("67-56-1", new BurningRate(0.017, Double.POSITIVE_INFINITY, true, ALCOHOL_FRACTION)),
            Map.entry("64-17-5", new BurningRate(0.015, Double.POSITIVE_INFINITY, true, ALCOHOL_FRACTION)));

    /// The rate of `substance`, or what is missing for it.
    ///
    /// @param rate null: nothing gives it
    /// @param missing key of the property that is missing; null: none
    /// @param estimated the latent heat is an estimate
    record Found(@Nullable BurningRate rate, @Nullable String missing, boolean estimated) {}

    /// The rate of `substance` by the table, else by its properties.
    static Found of(Substance substance, double airTemperature, boolean onWater) {
        BurningRate known = substance.cas() == null ? null : KNOWN.get(substance.cas());
        if (known != null) {
            return new Found(onWater && known == LNG ? LNG_ON_WATER : known, null, false);
        }
        return fromProperties(substance, airTemperature);
    }

    private static Found fromProperties(Substance substance, double airTemperature) {
        Physics physics = substance.physics();
        Double heat = substance.flammability().heatOfCombustion();
        Double boiling = physics.boilingPoint();
        Double latent = physics.latentHeat() == null ? kistiakowsky(physics) : physics.latentHeat();
        if (heat == null || boiling == null || latent == null) {
            String missing = heat == null ? "heatOfCombustion" : boiling == null ? "boilingPoint" : "latentHeat";
            return new Found(null, missing, false);
        }
        double capacity = physics.liquidHeatCapacity() == null ? 2_000 : physics.liquidHeatCapacity();
        double warming = capacity * Math.max(0, boiling - airTemperature);
        BurningRate rate = new BurningRate(burgess(heat, latent + warming), Double.POSITIVE_INFINITY, false, SOOTY);
        return new Found(rate, null, physics.latentHeat() == null);
    }

    /// Latent heat at the boiling point, J/kg: Kistiakowsky (1923) as in Lyman and others (1990), 13-2:
    /// ΔH/Tb = 36.6 + R ln Tb J/(mol K), within 5 % but for alcohols and acids; null without what it needs.
    private static @Nullable Double kistiakowsky(Physics physics) {
        Double boiling = physics.boilingPoint();
        Double molarMass = physics.molarMass();
        return boiling == null || molarMass == null
                ? null
                : (Double) (boiling * (36.6 + Physics.GAS_CONSTANT * FastMath.log(boiling)) / molarMass);
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
