package io.canmou.hazard.dispersion;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.hazard.substance.Curve;
import io.canmou.hazard.substance.Flammability;
import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.substance.Toxicity;
import io.canmou.hazard.weather.Stability;
import io.canmou.hazard.weather.StabilityClass;
import io.canmou.hazard.weather.Weather;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class MixingTest {
    /// Ammonia after Reid, Prausnitz and Poling (1987).
    private static final Physics AMMONIA = new Physics(
            0.017031,
            239.8,
            195.4,
            405.5,
            11.35e6,
            682.0,
            2090.0,
            4500.0,
            1.37e6,
            null,
            null,
            new Curve.Antoine(9.61967, 979.959, -27.394, 195, 328),
            null,
            null,
            null,
            null);

    @Test
    void ammoniaSprayMakesAirColdAndHeavyThoughItsVapourIsLight() {
        // by hand: 10 % of the mass, four fifths of it liquid at 239.8 K, in dry air of 300 K. All drops gone: heat
        // taken up 0.1 (0.8 · 1.37e6 + 2090 · 60) = 122 kJ/kg against 0.9 · 1006 + 0.1 · 2090 = 1114 J/(kg K): 190 K,
        // below the dew point, so drops stay and the cloud is near the temperature at which its vapour is saturated
        Mixing mixing = mixing(AMMONIA, "7664-41-7", 0);
        Mixing.Mixture mixture = mixing.at(0.1, 0.1 * mixing.enthalpy(239.8, 0.8));
        assertThat(mixture.drops()).isPositive();
        assertThat(mixture.temperature()).isBetween(200.0, 215.0);
        assertThat(mixture.density()).isGreaterThan(1.3 * mixing.airDensity());
    }

    @Test
    void withoutDropsAndWaterTheMixtureIsIdealGasAtTheMeanTemperature() {
        Mixing mixing = mixing(AMMONIA, "7664-41-7", 0);
        Mixing.Mixture mixture = mixing.at(0.02, 0.02 * mixing.enthalpy(260, 0));
        double temperature = 300 - 0.02 * 2090 * 40 / (0.98 * 1006 + 0.02 * 2090);
        double moles = 0.02 / 0.017031 + 0.98 / 0.0289644;
        assertThat(mixture.temperature()).isCloseTo(temperature, Percentage.withPercentage(0.01));
        assertThat(mixture.density())
                .isCloseTo(101_325 / (moles * 8.314462618 * temperature), Percentage.withPercentage(0.05));
    }

    @Test
    void moistAirIsLessColdBecauseItsWaterCondenses() {
        Mixing dry = mixing(AMMONIA, "7664-41-7", 0);
        Mixing moist = mixing(AMMONIA, "7664-41-7", 0.8);
        double dryTemperature = dry.at(0.05, 0.05 * dry.enthalpy(239.8, 0.8)).temperature();
        double moistTemperature =
                moist.at(0.05, 0.05 * moist.enthalpy(239.8, 0.8)).temperature();
        assertThat(moistTemperature).isGreaterThan(dryTemperature + 5);
    }

    @Test
    void hydrogenFluorideVapourIsAssociatedAtItsBoilingPoint() {
        // Long, Hildebrand and Morrell (1943): at 292.7 K and 1 atm about 3.6 molecules a particle
        Association.Vapour vapour = Association.at(292.7, 101_325);
        assertThat(1 / vapour.particles()).isCloseTo(3.6, Percentage.withPercentage(5));
    }

    @Test
    void ringsFallApartWhenDiluted() {
        assertThat(Association.mixed(292.7, 101_325, 0.01, 1).inRings()).isLessThan(0.01);
        assertThat(Association.mixed(292.7, 101_325, 100, 1).inRings()).isGreaterThan(0.8);
    }

    private static Mixing mixing(Physics physics, String cas, double humidity) {
        Weather weather = new Weather(
                3,
                10,
                270.0,
                300,
                humidity,
                101_325,
                0.1,
                new Stability.Pasquill(StabilityClass.D),
                null,
                null,
                false,
                List.of());
        Substance substance = new Substance("substance", cas, null, physics, Flammability.UNKNOWN, Toxicity.UNKNOWN);
        return new Mixing(substance, physics.molarMass(), Air.of(weather));
    }
}
