package io.canmou.hazard.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryLayerTest {
    @Test
    void neutralWindIsTheLogarithm() {
        // u*/k ln((z + z0)/z0) with 3 m/s at 10 m over 0.1 m: 2 m has 3 ln 21 / ln 101
        BoundaryLayer layer = BoundaryLayer.of(weather(3, 10, new Stability.Pasquill(StabilityClass.D)));
        assertThat(layer.windAt(2)).isCloseTo(3 * Math.log(21) / Math.log(101), Percentage.withPercentage(0.1));
        assertThat(layer.frictionVelocity()).isCloseTo(0.4 * 3 / Math.log(101), Percentage.withPercentage(0.1));
    }

    @ParameterizedTest
    @CsvSource({"A, 0.1, -0.125", "B, 0.1, -0.066", "C, 0.1, -0.020", "D, 0.1, 0", "E, 0.1, 0.022", "F, 0.1, 0.071"})
    void golderLengthsAreThoseOfMyrupAndRanzieri(StabilityClass stability, double roughness, double inverse) {
        assertThat(Golder.inverseLength(stability, roughness)).isCloseTo(inverse, Offset.offset(1e-9));
    }

    @Test
    void noClassBecomesItsOppositeOverRoughGround() {
        assertThat(Golder.inverseLength(StabilityClass.E, 5)).isNotNegative();
        assertThat(Golder.inverseLength(StabilityClass.C, 5)).isNotPositive();
    }

    @ParameterizedTest
    // Turner (1964), table 2: wind m/s, cloud, hour UTC at 0 E 50 N in June (noon sun 63 degrees) and class
    @CsvSource({
        "1.0, 0.0, 12, A",
        "5.0, 0.0, 12, C",
        "7.0, 0.0, 12, C",
        "3.0, 1.0, 12, D",
        "1.0, 0.0, 0, F",
        "3.6, 0.0, 0, E",
        "6.5, 0.0, 0, D",
        "6.5, 1.0, 0, D"
    })
    void classesAreTurners(double wind, double cloud, int hour, StabilityClass stability) {
        Stability.Sky sky = new Stability.Sky(cloud, 50, 0, Instant.parse("2026-06-21T%02d:00:00Z".formatted(hour)));
        assertThat(SkyStability.of(sky, wind, false)).isEqualTo(stability);
    }

    @Test
    void theSunStandsAsHighAsTheAlmanacSays() {
        // solstice noon: 90 − latitude + 23.44 degrees
        Stability.Sky sky = new Stability.Sky(0, 40, 0, Instant.parse("2026-06-21T12:02:00Z"));
        assertThat(SkyStability.solarElevation(sky)).isCloseTo(73.4, Offset.offset(0.4));
    }

    @Test
    void calmAirIsFlagged() {
        assertThat(BoundaryLayer.of(weather(0.9, 10, new Stability.Pasquill(StabilityClass.F)))
                        .calm())
                .isTrue();
        assertThat(BoundaryLayer.of(weather(1.1, 10, new Stability.Pasquill(StabilityClass.F)))
                        .calm())
                .isFalse();
    }

    private static Weather weather(double speed, double height, Stability stability) {
        return new Weather(speed, height, 270.0, 293.15, 0.5, 101_325, 0.1, stability, null, null, false, List.of());
    }
}
