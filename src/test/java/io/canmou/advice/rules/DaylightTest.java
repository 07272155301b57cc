package io.canmou.advice.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.geo.Position;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class DaylightTest {
    private static final double HOUR = 3600;

    /// 90° − 51.478° + 23.44°, at the moment when the sun passes the meridian (two minutes after noon in June).
    @Test
    void atGreenwichTheSunStandsSixtyTwoDegreesHighOnTheLongestDay() {
        assertThat(Daylight.sunHeight(new Position(51.478, 0), OffsetDateTime.parse("2026-06-21T12:02Z")))
                .isCloseTo(61.96, within(0.05));
    }

    /// Sunrise at 32.4° N, 119.6° E at the equinox is near 06:05 in UTC+8: 12:00 − 6 h + 7 min of the equation
    /// of time
    /// + 2 min of longitude − 4 min of refraction and disc.
    @Test
    void withinTheHourAfterSunriseItIsStillNightForTheTables() {
        Position place = new Position(32.4, 119.6);
        assertThat(Daylight.night(place, OffsetDateTime.parse("2026-03-20T05:35+08:00"), HOUR))
                .isTrue();
        assertThat(Daylight.night(place, OffsetDateTime.parse("2026-03-20T06:50+08:00"), HOUR))
                .isTrue();
        assertThat(Daylight.night(place, OffsetDateTime.parse("2026-03-20T07:20+08:00"), HOUR))
                .isFalse();
        assertThat(Daylight.night(place, OffsetDateTime.parse("2026-03-20T12:00+08:00"), HOUR))
                .isFalse();
    }
}
