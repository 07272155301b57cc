package io.canmou.advice.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.advice.Given;
import io.canmou.hazard.Release;
import io.canmou.incident.FactKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected figures: test column of the container rows (chlorine at 20 °C, orifice 0.61, no flash choke).
class ContainerRowsTest {
    private static final double CHLORINE_OVERPRESSURE = 6.78e5 - 101_325;
    private static final double CHLORINE_DENSITY = 1_410;

    @ParameterizedTest(name = "{0} mm lets out {1} kg/s")
    @CsvSource({"6, 0.7, 0.05", "10, 1.9, 0.1", "25, 12, 0.3", "50, 49, 2", "75, 108, 3"})
    void holesLetOutWhatTheRowsSay(double millimetres, double rate, double tolerance) {
        assertThat(LiquidOrifice.rate(millimetres / 1000, CHLORINE_OVERPRESSURE, CHLORINE_DENSITY))
                .isCloseTo(rate, within(tolerance));
    }

    @Test
    void aHoleForARateLetsOutThatRate() {
        double hole = LiquidOrifice.diameterFor(0.7, CHLORINE_OVERPRESSURE, CHLORINE_DENSITY);
        assertThat(LiquidOrifice.rate(hole, CHLORINE_OVERPRESSURE, CHLORINE_DENSITY))
                .isCloseTo(0.7, within(1e-9));
    }

    @ParameterizedTest(name = "{0} m3 spread to {1} m2")
    @CsvSource({"30, 2500", "0.2, 20"})
    void aPoolIsOneCentimetreDeepAndNeverLargerThanTheCap(double volume, double area) {
        assertThat(new ReleaseFilling(Given.DEFAULTS).poolArea(volume)).isCloseTo(area, within(1e-6));
    }

    @Test
    void withoutAWordOnTheContainerARoadTankerIsTaken() {
        Filled filled = Given.substance(Given.CHLORINE).filled();
        assertThat(filled.vessel().container()).isEqualTo(Container.HIGHWAY_TANK);
        assertThat(filled.vessel().content()).isEqualTo(25_000);
        assertThat(filled.assumed()).anySatisfy(a -> {
            assertThat(a.path()).isEqualTo("container");
            assertThat(a.rule()).isEqualTo("R4");
        });
    }

    @Test
    void aNamedContainerIsNotAssumed() {
        Filled filled = Given.substance(Given.CHLORINE)
                .and(FactKey.CONTAINER, "smallOrOneTon")
                .filled();
        assertThat(filled.vessel().content()).isEqualTo(1_000);
        assertThat(filled.assumed()).noneMatch(a -> a.path().equals("container"));
        assertThat(filled.assumed())
                .anyMatch(a -> a.path().equals("hole") && a.rule().equals("R2"));
    }

    @Test
    void aTonCylinderWithoutAWordOnTheHoleLeaksTenMillimetresOfLiquid() {
        Filled filled = Given.substance(Given.CHLORINE)
                .and(FactKey.CONTAINER, "smallOrOneTon")
                .filled();
        assertThat(filled.credible()).isInstanceOfSatisfying(Release.Jet.class, jet -> {
            assertThat(jet.rate()).isCloseTo(1.9, within(0.15));
            assertThat(jet.rate() * jet.duration()).isCloseTo(1_000, within(1.0));
            assertThat(jet.liquidFraction()).isBetween(0.75, 0.9);
        });
        assertThat(filled.bounding())
                .isInstanceOfSatisfying(
                        Release.Jet.class, jet -> assertThat(jet.rate()).isGreaterThan(5));
    }

    @Test
    void aGivenReleaseIsNotReplaced() {
        Release given = new Release.Plume(1, 60, 0, 1, null);
        Filled filled =
                Given.substance(Given.CHLORINE).and(FactKey.RELEASE, given).filled();
        assertThat(filled.credible()).isEqualTo(given);
        assertThat(filled.assumed()).noneMatch(a -> a.path().startsWith("release"));
    }
}
