package io.canmou.advice.zones;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.Given;
import io.canmou.advice.zones.PlanLevels.Exposure;
import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Release;
import io.canmou.hazard.substance.Toxicity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Expected levels: rows Z5, Z8 and their test column.
class PlanLevelsTest {
    private static final PlanLevels LEVELS = new PlanLevels(Given.DEFAULTS);

    @Test
    void aShortReleaseIsJudgedByTheSixtyMinuteValue() {
        assertThat(LEVELS.exposure(8 * 60, false)).isEqualTo(Exposure.HOUR);
        Toxicity chlorine =
                Given.CATALOGUE.byId(Given.CHLORINE).orElseThrow().substance().toxicity();
        assertThat(LEVELS.toxic(chlorine, 2, Exposure.HOUR)).isEqualTo(new Level("aegl2.60min", LevelKind.TOXIC, 2.0));
    }

    @Test
    void longReleasesAndCalmAreJudgedByLowerValues() {
        assertThat(LEVELS.exposure(61 * 60, false)).isEqualTo(Exposure.FOUR_HOURS);
        assertThat(LEVELS.exposure(8 * 60, true)).isEqualTo(Exposure.FOUR_HOURS);
        assertThat(LEVELS.exposure(5 * 3600, false)).isEqualTo(Exposure.EIGHT_HOURS);
    }

    @Test
    void withoutAeglTheNextSystemSpeaksAndAtLastATenthOfTheIdlh() {
        assertThat(LEVELS.toxic(new Toxicity(Map.of("erpg2", 7.0, "pac2", 5.0), null), 2, Exposure.HOUR))
                .isEqualTo(new Level("erpg2", LevelKind.TOXIC, 7.0));
        assertThat(LEVELS.toxic(new Toxicity(Map.of("idlh", 100.0), null), 2, Exposure.HOUR))
                .isEqualTo(new Level("idlh10", LevelKind.TOXIC, 10.0));
        assertThat(LEVELS.toxic(new Toxicity(Map.of("idlh", 100.0), null), 1, Exposure.HOUR))
                .isNull();
        assertThat(LEVELS.toxic(Toxicity.UNKNOWN, 2, Exposure.HOUR)).isNull();
    }

    @Test
    void aFlammableToxicGasIsAskedForBothAndAFireForHeat() {
        var ammonia = Given.CATALOGUE.byId(Given.AMMONIA).orElseThrow();
        assertThat(LEVELS.asked(ammonia, new Release.Plume(1, 600, 0, 1, null), List.of(Exposure.HOUR)))
                .extracting(Level::kind)
                .contains(LevelKind.TOXIC, LevelKind.FLAMMABLE);
        assertThat(LEVELS.asked(
                        ammonia, new Release.PoolFire(20.0, null, Release.FireSurface.LAND), List.of(Exposure.HOUR)))
                .extracting(Level::value)
                .containsExactly(12_500.0, 5_000.0, 1_600.0);
    }
}
