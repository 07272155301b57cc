package io.canmou.advice.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.advice.Given;
import io.canmou.hazard.weather.Stability;
import io.canmou.hazard.weather.StabilityClass;
import io.canmou.incident.FactKey;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected values: test column of the W-rows.
@NullUnmarked // a null where a value is expected is a failed test
class WindRowsTest {
    private static final Given CHLORINE = Given.substance(Given.CHLORINE);

    @Test
    void anUnknownDirectionIsACircleAndSaysSo() {
        Filled filled = CHLORINE.and(FactKey.WIND_SPEED, 3.0).filled();
        assertThat(filled.wind().shown().from()).isNull();
        assertThat(filled.wind().shown().halfAngle()).isNull();
        assertThat(filled.assumed()).anyMatch(a -> a.rule().equals("W1"));
        assertThat(filled.warnings()).anyMatch(w -> w.code().equals("wind.unknown"));
    }

    @Test
    void aKnownDirectionIsNoCircle() {
        Filled filled = CHLORINE.measured(FactKey.WIND_FROM, 280.0, 0)
                .and(FactKey.WIND_SPEED, 3.0)
                .filled();
        assertThat(filled.wind().shown().from()).isEqualTo(280);
        assertThat(filled.warnings()).noneMatch(w -> w.code().equals("wind.unknown"));
    }

    @Test
    void anUnknownSpeedIsRunThreeTimes() {
        Filled filled = CHLORINE.measured(FactKey.WIND_FROM, 280.0, 0).filled();
        assertThat(filled.wind().runs()).extracting(w -> w.windSpeed()).containsExactly(1.5, 3.0, 6.0);
        assertThat(filled.wind().runs())
                .extracting(w -> ((Stability.Pasquill) w.stability()).stabilityClass())
                .containsExactly(StabilityClass.F, StabilityClass.E, StabilityClass.D);
        assertThat(filled.assumed()).anyMatch(a -> a.rule().equals("W2"));
    }

    @Test
    void belowOneMetreASecondItIsCalmAndACircle() {
        Filled filled = CHLORINE.measured(FactKey.WIND_FROM, 280.0, 0)
                .and(FactKey.WIND_SPEED, 0.5)
                .and(FactKey.WIND_HEIGHT, 10.0)
                .filled();
        assertThat(filled.wind().shown().calm()).isTrue();
        assertThat(filled.wind().shown().from()).isNull();
        assertThat(filled.wind().runs()).extracting(w -> w.windSpeed()).containsExactly(1.0);
        assertThat(filled.wind().fastest()).isEqualTo(1.5);
    }

    @ParameterizedTest(name = "{0} m/s, {1} min old: ±{2}°")
    @CsvSource({"3.0, 0, 30", "1.2, 0, 45", "3.0, 20, 45", "3.0, 61, 60"})
    void theSectorGrowsWithAgeAndInSlowWind(double speed, int age, double halfAngle) {
        Filled filled = CHLORINE.measured(FactKey.WIND_FROM, 280.0, age)
                .and(FactKey.WIND_SPEED, speed)
                .and(FactKey.WIND_HEIGHT, 10.0)
                .filled();
        assertThat(filled.wind().shown().halfAngle()).isEqualTo(halfAngle);
    }

    @Test
    void wordsGiveEightPointsAndAForceGivesTwoSpeeds() {
        Filled filled = CHLORINE.and(FactKey.WIND_WORDS, "东南风3级").filled();
        assertThat(filled.wind().shown().from()).isEqualTo(135);
        assertThat(filled.wind().shown().halfAngle()).isEqualTo(45);
        assertThat(filled.wind().shown().speed()).isEqualTo(3.4);
        assertThat(filled.wind().fastest()).isEqualTo(5.4);
    }

    /// W8.
    @ParameterizedTest(name = "{0}: {1} to {2} m/s")
    @CsvSource({"北风2级, 1.6, 3.3", "北风3级, 3.4, 5.4", "北风4级, 5.5, 7.9", "北风5级, 8.0, 10.7", "北风3-4级, 3.4, 7.9"})
    void aForceReachesByItsLowerEndAndArrivesByItsUpperEnd(String words, double reach, double arrival) {
        Filled filled = CHLORINE.and(FactKey.WIND_WORDS, words).filled();
        assertThat(filled.wind().shown().speed()).isEqualTo(reach);
        assertThat(filled.wind().fastest()).isEqualTo(arrival);
    }

    @Test
    void aVariableWindIsACircle() {
        Filled filled = CHLORINE.and(FactKey.WIND_WORDS, "风向不定")
                .and(FactKey.WIND_SPEED, 3.0)
                .filled();
        assertThat(filled.wind().shown().from()).isNull();
    }

    @Test
    void aHandHeldReadingIsBroughtToTenMetres() {
        Filled filled = CHLORINE.measured(FactKey.WIND_FROM, 280.0, 0)
                .and(FactKey.WIND_SPEED, 1.5)
                .filled();
        assertThat(filled.wind().shown().speed()).isCloseTo(2.3, within(0.01));
        assertThat(filled.assumed())
                .anyMatch(a -> a.path().equals("weather.windHeight") && a.rule().equals("W9"));
    }

    @ParameterizedTest(name = "{0}, {1} m/s: {2}")
    @CsvSource({
        "2026-09-18T02:12+08:00, 1.8, F",
        "2026-09-18T02:12+08:00, 4.0, E",
        "2026-09-18T02:12+08:00, 6.0, D",
        "2026-09-18T14:00+08:00, 2.0, D"
    })
    void withoutCloudTheClassIsThatOfTheHour(String time, double speed, StabilityClass expected) {
        Filled filled = Given.substance(Given.CHLORINE)
                .time(time)
                .measured(FactKey.WIND_FROM, 280.0, 0)
                .and(FactKey.WIND_SPEED, speed)
                .and(FactKey.WIND_HEIGHT, 10.0)
                .filled();
        assertThat(filled.wind().runs().getFirst().stability()).isEqualTo(new Stability.Pasquill(expected));
    }

    @Test
    void airIsTakenBySeasonAndColderAtNight() {
        assertThat(CHLORINE.filled().wind().runs().getFirst().temperature()).isEqualTo(293.15);
        assertThat(Given.substance(Given.CHLORINE)
                        .time("2026-01-18T14:00+08:00")
                        .filled()
                        .wind()
                        .runs()
                        .getFirst()
                        .temperature())
                .isEqualTo(288.15);
    }
}
