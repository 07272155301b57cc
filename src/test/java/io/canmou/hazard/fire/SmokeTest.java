package io.canmou.hazard.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.canmou.hazard.Given;
import io.canmou.hazard.substance.Flammability;
import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.substance.Toxicity;
import io.canmou.hazard.weather.StabilityClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmokeTest {
    private static Substance substance(@Nullable String formula) {
        return new Substance("x", null, formula, Physics.UNKNOWN, Flammability.UNKNOWN, Toxicity.UNKNOWN);
    }

    @Test
    void allChlorineLeavesAsHydrogenChloride() {
        // vinyl chloride C2H3Cl: 62.50 g/mol, 36.46 of HCl per molecule: 0.5834 kg/kg
        Smoke smoke = Smoke.of(substance("C2H3Cl")).orElseThrow();
        assertThat(smoke.parts().get("hydrogenChloride")).isCloseTo(0.5834, withinPercentage(0.2));
    }

    @Test
    void carbonDisulphideGivesTwoSulphurDioxides() {
        // CS2: 76.13 g/mol, 2 · 64.06: 1.683 kg/kg
        Smoke smoke = Smoke.of(substance("CS2")).orElseThrow();
        assertThat(smoke.parts().get("sulfurDioxide")).isCloseTo(1.683, withinPercentage(0.2));
        // hardly anything else counts: the mixture's level is near that of sulphur dioxide alone, 30 ppm
        assertThat(smoke.levels().getFirst().value()).isCloseTo(30, withinPercentage(10));
    }

    @Test
    void aPartOfANitrilesNitrogenLeavesAsCyanideAndDioxide() {
        // acrylonitrile C3H3N: 26.4 % nitrogen; 5 % of it as HCN (27.03/14.01), 10 % as NO2 (46.01/14.01)
        Smoke smoke = Smoke.of(substance("C3H3N")).orElseThrow();
        assertThat(smoke.parts().get("hydrogenCyanide"))
                .isCloseTo(0.264 * 0.05 * 27.026 / 14.007, withinPercentage(0.5));
        assertThat(smoke.parts().get("nitrogenDioxide"))
                .isCloseTo(0.264 * 0.1 * 46.006 / 14.007, withinPercentage(0.5));
    }

    /// Tewarson, SFPE Handbook (2002), table 3-4.14, within what one figure for a kind can be.
    @ParameterizedTest
    @CsvSource({
        "C6H6, 0.181",
        "C7H8, 0.178",
        "C8H8, 0.177",
        "C6H14, 0.035",
        "C7H16, 0.037",
        "C8H18, 0.038",
        "C2H6O, 0.008",
        "C3H6O, 0.014"
    })
    void sootIsAsTewarsonMeasuredIt(String formula, double measured) {
        Smoke smoke = Smoke.of(substance(formula)).orElseThrow();
        assertThat(smoke.parts().get("soot")).isCloseTo(measured, withinPercentage(35));
    }

    @Test
    void withoutAFormulaNothingIsMadeUp() {
        assertThat(Smoke.of(substance(null))).isEmpty();
        assertThat(Smoke.of(substance("H2"))).isEmpty();
        assertThat(Smoke.of(substance("(C2H4)n"))).isEmpty();
    }

    @Test
    void smokeRisesAsBriggsSays() {
        // 10 MW: F = 9.81 · 6.5e6/(π · 1005 · 1.204 · 293.15) = 57.3 m⁴/s³; neutral, 5 m/s: 38.7 · 57.3^0.6/5 = 87.8 m
        assertThat(PlumeRise.of(10e6, Given.weather(5, StabilityClass.D, 0.1))).isCloseTo(87.8, withinPercentage(2));
        // stable F, 2 m/s: 2.6 (57.3/(2 · 0.00117))^(1/3) = 75.5 m
        assertThat(PlumeRise.of(10e6, Given.weather(2, StabilityClass.F, 0.1))).isLessThanOrEqualTo(75.6 * 1.01);
        assertThat(PlumeRise.of(40e6, Given.weather(5, StabilityClass.D, 0.1)))
                .isGreaterThan(PlumeRise.of(10e6, Given.weather(5, StabilityClass.D, 0.1)));
    }
}
