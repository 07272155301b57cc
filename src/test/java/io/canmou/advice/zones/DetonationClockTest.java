package io.canmou.advice.zones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.canmou.advice.EmptyRegion;
import io.canmou.advice.Given;
import io.canmou.advice.Situation.WithdrawalClock;
import io.canmou.advice.rules.DefaultsFilling;
import io.canmou.advice.rules.Filled;
import io.canmou.advice.zones.FireDistances.Standing;
import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.Origin;
import io.canmou.resource.Facility;
import io.canmou.resource.Resources;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Three fires that ended in a mass explosion, minute by minute with what was known then.
///
/// Sources: US CSB, West Fertilizer Company, report 2013-02-I-TX (2016): call 19:29, explosion 19:51, 40 to 60 t of
/// nitrate in the store, of which about 30 t exploded. State Council investigation (2016), Tianjin Ruihai: report
/// 22:51, explosions 23:34:06 and 23:34:37, nitrocellulose first, 800 t of nitrate in the yard. Beirut: smoke and
/// call about 17:54, explosions 18:07 and 18:08; 2,750 t of nitrate, fireworks beside it.
class DetonationClockTest {
    private static final DetonationClock CLOCK = new DetonationClock(Given.DEFAULTS);

    /// What was known from a minute on.
    private record Known(Given given, double least) {}

    private static void walk(String call, Duration toBlast, Map<Integer, Known> known, List<Facility> facilities) {
        FireDistances rules = new FireDistances(Given.DEFAULTS, Given.GUIDES::distances, facilities);
        OffsetDateTime began = OffsetDateTime.parse(call);
        TreeMap<Integer, Known> story = new TreeMap<>(known);
        for (int minute = 0; minute <= toBlast.toMinutes(); minute++) {
            Known now = story.floorEntry(minute).getValue();
            Filled filled = now.given().time(call).and(FactKey.FIRE, true).filled();
            List<Standing> standings = rules.of(filled);
            WithdrawalClock clock = CLOCK.of(filled, standings);
            assertThat(clock).as("minute %d: never silent", minute).isNotNull();
            assertThat(clock.since()).as("counts from the call").isEqualTo(began);
            assertThat(clock.distance()).as("minute %d", minute).isGreaterThanOrEqualTo(now.least());
            assertThat(standings.stream().mapToDouble(Standing::reach).max().orElse(0))
                    .as("the public is not nearer than crews at minute %d", minute)
                    .isGreaterThanOrEqualTo(clock.distance());
            assertThat(Duration.ofSeconds((long) clock.earliest()))
                    .as("everybody is told to be gone before the blast")
                    .isLessThan(toBlast);
            assertThat(CLOCK.changes(filled, standings))
                    .as("and what would change it")
                    .isNotEmpty();
        }
    }

    private static Given burning() {
        return Given.unnamed().and(FactKey.FIRE, true);
    }

    private static Given named(String cas, double mass) {
        return Given.substance(cas)
                .and(FactKey.FIRE, true)
                .and(FactKey.CONTAINER, "warehouse")
                .and(FactKey.AMOUNT, mass);
    }

    private static Facility store(String substance, double mass) {
        return new Facility(
                "S1",
                "store",
                null,
                "chemical",
                Given.SITE,
                100.0,
                100.0,
                null,
                null,
                null,
                List.of(new Facility.Stock("T1", substance, null, "bag", 1, null, null, null, null, null, mass)));
    }

    @Test
    void west2013() {
        walk(
                "2013-04-17T19:29-05:00",
                Duration.ofMinutes(21),
                Map.of(0, new Known(burning(), 800), 8, new Known(named(Given.NITRATE, 54_000), 1_600)),
                List.of());
    }

    @Test
    void west2013WithTheStockOnPaperIsAMileFromTheFirstMinute() {
        walk(
                "2013-04-17T19:29-05:00",
                Duration.ofMinutes(21),
                Map.of(0, new Known(burning(), 1_600)),
                List.of(store("ammonium nitrate fertiliser", 54_000)));
    }

    @Test
    void beirut2020() {
        walk(
                "2020-08-04T17:54+03:00",
                Duration.ofMinutes(13),
                Map.of(
                        0, new Known(burning(), 800),
                        5, new Known(burning().and(FactKey.TYPE, "fireworks"), 1_600),
                        9, new Known(named(Given.NITRATE, 2_750_000), 1_950)),
                List.of());
    }

    @Test
    void tianjin2015() {
        walk(
                "2015-08-12T22:51+08:00",
                Duration.ofMinutes(43),
                Map.of(
                        0, new Known(burning(), 800),
                        15, new Known(named("9004-70-0", 48_000), 1_600),
                        25, new Known(named(Given.NITRATE, 800_000), 1_600)),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "硝酸铵, 1600",
        "nitrocellulose (wetted), 1600",
        "烟花爆竹, 1600",
        "过氧化苯甲酰, 1600",
        "calcium hypochlorite, 800",
        "氯酸钾, 800"
    })
    void aFireOfSomethingHarmlessBesideAStoreOfExplosivesHasAClock(String stock, double distance) {
        Given petrol = Given.substance(Given.SULFURIC_ACID).and(FactKey.FIRE, true);
        List<Standing> standings = new FireDistances(
                        Given.DEFAULTS, Given.GUIDES::distances, List.of(store(stock, 20_000)))
                .of(petrol.filled());
        WithdrawalClock clock = CLOCK.of(petrol.filled(), standings);
        assertThat(clock).isNotNull();
        assertThat(clock.distance()).isGreaterThanOrEqualTo(distance);
    }

    /// Swisdak (1994): 2 kPa is reached at exp((6.0536 − ln 2)/1.4066) = 45.2 m/kg^(1/3); fireworks count 0.7 of
    /// TNT.
    @ParameterizedTest
    @CsvSource({
        "TNT 三硝基甲苯, 30000, 1600",
        "TNT 三硝基甲苯, 100000, 2098",
        "烟花爆竹, 53000, 1600",
        "烟花爆竹, 300000, 2686",
        "industrial explosive, 100000, 2098"
    })
    void aLargeStoreOfExplosivesKeepsEverybodyOutsideTheRingOfTwoKilopascals(
            String stock, double mass, double distance) {
        Given acid = Given.substance(Given.SULFURIC_ACID).and(FactKey.FIRE, true);
        FireDistances rules = new FireDistances(Given.DEFAULTS, Given.GUIDES::distances, List.of(store(stock, mass)));
        WithdrawalClock clock = CLOCK.of(acid.filled(), rules.of(acid.filled()));
        assertThat(clock).isNotNull();
        assertThat(clock.distance()).isCloseTo(distance, withinPercentage(1));
    }

    @Test
    void withoutSuchAStoreAFireOfAcidHasNone() {
        Given acid = Given.substance(Given.SULFURIC_ACID).and(FactKey.FIRE, true);
        List<Facility> harmless = List.of(store("sodium chloride", 20_000));
        assertThat(CLOCK.of(
                        acid.filled(),
                        new FireDistances(Given.DEFAULTS, Given.GUIDES::distances, harmless).of(acid.filled())))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "3811-04-9, potassium chlorate",
        "94-36-0, benzoyl peroxide",
        "9004-70-0, nitrocellulose",
        "7722-84-1, hydrogen peroxide",
        "68476-85-7, liquefied petroleum gas",
        "7664-41-7, ammonia",
        "7782-50-5, chlorine"
    })
    void whatMayExplodeOrBurstInAFireIsNeverWithoutAClockAndWithoutFireHasNone(String cas, String name) {
        FireDistances rules = new FireDistances(Given.DEFAULTS, Given.GUIDES::distances, List.of());
        Filled burning = Given.substance(cas).and(FactKey.FIRE, true).filled();
        assertThat(CLOCK.of(burning, rules.of(burning))).as(name).isNotNull();
        Filled cold = Given.substance(cas).and(FactKey.FIRE, false).filled();
        assertThat(CLOCK.of(cold, rules.of(cold))).as(name).isNull();
    }

    @Test
    void aLittleNitrateKeepsEightHundredMetres() {
        Filled filled = named(Given.NITRATE, 500).filled();
        WithdrawalClock clock =
                CLOCK.of(filled, new FireDistances(Given.DEFAULTS, Given.GUIDES::distances, List.of()).of(filled));
        assertThat(clock).isNotNull();
        assertThat(clock.distance()).isGreaterThanOrEqualTo(800);
    }

    @Test
    void anUnnamedVesselThatLooksLikeOneForGasIsAMile() {
        Filled filled = burning().and(FactKey.CONTAINER, "railTankCar").filled();
        WithdrawalClock clock =
                CLOCK.of(filled, new FireDistances(Given.DEFAULTS, Given.GUIDES::distances, List.of()).of(filled));
        assertThat(clock).isNotNull();
        assertThat(clock.distance()).isEqualTo(1_600);
    }

    @Test
    void aFireThatIsToldOfHoursLaterCountsFromThen() {
        Filled filled = new DefaultsFilling(
                        Given.DEFAULTS, Given.CATALOGUE, new EmptyRegion(), Resources.NONE, Clock.systemUTC())
                .fill(Given.unnamed()
                        .facts()
                        .with(
                                FactKey.FIRE,
                                Fact.of(
                                        true,
                                        Origin.REPORTED,
                                        "",
                                        OffsetDateTime.parse("2026-09-18T05:00+08:00")
                                                .toInstant())));
        WithdrawalClock clock =
                CLOCK.of(filled, new FireDistances(Given.DEFAULTS, Given.GUIDES::distances, List.of()).of(filled));
        assertThat(clock).isNotNull();
        assertThat(clock.since()).isEqualTo(OffsetDateTime.parse("2026-09-18T05:00+08:00"));
    }
}
