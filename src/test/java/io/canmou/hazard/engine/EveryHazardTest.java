package io.canmou.hazard.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.canmou.exchange.ScenarioReader;
import io.canmou.exchange.ScenarioReading;
import io.canmou.hazard.Envelope;
import io.canmou.hazard.HazardOutcome;
import io.canmou.hazard.HazardOutcome.Kind;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.substance.shipped.ShippedCatalogue;
import io.canmou.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveryHazardTest {
    private static final ScenarioReader READER = new ScenarioReader(new ShippedCatalogue());
    private static final String WEATHER =
            "{\"windSpeed\": 3, \"windFrom\": 270, \"stabilityClass\": \"D\", \"temperature\": 293.15}";
    private static final String TANK =
            "{\"kind\": \"tank\", \"shape\": \"horizontal\", \"diameter\": 2.4, \"length\": 10,"
                    + " \"fillFraction\": 0.8, \"temperature\": 293.15, \"hole\": {\"diameter\": 0.05, \"height\": 0.3}}";

    private static Verdict.Assessed assess(String cas, String release) {
        String json = "{\"substance\": {\"cas\": \"" + cas + "\"}, \"site\": {\"lat\": 31, \"lon\": 121}, \"weather\": "
                + WEATHER + ", \"release\": " + release + ", \"hazards\": \"all\","
                + " \"receptors\": [{\"id\": \"r\", \"downwind\": 150, \"crosswind\": 0, \"height\": 1.5}]}";
        ScenarioReading.Read read = (ScenarioReading.Read) READER.read(json);
        return (Verdict.Assessed) new Engine().assess(read.input().scenario());
    }

    private static Set<Kind> applying(Verdict.Assessed verdict) {
        return verdict.hazards().stream()
                .filter(HazardOutcome::applies)
                .map(HazardOutcome::kind)
                .collect(Collectors.toSet());
    }

    @Test
    void aTankOfPropaneCanDoAllButPoolFireAndSmoke() {
        assertThat(applying(assess("74-98-6", TANK)))
                .contains(Kind.FLASH_FIRE, Kind.VAPOUR_CLOUD_EXPLOSION, Kind.JET_FIRE, Kind.FIREBALL, Kind.VESSEL_BURST)
                .doesNotContain(Kind.POOL_FIRE, Kind.SMOKE);
    }

    @Test
    void chlorinePoisonsAndItsVesselMayBurstButNothingBurns() {
        assertThat(applying(assess("7782-50-5", TANK))).containsExactlyInAnyOrder(Kind.TOXIC, Kind.VESSEL_BURST);
    }

    @Test
    void aSpillOfAcrylonitrilePoisonsAndBurnsWithToxicSmoke() {
        Verdict.Assessed verdict = assess(
                "107-13-1", "{\"kind\": \"spill\", \"mass\": 25000, \"surface\": \"concrete\", \"bundArea\": 500}");
        assertThat(applying(verdict))
                .contains(Kind.TOXIC, Kind.POOL_FIRE, Kind.SMOKE)
                .doesNotContain(Kind.FIREBALL);
    }

    @Test
    void aBurningPoolByItselfHasItsSmokeBesideItsHeat() {
        Verdict.Assessed verdict = assess("107-13-1", "{\"kind\": \"poolFire\", \"diameter\": 3}");
        assertThat(applying(verdict)).containsExactlyInAnyOrder(Kind.POOL_FIRE, Kind.SMOKE);
        assertThat(verdict.zones())
                .extracting(zone -> zone.level().name())
                .contains("smoke2.60min", "thermal5")
                .doesNotContain("aegl2.60min");
    }

    /// Petrol burns at 0.055 kg/(m² s): 20 kg/s feed a pool of 2 √(20/(π 0.055)) = 21.5 m; 36 t in a bund of 400 m²
    /// burn for 36,000/(400 · 0.055) = 1,636 s.
    @Test
    void aPoolThatIsFedHasAWidthAtWhichItBurnsAndATimeUntilAllIsGone() {
        HazardOutcome pool = assess(
                        "86290-81-5",
                        "{\"kind\": \"poolFire\", \"source\": {\"kind\": \"spill\", \"rate\": 20,"
                                + " \"duration\": 1800, \"surface\": \"concrete\", \"bundArea\": 400}}")
                .hazards()
                .stream()
                .filter(hazard -> hazard.kind() == Kind.POOL_FIRE)
                .findFirst()
                .orElseThrow();
        assertThat(pool.quantities().get("equilibriumDiameter")).isCloseTo(21.5, withinPercentage(0.5));
        assertThat(pool.quantities().get("burnTime")).isCloseTo(1_636, withinPercentage(0.5));
    }

    @ParameterizedTest
    @CsvSource({"74-98-6", "7782-50-5"})
    void eachHazardIsNamedOnceWithAReasonInBothLanguages(String cas) {
        List<HazardOutcome> hazards = assess(cas, TANK).hazards();
        assertThat(hazards).extracting(HazardOutcome::kind).containsExactlyInAnyOrder(Kind.values());
        for (Words words : List.of(Words.EN, Words.ZH)) {
            assertThat(hazards)
                    .noneMatch(hazard -> words.say("reason." + hazard.reason()).contains("reason."));
        }
    }

    @Test
    void theNamedZonesAreAmongTheZonesAndOneALevel() {
        Verdict.Assessed verdict = assess("74-98-6", TANK);
        List<String> names =
                verdict.zones().stream().map(zone -> zone.level().name()).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(verdict.hazards()).allSatisfy(hazard -> assertThat(names).containsAll(hazard.zones()));
        assertThat(verdict.zones()).extracting(zone -> zone.level().kind()).isSorted();
    }

    @Test
    void thePublicStaysFartherAwayThanCrewsAndNoZoneOfConcernSticksOut() {
        Verdict.Assessed verdict = assess("74-98-6", TANK);
        Envelope crews = verdict.envelopes().getFirst();
        Envelope everybody = verdict.envelopes().getLast();
        assertThat(everybody.who()).isEqualTo(Envelope.Who.PUBLIC);
        assertThat(everybody.reach()).isGreaterThanOrEqualTo(crews.reach());
        for (Zone zone : verdict.zones()) {
            if (zone.level().kind() == LevelKind.OVERPRESSURE) {
                assertThat(everybody.outline().buffer(1).covers(zone.outline())).isTrue();
            }
        }
    }

    @Test
    void theBlastOfACloudIsAboutTheCloudNotAboutTheLeak() {
        Verdict.Assessed verdict = assess("74-98-6", TANK);
        Zone blast = verdict.zones().stream()
                .filter(zone -> zone.level().name().equals("overpressure7"))
                .findFirst()
                .orElseThrow();
        assertThat(blast.reach()).isGreaterThan(blast.upwind());
        assertThat(blast.outline().getCentroid().getX())
                .as("wind from the west")
                .isPositive();
    }

    @Test
    void aReceptorGetsGasHeatAndBlast() {
        var receptor = assess("74-98-6", TANK).receptors().getFirst();
        assertThat(receptor.peakPpm()).isPositive();
        assertThat(receptor.thermalFlux()).isPositive();
        assertThat(receptor.overpressure()).isPositive();
    }

    @Test
    void aTinyJetsZonesAreValidTooWhereTheyAreReachedInSomeDirectionsOnly() {
        // found by a random sweep: a ring that touched itself in the middle
        String json =
                "{\"substance\": {\"cas\": \"98-01-1\"}, \"weather\": {\"windSpeed\": 14.735, \"stabilityClass\": \"C\","
                        + " \"windFrom\": 270, \"temperature\": 321.7, \"pressure\": 47162}, \"release\": {\"kind\": \"pipeline\","
                        + " \"diameter\": 0.019969, \"length\": 57519, \"pressure\": 103282, \"temperature\": 663.03,"
                        + " \"closedEnd\": true}, \"hazards\": \"all\", \"horizon\": 528.4}";
        ScenarioReading.Read read = (ScenarioReading.Read) READER.read(json);
        Verdict.Assessed verdict =
                (Verdict.Assessed) new Engine().assess(read.input().scenario());
        assertThat(verdict.zones())
                .allSatisfy(zone -> assertThat(zone.outline().isValid()).isTrue());
    }

    @Test
    void aTankInAFireHasATimeWithItsBasis() {
        // Landucci (2009): 20 t of propane at 85 % in 100 kW/m²: V = 20000/(ρ · 0.85), t = exp(−0.947 ln 100 + 8.835
        // V^0.032)
        Verdict.Assessed verdict = assess("74-98-6", "{\"kind\": \"fireball\", \"mass\": 20000}");
        double volume = 20_000 / (0.85 * 580);
        double time = StrictMath.exp(-0.947 * StrictMath.log(100) + 8.835 * StrictMath.pow(volume, 0.032));
        assertThat(verdict.quantities().get("timeToBleve")).isCloseTo(time, withinPercentage(3));
        assertThat(verdict.warnings()).anyMatch(warning -> warning.code().equals("timeToBleveBasis"));
    }

    @Test
    void aFireballByItselfIsThatHazardAlone() {
        Verdict.Assessed verdict = assess("74-98-6", "{\"kind\": \"fireball\", \"mass\": 20000}");
        assertThat(applying(verdict)).containsExactly(Kind.FIREBALL);
        assertThat(verdict.envelopes()).hasSize(2);
    }
}
