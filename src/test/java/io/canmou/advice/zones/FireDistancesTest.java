package io.canmou.advice.zones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.advice.Given;
import io.canmou.advice.zones.FireDistances.Standing;
import io.canmou.incident.FactKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected figures: test column of the F-rows.
class FireDistancesTest {
    private static final FireDistances RULES = new FireDistances(Given.DEFAULTS, Given.GUIDES::distances, List.of());
    private static final DetonationClock CLOCK = new DetonationClock(Given.DEFAULTS);

    @Test
    void aRoadTankerOfLpgKeepsCrewsAt344AndThePublicAt1600() {
        Standing standing = RULES.liquefiedGas(23_500);
        assertThat(RULES.fireballRadius(23_500)).isCloseTo(86, within(0.5));
        assertThat(standing.crews()).isCloseTo(344, within(1.0));
        assertThat(standing.around()).isEqualTo(1600);
        assertThat(standing.informed()).isCloseTo(2600, within(30.0));
    }

    @Test
    void nitrateInFireStandsAtTheLargerOfBothRules() {
        assertThat(RULES.nitrate(2_750_000).around()).isCloseTo(1960, within(5.0));
        assertThat(RULES.nitrate(50_000).around()).isEqualTo(1600);
    }

    @Test
    void somethingUnknownWithoutFireIsAHundredMetresAllRound() {
        List<Standing> standings = RULES.of(Given.unnamed().filled());
        assertThat(standings).singleElement().satisfies(s -> {
            assertThat(s.rule()).isEqualTo("F1");
            assertThat(s.around()).isEqualTo(100);
            assertThat(s.downwind()).isEqualTo(300);
        });
        assertThat(CLOCK.of(Given.unnamed().filled(), standings)).isNull();
    }

    @Test
    void anUnnamedLoadOnFireGivesADistanceAndAClockFromTheCall() {
        var filled = Given.unnamed().and(FactKey.FIRE, true).filled();
        List<Standing> standings = RULES.of(filled);
        assertThat(standings).singleElement().satisfies(s -> {
            assertThat(s.rule()).isEqualTo("F2");
            assertThat(s.crews()).isEqualTo(800);
            assertThat(s.around()).isEqualTo(800);
        });
        assertThat(CLOCK.of(filled, standings)).satisfies(clock -> {
            assertThat(clock.since()).isEqualTo(filled.time());
            assertThat(clock.earliest()).isEqualTo(600);
        });
    }

    @Test
    void liquefiedGasWithFireUnknownHasTheRingAndWithFireExcludedHasNot() {
        assertThat(RULES.of(Given.substance(Given.LPG).filled()))
                .anyMatch(s -> s.rule().equals("F3"));
        assertThat(RULES.of(Given.substance(Given.LPG).and(FactKey.FIRE, false).filled()))
                .noneMatch(s -> s.rule().equals("F3"));
    }

    @Test
    void petrolOnFireIsEightHundredMetresAndWithoutFireThree() {
        assertThat(RULES.of(
                        Given.substance(Given.PETROL).and(FactKey.FIRE, true).filled()))
                .anySatisfy(s -> {
                    assertThat(s.rule()).isEqualTo("F10");
                    assertThat(s.reach()).isEqualTo(800);
                });
        assertThat(RULES.of(Given.substance(Given.PETROL).filled()))
                .noneMatch(s -> s.rule().equals("F10"))
                .anySatisfy(s -> assertThat(s.reach()).isEqualTo(300));
    }

    @Test
    void chlorineHasNoStandingDistanceOfFire() {
        assertThat(RULES.of(Given.substance(Given.CHLORINE).filled())).isEmpty();
    }

    /// ERG 2024, orange pages: guides 124, 125, 154 "tank, rail tank car or highway tank involved in a fire".
    @ParameterizedTest(name = "{0} in a {1} on fire: {2} m")
    @CsvSource({
        "7782-50-5, railTankCar, 800",
        "7647-01-0, railTankCar, 1600",
        "7446-09-5, highwayTank, 1600",
        "7664-41-7, highwayTank, 1600",
        "7726-95-6, highwayTank, 800",
        "7664-93-9, fixedTank, 800",
        "7727-37-9, highwayTank, 800",
    })
    void aTankInAFireKeepsThePublicWhereItsGuideSays(String cas, String container, double distance) {
        var filled = Given.substance(cas)
                .and(FactKey.FIRE, true)
                .and(FactKey.CONTAINER, container)
                .filled();
        assertThat(RULES.of(filled).stream().mapToDouble(Standing::around).max())
                .hasValue(distance);
    }

    @Test
    void aDrumInAFireIsNoTank() {
        var filled = Given.substance(Given.SULFURIC_ACID)
                .and(FactKey.FIRE, true)
                .and(FactKey.CONTAINER, "drum")
                .filled();
        assertThat(RULES.of(filled)).noneMatch(s -> s.rule().equals("F10"));
    }
}
