package io.canmou.advice.zones;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.Given;
import io.canmou.advice.Situation.Isolation;
import io.canmou.incident.FactKey;
import io.canmou.substance.shipped.Guides;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// Expected figures: ERG 2024, as the test column of rows R14, R15 and P1 gives them.
@NullUnmarked // a null where a value is expected is a failed test
class TableLineTest {
    private static final TableLine TABLE = new TableLine(Given.DEFAULTS, new Guides()::distances);

    private static Isolation of(Given given) {
        Isolation found = TABLE.of(given.filled());
        assertThat(found).isNotNull();
        return found;
    }

    private static Given slowNight(String cas) {
        return Given.substance(cas)
                .measured(FactKey.WIND_FROM, 280.0, 0)
                .and(FactKey.WIND_SPEED, 1.8)
                .and(FactKey.WIND_HEIGHT, 10.0);
    }

    @Test
    void aFixedTankOfFiftyTonnesCountsAsARailTank() {
        Isolation line =
                of(slowNight(Given.CHLORINE).and(FactKey.CONTAINER, "fixedTank").and(FactKey.AMOUNT, 50_000.0));
        assertThat(line.initialIsolation()).isEqualTo(1000);
        assertThat(line.protectiveAction()).isEqualTo(11_000);
        assertThat(line.atLeast()).isTrue();
    }

    @Test
    void oneTonCylinderAtNightInSlowWindProtectsToTwoAndAHalfKilometres() {
        Isolation line = of(slowNight(Given.CHLORINE).and(FactKey.CONTAINER, "smallOrOneTon"));
        assertThat(line.initialIsolation()).isEqualTo(150);
        assertThat(line.protectiveAction()).isEqualTo(2400);
    }

    @Test
    void aReceiverOfThreeTonnesOfAmmoniaCountsAsARoadTanker() {
        Isolation line = of(Given.substance(Given.AMMONIA)
                .time("2026-03-27T14:20+08:00")
                .measured(FactKey.WIND_FROM, 340.0, 0)
                .and(FactKey.WIND_SPEED, 3.0)
                .and(FactKey.WIND_HEIGHT, 10.0)
                .and(FactKey.CONTAINER, "receiver")
                .and(FactKey.AMOUNT, 3_000.0));
        assertThat(line.initialIsolation()).isEqualTo(150);
        assertThat(line.protectiveAction()).isEqualTo(800);
    }

    @Test
    void withoutALineTheGuideSpeaks() {
        Isolation line = of(Given.substance(Given.PETROL));
        assertThat(line.source()).contains("guide 128");
        assertThat(line.initialIsolation()).isEqualTo(50);
        assertThat(line.protectiveAction()).isEqualTo(300);
    }
}
