package io.canmou.advice.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.advice.Given;
import io.canmou.advice.Situation.SiteAdvice.Action;
import io.canmou.advice.people.ShelterOrGo.Block;
import io.canmou.advice.people.ShelterOrGo.Clearing;
import io.canmou.advice.people.ShelterOrGo.Cloud;
import io.canmou.region.RegionPack.SiteKind;
import java.util.List;
import java.util.Map;
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
        return new Cloud(ShelterOrGo.Kind.TOXIC, wind, 0, 600, false, null);
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
        Cloud begun = new Cloud(ShelterOrGo.Kind.TOXIC, 1.8, 600, 600, false, null);
        assertThat(RULES.earliestArrival(1500, begun)).isZero();
    }

    @Test
    void indoorsFollowsOutdoorsByTheAirChanges() {
        assertThat(IndoorAir.meanIndoors(10, 60, 3.5)).isCloseTo(7.2, within(0.05));
        assertThat(IndoorAir.meanIndoors(10, 30, 0.4)).isCloseTo(0.94, within(0.005));
        assertThat(IndoorAir.endIndoors(20, 30, 0.5)).isCloseTo(4.42, within(0.005));
    }

    /// Without wind 10 ppm for an hour give a mean of 7.2 ppm indoors against 2.0 in leaky houses (λ 3.5); for half
    /// an hour 0.94 ppm against 2.8 in tight ones (λ 0.4).
    @Test
    void leakyHousesInALongCloudAreNoShelterAndTightOnesAre() {
        assertThat(IndoorAir.burden(Course.steady(0, 10, 3600), 3.5, 0, CHLORINE))
                .isGreaterThanOrEqualTo(7.2 / 2.0);
        assertThat(IndoorAir.burden(Course.steady(0, 10, 1800), 0.4, 0, CHLORINE))
                .isBetween(0.94 / 2.8, 1.0);
    }

    @Test
    void aHouseThatIsNotAiredAtOnceGivesMore() {
        Course cloud = Course.steady(0, 10, 1800);
        assertThat(IndoorAir.burden(cloud, 0.4, 15, CHLORINE)).isGreaterThan(IndoorAir.burden(cloud, 0.4, 0, CHLORINE));
    }

    private static Cloud toxic(double here, double onAxis, double passage) {
        ShelterOrGo.Air air = new ShelterOrGo.Air(
                List.of(Course.steady(1.8, here, passage)),
                List.of(Course.steady(1.8, onAxis, passage)),
                CHLORINE,
                null);
        return new Cloud(ShelterOrGo.Kind.TOXIC, 1.8, 0, passage, false, air);
    }

    @Test
    void withNeitherTimeToGoNorGoodShelterThereIsNoSafeMove() {
        Block oldTown = new Block(SiteKind.RESIDENTIAL, 7170.0, 1500, 250, null, 3.5);
        assertThat(RULES.decide(oldTown, toxic(10, 10, 3600), true).action()).isEqualTo(Action.NO_SAFE_MOVE);
    }

    /// λ 3.5 · (0.5 + 0.17 · 1.8) = 2.8 1/h, one hour of 3.5 ppm: mean indoors 3.5 · [1 − (1 − e^−2.8)/2.8] = 2.3
    /// ppm against 2.0, less than twice (E13).
    @Test
    void whereItIsTooMuchByLessThanTwiceShelteringGoesFirst() {
        Block oldTown = new Block(SiteKind.RESIDENTIAL, 7170.0, 1500, 250, null, 3.5);
        ShelterOrGo.Proposal near = RULES.decide(oldTown, toxic(3.5, 3.5, 3600), true);
        assertThat(near.action()).isNotIn(Action.NO_SAFE_MOVE, Action.EVACUATE);
        assertThat(near.reason().code()).isEqualTo("nearLimit");
    }

    @Test
    void whereTheUpperHalfOfTheHousesIsCleanPeopleGoUp() {
        Block tower = new Block(SiteKind.RESIDENTIAL, 5980.0, 370, 250, null, 0.4);
        ShelterOrGo.Air air = new ShelterOrGo.Air(
                List.of(Course.steady(1.8, 180, 1500)),
                List.of(Course.steady(1.8, 180, 1500)),
                CHLORINE,
                new ShelterOrGo.Upstairs(10, List.of(Course.steady(1.8, 2, 1500))));
        ShelterOrGo.Proposal up =
                RULES.decide(tower, new Cloud(ShelterOrGo.Kind.TOXIC, 1.8, 0, 1500, false, air), true);
        assertThat(up.action()).isEqualTo(Action.SHELTER);
        assertThat(up.reason().code()).isEqualTo("upstairs");
        assertThat(up.reason().arguments()).containsExactly(10);
    }

    @Test
    void aPlaceBesideTheAxisSheltersAndIsToldWhatATurnOfTheWindWouldDo() {
        Block oldTown = new Block(SiteKind.RESIDENTIAL, 7170.0, 1500, 250, null, 3.5);
        ShelterOrGo.Proposal beside = RULES.decide(oldTown, toxic(0.1, 10, 1200), true);
        assertThat(beside.action()).isEqualTo(Action.SHELTER);
        assertThat(beside.reason().code()).isEqualTo("needs.turned");
        assertThat(RULES.decide(oldTown, toxic(0.1, 0.1, 1200), true).reason().code())
                .isEqualTo("needs");
    }

    /// E4: longer than two hours, or leaky (λ 3 and more) and longer than half an hour.
    @ParameterizedTest(name = "λ {0}, {1} min: {2}")
    @CsvSource({
        "1.0, 119, SHELTER",
        "1.0, 121, SHELTER_THEN_MOVE",
        "5.0, 29, SHELTER",
        "5.0, 31, SHELTER_THEN_MOVE",
        "1.0, 31, SHELTER"
    })
    void nobodySheltersForHours(double airChanges, double minutes, Action expected) {
        Block houses = new Block(SiteKind.RESIDENTIAL, 600.0, 1500, 250, null, airChanges);
        assertThat(RULES.decide(houses, toxic(0.01, 0.01, minutes * 60), true).action())
                .isEqualTo(expected);
    }

    /// E7, Z11.
    @Test
    void outsideTheCloudThatMayBurnPeopleWalkAndInsideNothingIsSwitched() {
        Cloud outside = new Cloud(ShelterOrGo.Kind.FLAMMABLE, 2, 0, 600, false, null);
        Cloud inside = new Cloud(ShelterOrGo.Kind.FLAMMABLE, 2, 0, 600, true, null);
        assertThat(RULES.decide(block(300), outside, false).action()).isEqualTo(Action.EVACUATE);
        assertThat(RULES.decide(block(300), inside, false).action()).isEqualTo(Action.SHELTER);
        assertThat(RULES.decide(block(300), inside, false).reason().code()).isEqualTo("insideLel");
        Cloud both = new Cloud(ShelterOrGo.Kind.TOXIC, 2, 0, 600, true, null);
        assertThat(RULES.decide(block(300), both, false).reason().code()).isEqualTo("switchNothing");
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
        Cloud blast = new Cloud(ShelterOrGo.Kind.EXPLOSION, 4, 0, 0, false, null);
        assertThat(RULES.decide(block(400), blast, false).action()).isEqualTo(Action.EVACUATE);
    }
}
