package io.canmou.advice.zones;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.Given;
import io.canmou.advice.Situation.Isolation;
import io.canmou.incident.FactKey;
import io.canmou.substance.SubstanceRef;
import io.canmou.substance.shipped.Guides;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /// Guides 140, 138 and 151: 25 m around a solid, 50 m around a liquid. The shipping names of 2447 and 2426 say
    /// that these melts and hot solutions run.
    @ParameterizedTest(name = "UN {0} {1}: {2} m")
    @CsvSource({
        "1942, ammonium nitrate, 25",
        "2426, ammonium nitrate in hot solution, 50",
        "1402, calcium carbide, 25",
        "1561, arsenic trioxide, 25",
        "1381, white phosphorus, 25",
        "2447, white phosphorus molten, 50",
        "1823, sodium hydroxide solid, 25",
        "1824, sodium hydroxide in solution, 50",
        "2811, toxic solid, 25",
        "2810, toxic liquid, 50",
        "2015, hydrogen peroxide, 50",
    })
    void aroundASolidTheGuideAsksForLessThanAroundALiquid(String un, String name, double metres) {
        assertThat(of(Given.substance(new SubstanceRef.Un(un))).initialIsolation())
                .as(name)
                .isEqualTo(metres);
    }

    /// The guides ask to consider it "for a large spill".
    @Test
    void theDistanceForALargeSpillIsNotAskedOfADrum() {
        Isolation drum = of(Given.substance(Given.PETROL).and(FactKey.CONTAINER, "drum"));
        assertThat(drum.initialIsolation()).isEqualTo(50);
        assertThat(drum.protectiveAction()).isEqualTo(50);
        Isolation tanker = of(Given.substance(Given.PETROL).and(FactKey.CONTAINER, "highwayTank"));
        assertThat(tanker.protectiveAction()).isEqualTo(300);
    }

    /// Guide 151 names none.
    @Test
    void whereTheGuideNamesNoDistanceForALargeSpillItsIsolationHolds() {
        Isolation arsenic = of(Given.substance(new SubstanceRef.Un("1561")));
        assertThat(arsenic.protectiveAction()).isEqualTo(25);
        assertThat(arsenic.source()).contains("guide 151");
    }
}
