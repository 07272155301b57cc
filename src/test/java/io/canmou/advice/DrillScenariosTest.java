package io.canmou.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.TeamAdvice;
import io.canmou.advice.forces.TeamRanking;
import io.canmou.advice.people.PeopleCount;
import io.canmou.advice.zones.Shapes;
import io.canmou.exchange.PlanJson;
import io.canmou.exchange.PlanPageWriter;
import io.canmou.exchange.PlanPlainText;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.incident.Facts;
import io.canmou.region.RegionInfo;
import io.canmou.resource.SiteRecord;
import io.canmou.route.RoadNetwork;
import io.canmou.route.RoadNetwork.Travel;
import io.canmou.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Expected reasoning: the drill district's tables, section 3 (people), 8.1 to 8.3 and 8.5 (orders of teams).
@NullUnmarked // a null where a value is expected is a failed test
class DrillScenariosTest {
    private static DrillRegion drill;

    @BeforeAll
    static void build(@TempDir Path folder) throws Exception {
        drill = DrillRegion.build(folder);
    }

    @AfterAll
    static void close() {
        drill.close();
    }

    /// Metres of the district's frame.
    private static Position at(double x, double y) {
        return new Position(32.4 + y / 110_895, 119.5 + x / 94_029);
    }

    private static List<TeamAdvice> ranked(
            String hazard, Position staging, Geometry closed, LocalDate date, boolean night) {
        RoadNetwork roads = drill.roads();
        Travel free = roads.to(staging, roads.block(List.of()));
        Travel around = roads.to(staging, roads.block(List.of(closed)));
        return new TeamRanking(Given.DEFAULTS, Given.RULES.needs())
                .rank(
                        drill.lists().teams(),
                        new TeamRanking.Roads(free, around, closed),
                        new TeamRanking.Call(Given.RULES.needs().of(hazard, 3), date, night));
    }

    private static List<String> capable(List<TeamAdvice> teams) {
        return teams.stream()
                .filter(TeamAdvice::capable)
                .map(t -> t.team().id())
                .toList();
    }

    private static TeamAdvice team(List<TeamAdvice> teams, String id) {
        return teams.stream().filter(t -> t.team().id().equals(id)).findFirst().orElseThrow();
    }

    private static Geometry sector(Position site, double windFrom, double reach) {
        return new LocalPlane(site).toDegrees(Shapes.zone(windFrom, 30.0, reach, 150));
    }

    @Test
    void atTheWaterworksTheStationsBeyondTheBlockedBridgeFallBehind() {
        Geometry closed = sector(at(3320, 6330), 280, 3000);
        List<TeamAdvice> teams = ranked("toxic-gas", at(3000, 7050), closed, LocalDate.of(2026, 9, 18), true);
        assertThat(capable(teams)).containsExactly("T01", "T02", "T04", "T03", "T06", "T16");
        assertThat(team(teams, "T03").travelTime())
                .isGreaterThan(1.3 * team(teams, "T03").freeTime());
        assertThat(team(teams, "T09").travelTime())
                .isGreaterThan(1.3 * team(teams, "T09").freeTime());
        assertThat(team(teams, "T01").travelTime()).isCloseTo(team(teams, "T01").freeTime(), within(1.0));
        assertThat(team(teams, "T10").capable()).isFalse();
        assertThat(team(teams, "T10").reason().code()).isEqualTo("support.search");
        assertThat(team(teams, "T13").travelTime()).isNull();
        assertThat(team(teams, "T13").reason().code()).isEqualTo("houseInZone");
    }

    @Test
    void atTheBurningTankerTheNearestStationIsNotRankedBecauseItsHouseIsInside() {
        Position site = at(8000, 7900);
        Geometry closed = new LocalPlane(site).toDegrees(Shapes.circle(1600));
        List<TeamAdvice> teams = ranked("lpg-fire", at(9900, 6800), closed, LocalDate.of(2026, 6, 9), false);
        assertThat(capable(teams)).containsExactly("T01", "T03", "T04", "T05", "T07");
        assertThat(team(teams, "T02").travelTime()).isNull();
        assertThat(team(teams, "T04").travelTime())
                .isGreaterThan(1.5 * team(teams, "T04").freeTime());
    }

    @Test
    void atTheColdStoreTheZoneMeetsNoRoadAndTheOrderIsThatOfTheFreeDrive() {
        Geometry closed = sector(at(8800, 5850), 340, 1000);
        List<TeamAdvice> teams = ranked("ammonia", at(8600, 6850), closed, LocalDate.of(2026, 3, 27), false);
        assertThat(capable(teams)).containsExactly("T02", "T01", "T04", "T03", "T06", "T16");
        assertThat(team(teams, "T08").capable()).isFalse();
    }

    /// The raster's cells of 100 m smear the edge of an area by half a cell, so that much is added around it.
    @Test
    void peopleByTheRasterMeetTheTableWithinATenth() {
        OffsetDateTime night = OffsetDateTime.parse("2026-09-18T02:12+08:00");
        PeopleCount count = new PeopleCount(Given.DEFAULTS, drill.pack());
        List<SiteRecord> areas = drill.lists().sites().stream()
                .filter(s -> s.id().startsWith("R"))
                .toList();
        assertThat(areas).hasSize(26);
        for (SiteRecord area : areas) {
            assertThat(count.inside(around(area, 50), night).count())
                    .as(area.id())
                    .isCloseTo(area.peopleNight(), within(0.1 * area.peopleNight()));
        }
    }

    private static Geometry around(SiteRecord area, double margin) {
        LocalPlane plane = new LocalPlane(area.position());
        double east = area.halfEast() + margin;
        double north = area.halfNorth() + margin;
        return plane.toDegrees(new GeometryFactory().toGeometry(new Envelope(-east, east, -north, north)));
    }

    @Test
    void theFirstScenarioSheltersTheFirstBlocksInTheOrderOfArrival() throws Exception {
        Situation situation = drill.staff().assess(DrillRegion.incident("S1-waterworks-night"));
        assertThat(situation.type()).isEqualTo("toxic-gas");
        assertThat(situation.sites().stream().limit(4).map(s -> s.id())).containsExactly("R06", "K08", "C02", "K03");
        assertThat(situation.sites().stream().limit(4))
                .noneMatch(s -> s.action() == Situation.SiteAdvice.Action.EVACUATE);
        Situation.SiteAdvice first = situation.sites().getFirst();
        assertThat(first.action()).isEqualTo(Situation.SiteAdvice.Action.SHELTER);
        assertThat(first.reason().code()).as("18 storeys: upper floors").isEqualTo("upstairs");
        assertThat(first.arrivalEarliest()).isCloseTo(370 / (1.5 * 1.8), within(10.0));
        assertThat(first.arrival()).isCloseTo(370 / 1.8, within(15.0));
        assertThat(situation.isolation().protectiveAction()).isEqualTo(2400);
        assertThat(situation.report())
                .anyMatch(l -> l.key().equals("phone") && l.value().contains("T02:42"));
        assertThat(situation.report())
                .anyMatch(l -> l.key().equals("written") && l.value().contains("T03:12"));
        assertThat(situation.hospitals().stream().filter(h -> h.id().equals("H02")))
                .allMatch(h -> !h.usable());
    }

    @Test
    void theSecondScenarioDrawsRingsAndStartsTheClock() throws Exception {
        Situation situation = drill.staff().assess(DrillRegion.incident("S2-lpg-interchange"));
        assertThat(situation.cordons())
                .filteredOn(c -> c.kind() == Cordon.Kind.PUBLIC)
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.reach()).isEqualTo(1600);
                    assertThat(c.rule()).isEqualTo("F3");
                });
        assertThat(situation.clock()).isNotNull();
        assertThat(situation.roadblocks().stream().filter(Situation.Roadblock::through))
                .as("section 8.2, 4")
                .hasSizeLessThanOrEqualTo(9)
                .extracting(Situation.Roadblock::road)
                .contains("环澜高速公路", "北环路", "文澜路", "东阁路", "仓前路");
        assertThat(situation.sites())
                .as("by the margin of Z12, a circle's too")
                .filteredOn(s -> s.zone() == Cordon.Kind.PUBLIC)
                .extracting(Situation.SiteAdvice::id)
                .contains("R08", "K06", "C01");
        assertThat(situation.sites().stream().filter(s -> s.id().equals("K05")).map(Situation.SiteAdvice::action))
                .containsExactly(Situation.SiteAdvice.Action.EVACUATE);
        assertThat(situation.teams())
                .filteredOn(t -> t.team().id().equals("T02"))
                .singleElement()
                .satisfies(t -> assertThat(t.route()).isNull());
    }

    /// Section 8.3: model beyond the table; school and nursing home shelter, the latter only by the margin of Z12.
    @Test
    void theThirdScenarioSheltersTheSchoolAndTheNursingHomeBesideTheAxis() throws Exception {
        Situation situation = drill.staff().assess(DrillRegion.incident("S3-coldstore-rain"));
        assertThat(situation.basis().content()).isEqualTo(3000);
        assertThat(situation.isolation().protectiveAction()).isEqualTo(800);
        assertThat(situation.cordons().get(1).decidedBy()).isEqualTo(Cordon.DecidedBy.MODEL);
        assertThat(situation.sites().stream()
                        .filter(s -> List.of("R14", "K09", "C04").contains(s.id())))
                .hasSize(3)
                .allMatch(s -> s.action() == Situation.SiteAdvice.Action.SHELTER);
        assertThat(situation.sites().stream().filter(s -> s.id().equals("R13"))).allMatch(s -> s.zone() == null);
    }

    private static Situation at(double x, double y, String rest) throws Exception {
        Position site = at(x, y);
        String incident = "{'site': {'lat': " + site.lat() + ", 'lon': " + site.lon() + "}, " + rest + "}";
        return drill.staff().assess(DrillRegion.read(incident.replace('\'', '"')));
    }

    /// Section 8.4, confined-space: what lies in an inlet well is no road tanker that leaks; 50 m are cleared
    /// (CS07).
    @Test
    void inAConfinedSpaceNoVesselIsTakenToLeak() throws Exception {
        Situation situation = at(
                8300,
                3950,
                "'type': 'confined-space', 'substance': {'cas': '7783-06-4'},"
                        + "'time': '2026-06-11T08:40:00+08:00', 'weather': {'windSpeed': 2, 'windFrom': 90}");
        assertThat(situation.hazard()).isNull();
        Cordon publicLine = situation.cordons().get(1);
        assertThat(publicLine.elsewhere()).isGreaterThanOrEqualTo(50);
        assertThat(publicLine.reach()).isLessThan(500);
    }

    /// Section 8.4, explosives-an: whole park out.
    @Test
    void theNeighbouringPlantsAreAmongThoseWhoMustGo() throws Exception {
        Situation situation = at(
                10200,
                2220,
                "'substance': {'name': '硝酸铵'}, 'fire': true, 'time': '2026-06-11T09:30:00+08:00',"
                        + "'weather': {'windSpeed': 4, 'windFrom': 0}");
        assertThat(situation.sites().stream()
                        .filter(s -> s.action() == Situation.SiteAdvice.Action.EVACUATE)
                        .map(Situation.SiteAdvice::id))
                .contains("F01", "F03", "F07")
                .doesNotContain("F02");
    }

    /// Section 8.2, 5: nobody who cools arrives before 18:00, flame contact is ten minutes old at 17:52.
    @Test
    void whoCoolsTooLateDoesNotCountForTheDecision() throws Exception {
        Situation situation = drill.staff().assess(DrillRegion.incident("S2-lpg-interchange"));
        assertThat(situation.warnings())
                .filteredOn(w -> w.code().equals("nobodyInTime"))
                .singleElement()
                .satisfies(w -> assertThat((Long) w.arguments().getFirst()).isGreaterThan(10));
        assertThat(situation.warnings()).noneMatch(w -> w.code().equals("outdoors"));
    }

    /// E15, E16 by night: two in a hundred, and ten in a hundred of the hot zone.
    @Test
    void thoseOutdoorsAreCountedWhenACloudComes() throws Exception {
        Situation situation = drill.staff().assess(DrillRegion.incident("S1-waterworks-night"));
        double inside = situation.cordons().get(1).people().count();
        assertThat(situation.warnings())
                .filteredOn(w -> w.code().equals("outdoors"))
                .singleElement()
                .satisfies(w -> {
                    assertThat(((Long) w.arguments().getFirst()).doubleValue())
                            .isCloseTo(0.02 * inside, within(0.1 * 0.02 * inside));
                    assertThat(w.arguments().get(3)).isEqualTo(10L);
                });
    }

    @Test
    void stagingLiesUpwindOrCrosswindOutsideTheLineAndNotTooNear() throws Exception {
        for (String name : List.of("S1-waterworks-night", "S3-coldstore-rain")) {
            Situation situation = drill.staff().assess(DrillRegion.incident(name));
            Position staging = situation.staging().position();
            var c = new LocalPlane(situation.site()).toLocal(staging);
            double bearing = Math.toDegrees(Math.atan2(c.x, c.y));
            double off = Math.abs((bearing - situation.wind().from() + 540) % 360 - 180);
            assertThat(off).as(name).isLessThanOrEqualTo(90);
            assertThat(Math.hypot(c.x, c.y)).as(name).isGreaterThanOrEqualTo(800);
            assertThat(situation
                            .cordons()
                            .get(1)
                            .outline()
                            .intersects(new GeometryFactory()
                                    .createPoint(
                                            new org.locationtech.jts.geom.Coordinate(staging.lon(), staging.lat()))))
                    .as(name)
                    .isFalse();
        }
    }

    @Test
    void theSameFactsGiveTheSameSituation() throws Exception {
        var facts = DrillRegion.incident("S1-waterworks-night");
        assertThat(drill.staff().assess(facts).teams())
                .isEqualTo(drill.staff().assess(facts).teams());
    }

    @Test
    void noWayOfATeamCrossesTheClosedZone() throws Exception {
        for (String name : List.of("S1-waterworks-night", "S2-lpg-interchange", "S3-coldstore-rain")) {
            Situation situation = drill.staff().assess(DrillRegion.incident(name));
            Geometry closed = situation.cordons().get(1).outline();
            assertThat(situation.teams())
                    .filteredOn(t -> t.route() != null)
                    .as(name)
                    .isNotEmpty()
                    .noneMatch(t -> closed.intersects(t.route()));
        }
    }

    /// English shows no Chinese outside names of places and people, Chinese no English sentence.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "S1-waterworks-night",
                "S2-lpg-interchange",
                "S3-coldstore-rain",
                "{'unnamed': true, 'site': {'lat': 32.457, 'lon': 119.535}, 'fire': true}",
                "{'unnamed': true, 'place': 'F05', 'weather': {'words': '东南风3级'}}",
                "{'substance': {'un': '1203'}, 'place': 'F03', 'fire': true}",
                "{'substance': {'name': '盐酸'}, 'site': {'lat': 32.457, 'lon': 119.535}, 'weather': null}",
                "{'substance': {'un': '1198'}, 'site': {'lat': 31, 'lon': 119.535}, 'container': 'drum'}",
                "{'substance': {'un': '1017'}, 'place': 'F01', 'weather': {'windSpeed': 0.3}}"
            })
    void eachLanguageIsItsOwn(String incident) throws Exception {
        Facts facts = incident.startsWith("{")
                ? DrillRegion.read(incident.replace('\'', '"'))
                : DrillRegion.incident(incident);
        Situation s = drill.staff().assess(facts);
        String english = withoutNames(written(s, Words.EN), s);
        assertThat(english.replace("演练", "")).doesNotContainPattern("[\\u4e00-\\u9fff]");
        assertThat(withoutNames(written(s, Words.ZH), s))
                .doesNotContainPattern("[A-Za-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}")
                .doesNotContainPattern("(dense|passive|pool|jet) (jet|plume|puff|fire)");
    }

    private static String written(Situation s, Words words) {
        RegionInfo info = drill.pack().info();
        return new PlanPlainText(words).write(new PlanPageWriter(words, info).write(s))
                + new PlanJson(words).write(s).toString();
    }

    private static String withoutNames(String text, Situation s) {
        String rest = text.replace(drill.pack().info().name(), "")
                .replace(s.facts().incident(), "")
                .replaceAll("\"source\":\"[^\"]*\"", "");
        for (String name : names(s)) {
            rest = name == null || name.isEmpty() ? rest : rest.replace(name, "");
        }
        return rest;
    }

    private static List<String> names(Situation s) {
        List<String> names = new ArrayList<>();
        s.sites().forEach(x -> names.add(x.name()));
        s.teams().forEach(x -> names.add(x.team().name()));
        s.roadblocks().forEach(x -> names.add(x.road()));
        s.roadsCut().forEach(x -> names.add(x.name()));
        s.lowPlaces().forEach(x -> names.add(x.name()));
        s.hospitals().forEach(x -> names.add(x.name()));
        s.shelters().forEach(x -> names.add(x.name()));
        if (s.staging() != null) {
            names.add(s.staging().name());
        }
        names.sort(Comparator.comparingInt((String n) -> n == null ? 0 : n.length())
                .reversed());
        return names;
    }
}
