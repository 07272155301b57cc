package io.canmou.hazard.dispersion;

import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.substance.Substance;

/// A substance mixed with moist air in equilibrium: temperature, density, what is vapour and what is drops.
///
/// Homogeneous equilibrium: drops have the temperature of the gas and the saturation pressure over them; substance
/// and water condense apart. Enthalpy is counted from vapour at the air's temperature, so that air which is mixed
/// in brings none. Source: Wheatley (1986), SRD R375, and Webber and others (1992), SRD R582, for the balance;
/// hydrogen fluoride's rings by [Association]. Valid: pressures near ambient; a solution's vapour pressure (ammonia
/// with water) is not lowered, which leaves the cloud a few kelvin too cold in moist air.
final class Mixing {
    private static final double AIR_HEAT_CAPACITY = 1006;
    private static final double TROUTON = 88;
    private static final double DEFAULT_VAPOUR_HEAT = 35;
    private static final double DEFAULT_LIQUID_HEAT = 2000;
    private static final double DEFAULT_LIQUID_DENSITY = 1000;
    private static final String HYDROGEN_FLUORIDE = "7664-39-3";

    private final double pressure;
    private final double ambient;
    private final double molarMass;
    private final double vapourHeat;
    private final double liquidHeat;
    private final double boiling;
    private final double latent;
    private final double liquidDensity;
    private final double humidity;
    private final boolean rings;
    private final Saturation saturation;

    private double liquid;
    private double waterDrops;
    private double gasMoles;
    private double inRings;
    private double lastTemperature;

    Mixing(Substance substance, double molarMass, Air air) {
        Physics physics = substance.physics();
        this.pressure = air.weather().pressure();
        this.ambient = air.weather().temperature();
        this.molarMass = molarMass;
        this.saturation = Saturation.of(physics);
        this.boiling = physics.boilingPoint() == null ? ambient : physics.boilingPoint();
        this.rings = HYDROGEN_FLUORIDE.equals(substance.cas());
        this.vapourHeat = vapourHeat(physics, 0.5 * (Math.min(boiling, ambient) + ambient), molarMass);
        this.liquidHeat = physics.liquidHeatCapacityCurve() != null
                ? physics.liquidHeatCapacityCurve().at(boiling)
                : physics.liquidHeatCapacity() == null ? DEFAULT_LIQUID_HEAT : physics.liquidHeatCapacity();
        double boilingHeat = physics.latentHeat() == null ? TROUTON * boiling / molarMass : physics.latentHeat();
        this.latent = rings
                ? boilingHeat
                        + Association.HEAT * Association.at(boiling, 101_325).inRings()
                : boilingHeat;
        this.liquidDensity = physics.liquidDensity() == null ? DEFAULT_LIQUID_DENSITY : physics.liquidDensity();
        double water = Math.min(air.weather().relativeHumidity() * Water.saturation(ambient), 0.5 * pressure);
        double ratio = Water.MOLAR_MASS / Air.MOLAR_MASS;
        this.humidity = ratio * water / (pressure - (1 - ratio) * water);
        this.lastTemperature = ambient;
    }

    private static double vapourHeat(Physics physics, double temperature, double molarMass) {
        if (physics.vapourHeatCapacityCurve() != null
                && physics.vapourHeatCapacityCurve().covers(temperature)) {
            return physics.vapourHeatCapacityCurve().at(temperature);
        }
        return physics.vapourHeatCapacity() == null ? DEFAULT_VAPOUR_HEAT / molarMass : physics.vapourHeatCapacity();
    }

    /// Mole fraction of the substance in air that is in touch with its liquid at `temperature`, at most 1.
    double saturated(double temperature) {
        return Math.min(1, saturation.at(temperature) / pressure);
    }

    /// A mixture in equilibrium.
    ///
    /// @param temperature K
    /// @param density kg/m³
    /// @param drops mass of the substance's drops per mass of mixture
    /// @param moleFraction of the substance as if all of it were vapour
    record Mixture(double temperature, double density, double drops, double moleFraction) {}

    /// J per kg of substance that enters at `temperature` with a share of liquid.
    double enthalpy(double temperature, double liquidShare) {
        double ringShare = rings
                ? Association.at(temperature, Math.min(pressure, saturation.at(temperature)))
                        .inRings()
                : 0;
        double vapour = vapourHeat * (temperature - ambient) - ringShare * Association.HEAT;
        return (1 - liquidShare) * vapour + liquidShare * liquidEnthalpy(temperature);
    }

    private double liquidEnthalpy(double temperature) {
        return vapourHeat * (boiling - ambient) - latent - liquidHeat * (boiling - temperature);
    }

    /// The mixture of a mass fraction of substance with an enthalpy (J/kg of mixture).
    Mixture at(double massFraction, double enthalpy) {
        double temperature = temperature(massFraction, enthalpy);
        double volume = gasMoles * Physics.GAS_CONSTANT * temperature / pressure
                + liquid / liquidDensity
                + waterDrops / DEFAULT_LIQUID_DENSITY;
        lastTemperature = temperature;
        return new Mixture(temperature, 1 / volume, liquid, moleFraction(massFraction));
    }

    /// Mole fraction of the substance as if all of it were vapour.
    double moleFraction(double massFraction) {
        double substance = massFraction / molarMass;
        double air = (1 - massFraction) * ((1 - humidity) / Air.MOLAR_MASS + humidity / Water.MOLAR_MASS);
        return substance / (substance + air);
    }

    /// Newton's method within a bracket that always holds the root; leaves the phases of the last
    /// temperature set.
    private double temperature(double massFraction, double enthalpy) {
        double low = 20;
        double high = 3000;
        double temperature = lastTemperature;
        for (int i = 0; i < 60; i++) {
            double miss = enthalpyAt(massFraction, temperature) - enthalpy;
            if (miss > 0) {
                high = temperature;
            } else {
                low = temperature;
            }
            double step = 0.01;
            double slope = (enthalpyAt(massFraction, temperature + step) - enthalpy - miss) / step;
            double next = temperature - miss / slope;
            if (!(next > low && next < high)) {
                next = 0.5 * (low + high);
            }
            if (Math.abs(next - temperature) < 1e-3) {
                enthalpyAt(massFraction, next);
                return next;
            }
            temperature = next;
        }
        enthalpyAt(massFraction, temperature);
        return temperature;
    }

    /// J/kg of the mixture at a temperature; sets what is liquid and how much gas there is.
    private double enthalpyAt(double massFraction, double temperature) {
        double dry = (1 - massFraction) * (1 - humidity);
        double water = (1 - massFraction) * humidity;
        phases(dry / Air.MOLAR_MASS, massFraction / molarMass, water / Water.MOLAR_MASS, temperature);
        double warm = temperature - ambient;
        double vapour = massFraction - liquid;
        return dry * AIR_HEAT_CAPACITY * warm
                + water * Water.HEAT_CAPACITY * warm
                - waterDrops * Water.latentHeat(temperature)
                + vapour * (vapourHeat * warm - inRings * Association.HEAT)
                + (liquid > 0 ? liquid * liquidEnthalpy(temperature) : 0);
    }

    private void phases(double air, double substance, double water, double temperature) {
        double substanceShare = Math.min(saturation.at(temperature) / pressure, 1e6);
        double waterShare = Water.saturation(temperature) / pressure;
        double particles = 1;
        inRings = 0;
        if (rings) {
            Association.Vapour saturated = Association.at(temperature, Math.min(saturation.at(temperature), pressure));
            Association.Vapour all = Association.mixed(temperature, pressure, substance, air + water);
            boolean below = substance * all.particles() <= substanceShare * (substance * all.particles() + air + water);
            Association.Vapour present = below ? all : saturated;
            particles = present.particles();
            inRings = present.inRings();
        }
        double gasOfSubstance = substance * particles;
        double total = air + gasOfSubstance + water;
        boolean wet = water > waterShare * total;
        boolean drops = gasOfSubstance > substanceShare * (wet ? withoutWater(air, gasOfSubstance, waterShare) : total);
        if (drops && !wet) {
            double alone = (air + water) / (1 - substanceShare);
            wet = substanceShare < 1 && water > waterShare * alone;
        }
        if (drops) {
            double rest = 1 - substanceShare - (wet ? waterShare : 0);
            total = rest > 1e-9 ? (air + (wet ? 0 : water)) / rest : 1e12;
        } else if (wet) {
            total = withoutWater(air, gasOfSubstance, waterShare);
        }
        double vapour = drops ? Math.min(gasOfSubstance, substanceShare * total) : gasOfSubstance;
        double steam = wet ? Math.min(water, waterShare * total) : water;
        liquid = drops ? (substance - vapour / particles) * molarMass : 0;
        waterDrops = (water - steam) * Water.MOLAR_MASS;
        gasMoles = air + vapour + steam;
    }

    private static double withoutWater(double air, double substance, double waterShare) {
        return waterShare < 1 ? (air + substance) / (1 - waterShare) : Double.MAX_VALUE;
    }

    /// kg/m³ of the moist air itself.
    double airDensity() {
        double moles = (1 - humidity) / Air.MOLAR_MASS + humidity / Water.MOLAR_MASS;
        return pressure / (moles * Physics.GAS_CONSTANT * ambient);
    }
}
