package io.canmou.hazard.source;

import io.canmou.hazard.Given;
import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.substance.Curve;
import io.canmou.hazard.substance.Flammability;
import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.substance.Toxicity;
import io.canmou.hazard.weather.Weather;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Substances and weather that the tests of this room share.
final class Scenarios {
    /// Propane; Poling et al. (2001); Antoine NIST WebBook, 230 to 320 K.
    static final Substance PROPANE = substance(
            "propane",
            "74-98-6",
            "C3H8",
            physics(
                    0.0441,
                    231.04,
                    369.8,
                    580,
                    1_670,
                    2_500,
                    426_000,
                    new Curve.Antoine(8.98292, 819.296, -24.417, 0, 1e4)));

    /// Toluene; Poling et al. (2001).
    static final Substance TOLUENE = substance(
            "toluene",
            "108-88-3",
            "C7H8",
            physics(
                    0.09214,
                    383.8,
                    591.8,
                    867,
                    1_120,
                    1_700,
                    363_000,
                    new Curve.Antoine(9.0796, 1344.8, -53.67, 0, 1e4)));

    /// Methane; Poling et al. (2001).
    static final Substance METHANE =
            substance("methane", "74-82-8", "CH4", physics(0.01604, 111.7, 190.6, 422, 2_220, 3_480, 510_000, null));

    static final Substance NITROGEN =
            substance("nitrogen", "7727-37-9", "N2", physics(0.028014, 77.4, 126.2, 807, 1_040, 2_040, 199_000, null));

    static final Weather WEATHER = Given.FAIR;

    private Scenarios() {}

    private static Physics physics(
            double molarMass,
            double boiling,
            double critical,
            double density,
            double gasCapacity,
            double liquidCapacity,
            double latent,
            @Nullable Curve vapourPressure) {
        return new Physics(
                molarMass,
                boiling,
                null,
                critical,
                null,
                density,
                gasCapacity,
                liquidCapacity,
                latent,
                null,
                null,
                vapourPressure,
                null,
                null,
                null,
                null);
    }

    static Substance substance(String name, String cas, String formula, Physics physics) {
        return new Substance(name, cas, formula, physics, Flammability.UNKNOWN, Toxicity.UNKNOWN);
    }

    static Scenario scenario(Substance substance, Release release, double horizon) {
        return new Scenario(
                substance, null, WEATHER, release, false, null, List.of(), List.of(), List.of(), horizon, null);
    }

    static SourceVerdict run(Substance substance, Release.ComputedSource release, double horizon) {
        return Sources.of(release, scenario(substance, release, horizon), "release");
    }

    static SourceVerdict.Found found(Substance substance, Release.ComputedSource release, double horizon) {
        return (SourceVerdict.Found) run(substance, release, horizon);
    }

    static Release.Tank tank(double fill, @Nullable Double temperature, @Nullable Double pressure, Release.Hole hole) {
        return new Release.Tank(Release.TankShape.VERTICAL, 4, 6, fill, temperature, pressure, hole, null);
    }

    static Release.Hole hole(double diameter, double height) {
        return new Release.Hole(diameter, height, 0.62, 0);
    }
}
