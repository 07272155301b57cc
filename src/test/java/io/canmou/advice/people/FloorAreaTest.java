package io.canmou.advice.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.advice.Given;
import io.canmou.region.RegionPack.BuildingUse;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/// Expected figures: tests below the table of section 6 of the defaults.
class FloorAreaTest {
    private static final FloorArea FLOORS = new FloorArea(Given.DEFAULTS);
    private static final OffsetDateTime TUESDAY_MORNING = OffsetDateTime.parse("2026-06-09T10:00+08:00");
    private static final OffsetDateTime NIGHT = OffsetDateTime.parse("2026-06-09T23:00+08:00");

    @Test
    void tenThousandSquareMetresOfFlatsHoldTwoHundredAndNineteen() {
        assertThat(FLOORS.registered(BuildingUse.DWELLING, 10_000)).isCloseTo(219, within(0.5));
        assertThat(FLOORS.people(BuildingUse.DWELLING, 10_000, TUESDAY_MORNING)).isCloseTo(88, within(0.5));
        assertThat(FLOORS.people(BuildingUse.DWELLING, 10_000, NIGHT)).isCloseTo(208, within(0.5));
    }

    @Test
    void aSchoolIsFullOnATuesdayMorningAndEmptyAtNight() {
        assertThat(FLOORS.people(BuildingUse.SCHOOL, 5_400, TUESDAY_MORNING)).isCloseTo(570, within(0.5));
        assertThat(FLOORS.people(BuildingUse.SCHOOL, 5_400, NIGHT)).isZero();
    }

    @Test
    void anUnknownUseIsAFlatAtNightAndTheFullerOfFlatAndOfficeByDay() {
        assertThat(FLOORS.people(BuildingUse.UNKNOWN, 1_000, NIGHT))
                .isEqualTo(FLOORS.people(BuildingUse.DWELLING, 1_000, NIGHT));
        assertThat(FLOORS.people(BuildingUse.UNKNOWN, 1_000, TUESDAY_MORNING))
                .isEqualTo(FLOORS.people(BuildingUse.OFFICE, 1_000, TUESDAY_MORNING));
    }

    @Test
    void betweenSixAndEightTheFullerOfNightAndDayCounts() {
        OffsetDateTime early = OffsetDateTime.parse("2026-06-09T07:00+08:00");
        assertThat(FLOORS.people(BuildingUse.OFFICE, 1_000, early)).isCloseTo(80, within(1e-9));
        assertThat(FLOORS.people(BuildingUse.DWELLING, 10_000, early)).isCloseTo(208, within(0.5));
    }
}
