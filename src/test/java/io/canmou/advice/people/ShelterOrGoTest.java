package io.canmou.advice.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.advice.Given;
import io.canmou.advice.Situation.SiteAdvice.Action;
import io.canmou.advice.people.ShelterOrGo.Block;
import io.canmou.advice.people.ShelterOrGo.Clearing;
import io.canmou.advice.people.ShelterOrGo.Cloud;
import io.canmou.region.RegionPack.SiteKind;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected values: the worked examples of section 7 of the defaults, and W11, W12 of the rules.
class ShelterOrGoTest {
    private static final ShelterOrGo RULES = new ShelterOrGo(Given.DEFAULTS);
    private static final double TEN_MINUTES = 600;
    private static final Tolerable CHLORINE =
            new Tolerable(new TreeMap<>(Map.of(10.0, 2.8, 30.0, 2.8, 60.0, 2.0, 240.0, 1.0, 480.0, 0.71)), 1);

    private static Block block(double distance) {
        return new Block(SiteKind.RESIDENTIAL, 600.0, distance, 250, 4.8, 1.0);
    }

    private static Cloud cloud(double wind) {
        return new Cloud(ShelterOrGo.Kind.TOXIC, wind, wind, 0, 600, OptionalDouble.empty(), null);
    }

    @Test
    void aBlockOfSixHundredNeedsThirtyTwoMinutesToClear() {
        Clearing clearing = RULES.clearing(block(1500), true, TEN_MINUTES);
        assertThat(clearing.queue() / 60).isCloseTo(2.1, within(0.05));
        assertThat(clearing.walk() / 60).isCloseTo(5.2, within(0.05));
        assertThat(clearing.total() / 60).isCloseTo(32.3, within(0.05));
    }

    @ParameterizedTest(name = "{0} m, {1} m/s, notice {2} min: {3}")
    @CsvSource({
        "1500, 1.8, 10, SHELTER",
        "10000, 2.0, 10, EVACUATE",
        "9500, 2.0, 10, SHELTER",
        "10000, 2.0, 15, SHELTER"
    })
    void goingMustFitBeforeTheEarliestArrivalWithItsReserve(
            double distance, double wind, double notice, Action expected) {
        Clearing clearing = RULES.clearing(block(distance), true, notice * 60);
        assertThat(RULES.decide(block(distance), cloud(wind), clearing).action())
                .isEqualTo(expected);
    }

    @Test
    void theEarliestArrivalIsAtOneAndAHalfTimesTheWind() {
        assertThat(RULES.earliestArrival(1500, cloud(1.8)) / 60).isCloseTo(9.3, within(0.05));
        assertThat(RULES.earliestArrival(600, cloud(3.0)) / 60).isCloseTo(2.2, within(0.05));
    }

    @Test
    void whatHasPassedSinceTheReleaseBeganIsTakenOff() {
        Cloud begun = new Cloud(ShelterOrGo.Kind.TOXIC, 1.8, 1.8, 600, 600, OptionalDouble.empty(), null);
        assertThat(RULES.earliestArrival(1500, begun)).isZero();
    }

    @Test
    void indoorsFollowsOutdoorsByTheAirChanges() {
        assertThat(IndoorAir.meanIndoors(10, 60, 3.5)).isCloseTo(7.2, within(0.05));
        assertThat(IndoorAir.meanIndoors(10, 30, 0.4)).isCloseTo(0.94, within(0.005));
        assertThat(IndoorAir.endIndoors(20, 30, 0.5)).isCloseTo(4.42, within(0.005));
    }

    @Test
    void leakyHousesInALongCloudAreNoShelterAndTightOnesAre() {
        assertThat(ShelterOrGo.goodEnough(10, 60, 0, 3.5, CHLORINE)).isFalse();
        assertThat(ShelterOrGo.goodEnough(10, 30, 0, 0.4, CHLORINE)).isTrue();
    }

    @Test
    void withNeitherTimeToGoNorGoodShelterThereIsNoSafeMove() {
        Cloud heavy = new Cloud(ShelterOrGo.Kind.TOXIC, 1.8, 1.8, 0, 3600, OptionalDouble.of(10), CHLORINE);
        Block oldTown = new Block(SiteKind.RESIDENTIAL, 7170.0, 1500, 250, null, 3.5);
        assertThat(RULES.decide(oldTown, heavy, true).action()).isEqualTo(Action.NO_SAFE_MOVE);
    }

    @Test
    void hospitalsAndSchoolsShelterAndNobodyAssemblesInTheYard() {
        Block school = new Block(SiteKind.SCHOOL, 1880.0, 600, 250, null, 1.5);
        Block hospital = new Block(SiteKind.HOSPITAL, 1150.0, 20_000, 250, null, 1.0);
        assertThat(RULES.decide(school, cloud(3.0), false).action()).isEqualTo(Action.SHELTER);
        assertThat(RULES.decide(school, cloud(3.0), false).reason().code()).isEqualTo("school");
        assertThat(RULES.decide(hospital, cloud(3.0), false).action()).isEqualTo(Action.SHELTER);
    }

    @Test
    void beforeAnExplosionPeopleGo() {
        Cloud blast = new Cloud(ShelterOrGo.Kind.EXPLOSION, 4, 4, 0, 0, OptionalDouble.empty(), null);
        assertThat(RULES.decide(block(400), blast, false).action()).isEqualTo(Action.EVACUATE);
    }
}
