package io.canmou.hazard;

import io.canmou.hazard.substance.Curve;
import io.canmou.hazard.substance.Flammability;
import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.substance.Toxicity;
import io.canmou.hazard.weather.Stability;
import io.canmou.hazard.weather.StabilityClass;
import io.canmou.hazard.weather.Weather;
import java.util.Arrays;
import java.util.List;

/// Weather, substances and scenarios that the tests of the physics start from.
public final class Given {
    /// A fair day: 3 m/s from the west, neutral, over low crops.
    public static final Weather FAIR = weather(3, StabilityClass.D, 0.1);

    /// Air without water, so that no heat of condensation hides in a balance, under a lid above every cloud.
    public static final Weather DRY = new Weather(
            3,
            10,
            270.0,
            293.15,
            0,
            101_325,
            0.05,
            new Stability.Pasquill(StabilityClass.D),
            2000.0,
            null,
            false,
            List.of());

    /// Poling and others (2001); vapour pressure by NIST WebBook (Stull 1947).
    public static final Substance CHLORINE = substance(
            "chlorine",
            new Physics(
                    0.0709,
                    239.1,
                    172.2,
                    416.9,
                    7.99e6,
                    1558.0,
                    480.0,
                    930.0,
                    288_000.0,
                    1.33,
                    null,
                    new Curve.Antoine(9.12059, 882.925, -24.618, 172, 328),
                    null,
                    null,
                    null,
                    null));

    /// Poling and others (2001): as heavy as air.
    public static final Substance CARBON_MONOXIDE = substance(
            "carbon monoxide",
            new Physics(
                    0.02801, 81.6, null, null, null, 793.0, 1040.0, 2000.0, 215_000.0, 1.4, null, null, null, null,
                    null, null));

    private Given() {}

    /// Wind from the west at 10 m in air of 20 °C.
    public static Weather weather(double speed, StabilityClass stability, double roughness) {
        return new Weather(
                speed,
                10,
                270.0,
                293.15,
                0.5,
                101_325,
                roughness,
                new Stability.Pasquill(stability),
                null,
                null,
                false,
                List.of());
    }

    /// A gas of the air's temperature and heat capacity: its mole fraction is its density.
    public static Substance gas(double molarMass) {
        return gas(molarMass, 100, 1_006, 200_000);
    }

    /// A gas by kg/mol, boiling point, heat capacity of the vapour and heat of evaporation.
    public static Substance gas(double molarMass, double boiling, double heat, double latent) {
        return substance(
                "gas",
                new Physics(
                        molarMass, boiling, null, null, null, 1000.0, heat, 2000.0, latent, null, null, null, null,
                        null, null, null));
    }

    /// Something that neither burns nor poisons.
    public static Substance substance(String name, Physics physics) {
        return new Substance(name, null, null, physics, Flammability.UNKNOWN, Toxicity.UNKNOWN);
    }

    /// An hour of a release and the zones of some concentrations.
    public static Scenario scenario(Substance substance, Weather weather, Release release, double... ppm) {
        List<Level> levels = Arrays.stream(ppm)
                .mapToObj(level -> new Level(level + " ppm", LevelKind.TOXIC, level))
                .toList();
        return new Scenario(substance, null, weather, release, false, null, levels, List.of(), List.of(), 3600, null);
    }
}
