package io.canmou.advice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.Given;
import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.Origin;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// Row T0: where nobody says when it began, it is the minute of the call.
class CallTimeTest {
    private static final Instant CALL = Instant.parse("2026-09-17T18:12:40Z");
    private static final OffsetDateTime MINUTE = OffsetDateTime.of(2026, 9, 17, 18, 12, 0, 0, ZoneOffset.UTC);
    private static final Facts CALLED = Given.substance(Given.CHLORINE)
            .facts()
            .without(FactKey.TIME)
            .with(FactKey.SITE, reported(Given.SITE, CALL))
            .with(FactKey.UNNAMED, reported(false, CALL));

    private static <T> Fact<T> reported(T value, Instant said) {
        return Fact.of(value, Origin.REPORTED, "", said);
    }

    @Test
    void aFactThatComesLaterDoesNotStartTheClockAnew() {
        Facts later = CALLED.with(FactKey.AMOUNT, reported(1000.0, CALL.plusSeconds(1200)));
        assertThat(Given.fill(later).time().toInstant()).isEqualTo(MINUTE.toInstant());
    }

    @Test
    void aMeasurementBeforeTheCallDoesNotMoveTheBeginning() {
        Facts measured =
                CALLED.with(FactKey.WIND_FROM, Fact.of(280.0, Origin.MEASURED, "W04", CALL.minusSeconds(3600)));
        assertThat(Given.fill(measured).time().toInstant()).isEqualTo(MINUTE.toInstant());
    }

    @Test
    void aKeptMinuteStaysThoughEveryFactIsReplacedAndStillCountsAsAssumed() {
        Instant later = CALL.plusSeconds(1200);
        Facts replaced = CALLED.with(FactKey.TIME, Fact.assumed(MINUTE, "T0", CALL))
                .with(FactKey.SITE, reported(Given.SITE, later))
                .with(FactKey.UNNAMED, reported(false, later));
        Filled filled = Given.fill(replaced);
        assertThat(filled.time()).isEqualTo(MINUTE);
        assertThat(filled.known(FactKey.TIME)).isFalse();
        assertThat(filled.assumed()).anyMatch(a -> a.rule().equals("T0"));
    }

    @Test
    void aReportedBeginningIsNotAssumed() {
        Facts told = CALLED.with(FactKey.TIME, reported(MINUTE.minusMinutes(20), CALL));
        Filled filled = Given.fill(told);
        assertThat(filled.time()).isEqualTo(MINUTE.minusMinutes(20));
        assertThat(filled.assumed()).noneMatch(a -> a.rule().equals("T0"));
    }
}
