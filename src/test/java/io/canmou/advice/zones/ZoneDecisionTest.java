package io.canmou.advice.zones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.advice.Given;
import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.Cordon.DecidedBy;
import io.canmou.advice.Situation.Isolation;
import io.canmou.advice.rules.Filled;
import io.canmou.geo.LocalPlane;
import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.incident.FactKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Expected decisions: rules P1, K1, W1, W3, W4, Z1 to Z3, Z9 and their test column.
class ZoneDecisionTest {
    private static final ZoneDecision DECISION = new ZoneDecision(Given.DEFAULTS);
    private static final Isolation TON_CYLINDER = new Isolation(150, 2400, false, "ERG", "smallOrOneTon,night,low");

    private static Given chlorine() {
        return Given.substance(Given.CHLORINE).and(FactKey.CONTAINER, "smallOrOneTon");
    }

    private static Filled steadyWind() {
        return chlorine()
                .measured(FactKey.WIND_FROM, 280.0, 0)
                .and(FactKey.WIND_SPEED, 1.8)
                .and(FactKey.WIND_HEIGHT, 10.0)
                .filled();
    }

    private static Zone zone(String name, double ppm, double reach, @Nullable Double p90) {
        return new Zone(
                new Level(name, LevelKind.TOXIC, ppm),
                reach,
                50,
                0,
                1,
                Shapes.sector(280, 3, reach),
                List.of(),
                null,
                p90,
                List.of());
    }

    private static HazardRuns.Runs runs(String model, Zone... zones) {
        Verdict.Assessed found = new Verdict.Assessed(
                model, List.of(), null, List.of(zones), List.of(), List.of(), List.of(), List.of(), Map.of());
        return new HazardRuns.Runs(found, null, List.of(found), 600, List.of());
    }

    private static List<Cordon> decide(
            Filled filled, HazardRuns.Runs runs, @Nullable Isolation isolation, FireDistances.Standing... standings) {
        return DECISION.decide(filled, new ZoneDecision.Evidence(runs, isolation, List.of(standings), null))
                .cordons();
    }

    private static Cordon line(List<Cordon> cordons, Cordon.Kind kind) {
        return cordons.stream().filter(c -> c.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void theTableDecidesWhereItGoesFartherThanTheModel() {
        Cordon line = line(
                decide(steadyWind(), runs("dense jet", zone("aegl2.60min", 2, 1600, null)), TON_CYLINDER),
                Cordon.Kind.PUBLIC);
        assertThat(line.decidedBy()).isEqualTo(DecidedBy.TABLE);
        assertThat(line.reach()).isEqualTo(2400);
        assertThat(line.elsewhere()).isEqualTo(150);
    }

    @Test
    void theModelDecidesWhereItGoesFartherAndItsNinetyPerCentBoundCounts() {
        Cordon line = line(
                decide(steadyWind(), runs("dense jet", zone("aegl2.60min", 2, 2600, 3400.0)), TON_CYLINDER),
                Cordon.Kind.PUBLIC);
        assertThat(line.decidedBy()).isEqualTo(DecidedBy.MODEL);
        assertThat(line.rule()).isEqualTo("aegl2.60min");
        assertThat(line.confidence()).isEqualTo("P90");
        assertThat(line.reach()).isEqualTo(3400);
    }

    @Test
    void aPassiveModelOfAHeavyGasNeverDrawsTheTablesLineIn() {
        ZoneDecision.Decision decision = DECISION.decide(
                steadyWind(),
                new ZoneDecision.Evidence(
                        runs("passive plume", zone("aegl2.60min", 2, 900, null)), TON_CYLINDER, List.of(), null));
        assertThat(decision.warnings()).anyMatch(w -> w.code().equals("passiveModelOfDense"));
        assertThat(line(decision.cordons(), Cordon.Kind.PUBLIC).reach()).isEqualTo(2400);
        assertThat(line(decision.cordons(), Cordon.Kind.PUBLIC).decidedBy()).isEqualTo(DecidedBy.TABLE);
    }

    @Test
    void aJetThatIsHeavyAtFirstAndThinLaterIsNoPassiveModel() {
        ZoneDecision.Decision decision = DECISION.decide(
                steadyWind(),
                new ZoneDecision.Evidence(
                        runs("dense jet, passive jet", zone("aegl2.60min", 2, 9000, null)),
                        TON_CYLINDER,
                        List.of(),
                        null));
        assertThat(decision.warnings()).isEmpty();
        assertThat(line(decision.cordons(), Cordon.Kind.PUBLIC).reach()).isEqualTo(9000);
    }

    @Test
    void withoutTableAndModelThereIsStillALine() {
        Cordon line = line(decide(steadyWind(), HazardRuns.Runs.NONE, null), Cordon.Kind.PUBLIC);
        assertThat(line.reach()).isGreaterThanOrEqualTo(100);
        assertThat(line.rule()).isEqualTo("P3");
    }

    @Test
    void theHotZoneIsTheOutermostOfItsLevelsAndTheIsolation() {
        List<Cordon> cordons = decide(
                steadyWind(),
                runs("dense jet", zone("aegl3.60min", 20, 400, null), zone("idlh", 10, 600, null)),
                TON_CYLINDER);
        assertThat(line(cordons, Cordon.Kind.HOT).rule()).isEqualTo("idlh");
        assertThat(line(cordons, Cordon.Kind.HOT).reach()).isEqualTo(600);
        List<Cordon> small = decide(steadyWind(), runs("dense jet", zone("idlh", 10, 80, null)), TON_CYLINDER);
        assertThat(line(small, Cordon.Kind.HOT).decidedBy()).isEqualTo(DecidedBy.ISOLATION);
    }

    @Test
    void theSectorHoldsThePointsWithinItsAngleAndNoOthers() {
        Cordon line = line(decide(steadyWind(), HazardRuns.Runs.NONE, TON_CYLINDER), Cordon.Kind.PUBLIC);
        assertThat(holds(line, 100 + 29, 2300)).isTrue();
        assertThat(holds(line, 100 - 29, 2300)).isTrue();
        assertThat(holds(line, 100 + 33, 2300)).isFalse();
        assertThat(holds(line, 280, 140)).isTrue();
        assertThat(holds(line, 280, 160)).isFalse();
    }

    @Test
    void withoutADirectionTheLineIsACircle() {
        Filled filled = chlorine().and(FactKey.WIND_SPEED, 3.0).filled();
        Cordon line = line(decide(filled, HazardRuns.Runs.NONE, TON_CYLINDER), Cordon.Kind.PUBLIC);
        for (double bearing = 0; bearing < 360; bearing += 30) {
            assertThat(holds(line, bearing, 2390)).as("bearing %s", bearing).isTrue();
        }
        assertThat(line.elsewhere()).isEqualTo(line.reach());
    }

    @Test
    void inCalmTheCircleIsAtLeastTwiceTheIsolation() {
        Filled calm = chlorine()
                .measured(FactKey.WIND_FROM, 280.0, 0)
                .and(FactKey.WIND_SPEED, 0.5)
                .and(FactKey.WIND_HEIGHT, 10.0)
                .filled();
        Isolation near = new Isolation(150, 200, false, "ERG", "smallOrOneTon,night,low");
        Cordon line = line(decide(calm, HazardRuns.Runs.NONE, near), Cordon.Kind.PUBLIC);
        assertThat(line.reach()).isEqualTo(300);
        assertThat(line.rule()).isEqualTo("W3");
        assertThat(holds(line, 10, 290)).isTrue();
    }

    @Test
    void theAlertZoneIsCutAndWithoutALevelItIsTwiceThePublicOne() {
        List<Cordon> far = decide(
                steadyWind(),
                runs("dense jet", zone("aegl2.60min", 2, 2600, null), zone("aegl1.60min", 0.5, 40_000, null)),
                TON_CYLINDER);
        assertThat(line(far, Cordon.Kind.ALERT).reach()).isCloseTo(3 * 2600, within(1e-6));
        List<Cordon> none = decide(steadyWind(), HazardRuns.Runs.NONE, TON_CYLINDER);
        assertThat(line(none, Cordon.Kind.ALERT).reach()).isEqualTo(4800);
        assertThat(line(none, Cordon.Kind.ALERT).rule()).isEqualTo("Z9");
    }

    @Test
    void aStandingDistanceOfFireIsARingWhateverTheWind() {
        FireDistances.Standing ring =
                new FireDistances(Given.DEFAULTS, Given.GUIDES::distances, List.of()).liquefiedGas(23_500);
        Filled filled = Given.substance(Given.LPG)
                .and(FactKey.FIRE, true)
                .measured(FactKey.WIND_FROM, 120.0, 0)
                .and(FactKey.WIND_SPEED, 4.0)
                .filled();
        List<Cordon> cordons = decide(filled, HazardRuns.Runs.NONE, null, ring);
        assertThat(line(cordons, Cordon.Kind.PUBLIC).rule()).isEqualTo("F3");
        assertThat(holds(line(cordons, Cordon.Kind.PUBLIC), 120, 1590)).isTrue();
        assertThat(line(cordons, Cordon.Kind.HOT).reach()).isCloseTo(344, within(1.0));
    }

    @Test
    void thePublicLineNeverLiesInsideTheHotOne() {
        List<Cordon> cordons = decide(steadyWind(), runs("dense jet", zone("idlh", 10, 5000, null)), TON_CYLINDER);
        assertThat(line(cordons, Cordon.Kind.PUBLIC)
                        .outline()
                        .buffer(1e-6)
                        .covers(line(cordons, Cordon.Kind.HOT).outline()))
                .isTrue();
    }

    @Test
    void whatWasOrderedStaysWhenTheNewLineIsSmallerAndGrowsWithALargerOne() {
        List<Cordon> large = decide(steadyWind(), HazardRuns.Runs.NONE, TON_CYLINDER);
        List<Cordon> small =
                decide(steadyWind(), HazardRuns.Runs.NONE, new Isolation(60, 500, false, "ERG", "small,night,any"));
        Cordon kept = line(OrderedLines.merge(large, small), Cordon.Kind.PUBLIC);
        assertThat(kept.reach()).isEqualTo(2400);
        assertThat(OrderedLines.shrinks(large, small)).isTrue();
        Cordon grown = line(OrderedLines.merge(small, large), Cordon.Kind.PUBLIC);
        assertThat(grown.reach()).isEqualTo(2400);
        assertThat(OrderedLines.shrinks(small, large)).isFalse();
        assertThat(OrderedLines.merge(List.of(), small)).isEqualTo(small);
    }

    /// P2: after the wind has turned the place downwind of the old wind is still inside.
    @Test
    void anOrderedLineKeepsItsGroundWhenTheWindTurns() {
        List<Cordon> ordered = decide(steadyWind(), HazardRuns.Runs.NONE, TON_CYLINDER);
        Filled turned = chlorine()
                .measured(FactKey.WIND_FROM, 190.0, 0)
                .and(FactKey.WIND_SPEED, 1.8)
                .and(FactKey.WIND_HEIGHT, 10.0)
                .filled();
        List<Cordon> now = decide(turned, HazardRuns.Runs.NONE, TON_CYLINDER);
        assertThat(holds(line(now, Cordon.Kind.PUBLIC), 100, 2000)).isFalse();
        assertThat(holds(line(OrderedLines.merge(ordered, now), Cordon.Kind.PUBLIC), 100, 2000))
                .isTrue();
    }

    private static boolean holds(Cordon line, double bearing, double distance) {
        Coordinate c = Shapes.at(bearing, distance);
        var position = new LocalPlane(Given.SITE).toPosition(c.x, c.y);
        return line.outline()
                .intersects(new GeometryFactory().createPoint(new Coordinate(position.lon(), position.lat())));
    }

    /// Z3: beyond the public sector the alert line is the model's own outline, not a sector.
    @Test
    void theAlertLineIsTheModelsOutline() {
        Cordon alert = line(
                decide(
                        steadyWind(),
                        runs("dense jet", zone("aegl2.60min", 2, 2600, null), zone("aegl1.60min", 0.5, 6000, null)),
                        TON_CYLINDER),
                Cordon.Kind.ALERT);
        assertThat(alert.decidedBy()).isEqualTo(DecidedBy.MODEL);
        assertThat(holds(alert, 100, 5900)).isTrue();
        assertThat(holds(alert, 110, 5000)).isFalse();
        assertThat(holds(alert, 125, 2500)).isTrue();
    }

    /// Z3: cut at three times the public reach and at 10 km.
    @Test
    void theAlertLineIsCut() {
        Cordon alert = line(
                decide(
                        steadyWind(),
                        runs("dense jet", zone("aegl2.60min", 2, 2600, null), zone("aegl1.60min", 0.5, 30_000, null)),
                        TON_CYLINDER),
                Cordon.Kind.ALERT);
        assertThat(alert.reach()).isEqualTo(7800);
        assertThat(holds(alert, 100, 7900)).isFalse();
    }

    private static Geometry callers(Filled filled, double bearing, double... distances) {
        LocalPlane plane = new LocalPlane(filled.site());
        Coordinate[] places =
                Arrays.stream(distances).mapToObj(d -> Shapes.at(bearing, d)).toArray(Coordinate[]::new);
        return plane.toDegrees(new GeometryFactory().createMultiPointFromCoords(places));
    }

    /// Z14: three callers coughing at 900 m: 1.1 km at least.
    @Test
    void peopleWithSymptomsOutsideEnlargeTheZoneToHoldThem() {
        Filled filled = chlorine()
                .measured(FactKey.WIND_FROM, 280.0, 0)
                .and(FactKey.WIND_SPEED, 1.8)
                .and(FactKey.WIND_HEIGHT, 10.0)
                .and(FactKey.SYMPTOMS, callers(steadyWind(), 200, 880, 890, 900))
                .filled();
        Isolation near = new Isolation(60, 500, false, "ERG", "small,night,any");
        Cordon line = line(decide(filled, HazardRuns.Runs.NONE, near), Cordon.Kind.PUBLIC);
        assertThat(line.rule()).isEqualTo("Z14");
        assertThat(line.reach()).isCloseTo(1100, within(1.0));
        assertThat(holds(line, 200, 1090)).isTrue();
        assertThat(holds(line, 300, 900)).isFalse();
        Cordon far = line(decide(filled, HazardRuns.Runs.NONE, TON_CYLINDER), Cordon.Kind.PUBLIC);
        assertThat(far.reach()).isEqualTo(2400);
        assertThat(holds(far, 200, 1090)).isTrue();
    }

    /// K12: three collapsed at 80 m: 300 m, and shelter in a circle of 1 km.
    @Test
    void nothingKnownAndPeopleDownAtADistance() {
        Filled filled = Given.unnamed()
                .and(FactKey.SYMPTOMS, callers(steadyWind(), 90, 80))
                .filled();
        FireDistances.Standing standing = new FireDistances(Given.DEFAULTS, Given.GUIDES::distances, List.of())
                .of(filled)
                .getFirst();
        assertThat(standing.rule()).isEqualTo("K12");
        assertThat(standing.crews()).isEqualTo(300);
        assertThat(standing.around()).isEqualTo(1000);
    }
}
