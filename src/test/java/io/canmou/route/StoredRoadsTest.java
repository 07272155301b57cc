package io.canmou.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.region.ImportProgress;
import io.canmou.region.ImportRequest;
import io.canmou.region.RegionImport;
import io.canmou.region.RegionPack;
import io.canmou.region.RegionPacks;
import io.canmou.route.RoadNetwork.BlockedRoads;
import io.canmou.route.RoadNetwork.RoadInside;
import io.canmou.route.RoadNetwork.RoadPoint;
import io.canmou.route.RoadNetwork.Travel;
import io.canmou.route.RoadNetwork.Way;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// The drill district's roads; places and expected orders from its description, sections 1, 2, 6 and 8.
class StoredRoadsTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static RegionPack pack;
    private static RoadNetwork roads;

    @BeforeAll
    static void build(@TempDir Path folder) throws Exception {
        new RegionImport(new GraphHopperRoads())
                .run(
                        ImportRequest.of(Path.of("maps/canglan/canglan.osm.pbf"), folder.resolve("pack"), "drill"),
                        ImportProgress.NONE);
        pack = RegionPacks.open(folder.resolve("pack"));
        roads = RoadNetworks.open(pack);
    }

    @AfterAll
    static void close() {
        roads.close();
        pack.close();
    }

    private static Position at(double x, double y) {
        return new Position(32.4 + y / 110_895, 119.5 + x / 94_029);
    }

    private static Geometry circle(double x, double y, double radius) {
        Position centre = at(x, y);
        LocalPlane plane = new LocalPlane(centre);
        return plane.toDegrees(FACTORY.createPoint(new Coordinate(0, 0)).buffer(radius, 32));
    }

    private static BlockedRoads free() {
        return roads.block(List.of());
    }

    @Test
    void alongOneAvenueTheTimeIsLengthBySpeedAndSignals() {
        // 北环路 (trunk, 60 km/h): 0.8 × 60 = 48 km/h; from (3600, 7988) to (5000, 7961), 1,400 m: 105 s, and at most
        // a signal or two
        Way way = roads.to(at(5000, 7961.5), free()).from(at(3600, 7988.5)).orElseThrow();
        assertThat(way.distance()).isEqualTo(1_400, within(30.0));
        assertThat(way.time()).isBetween(103.0, 125.0);
        assertThat(way.line().getStartPoint().getX()).isEqualTo(at(3600, 0).lon(), within(1e-9));
    }

    @Test
    void whoeverBlocksTheBridgeSplitsTheDistrict() {
        // by hand, along the lines of section 2: 1,500 m south to 园区大道, 2,200 to 澜南互通, 5,830 over the river,
        // 2,400 back along 北环路, 1,550 south: 13.5 km, and the loops of two interchanges
        Position south = at(5590, 3600);
        Position north = at(5600, 6400);
        Way over = roads.to(north, free()).from(south).orElseThrow();
        BlockedRoads bridge = roads.block(List.of(circle(5600, 4980, 60)));
        Way round = roads.to(north, bridge).from(south).orElseThrow();
        assertThat(over.distance()).isEqualTo(2_800, within(150.0));
        assertThat(round.distance()).isBetween(13_400.0, 15_200.0);
        assertThat(round.line().intersects(circle(5600, 4980, 60))).isFalse();
        assertThat(round.line().intersects(circle(7852, 4440, 150)))
                .as("by 澜东特大桥")
                .isTrue();
    }

    @Test
    void bothBridgesBlockedThereIsNoWay() {
        BlockedRoads both = roads.block(List.of(circle(5600, 4980, 60), circle(7852, 4440, 100)));
        Travel travel = roads.to(at(5600, 6400), both);
        assertThat(travel.from(at(5590, 3600))).isEmpty();
        assertThat(travel.reach(at(5590, 3600))).isEmpty();
        assertThat(travel.from(at(4300, 7500))).isPresent();
    }

    @Test
    void aHouseInsideTheZoneHasNoWay() {
        BlockedRoads zone = roads.block(List.of(circle(8250, 7700, 320)));
        assertThat(roads.to(at(3000, 7050), zone).from(at(8250, 7700))).isEmpty();
    }

    @Test
    void aRoadHasItsNameInBothLanguages() {
        RoadPoint road = roads.nearestRoad(at(3600, 7972), 100).orElseThrow();
        assertThat(road.road()).isEqualTo("北环路");
        assertThat(road.roadEn()).isEqualTo("North Ring Road");
        assertThat(road.roadClass()).isEqualTo("trunk");
        assertThat(roads.nearestRoad(at(6500, 9900), 50)).isEmpty();
    }

    @Test
    void theLengthOfRoadInsideAZoneIsItsChord() {
        List<RoadInside> inside = roads.roadsInside(circle(4700, 7967, 300));
        RoadInside ring = inside.stream()
                .filter(road -> road.name().equals("北环路"))
                .findFirst()
                .orElseThrow();
        assertThat(ring.length()).isEqualTo(600, within(15.0));
        assertThat(ring.nameEn()).isEqualTo("North Ring Road");
        assertThat(inside)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(RoadInside::length).reversed());
    }

    @Test
    void postsStandOutsideAtJunctionsAndCutTheZoneOff() {
        Geometry zone = circle(4300, 7000, 350);
        List<RoadPoint> posts = roads.closures(zone, circle(4300, 7000, 850)).stream()
                .map(RoadNetwork.Closure::point)
                .toList();
        assertThat(posts)
                .isNotEmpty()
                .allSatisfy(post ->
                        assertThat(zone.contains(point(post.position()))).isFalse());
        assertThat(posts).extracting(RoadPoint::road).contains("文澜路", "青禾路");
        // with the posts' junctions blocked as well nobody from outside reaches the middle
        List<Geometry> closed = new ArrayList<>();
        posts.forEach(post -> closed.add(dot(post.position())));
        assertThat(roads.to(at(4300, 7000), roads.block(closed)).from(at(10_000, 7_790)))
                .isEmpty();
    }

    @Test
    void junctionsAreWhereRoadsMeet() {
        List<RoadPoint> junctions = roads.junctions(circle(3000, 7050, 40));
        assertThat(junctions).isNotEmpty();
        assertThat(roads.junctions(circle(6900, 9700, 20))).isEmpty();
    }

    @Test
    void stationsBeyondTheBlockedBridgeFallBehind() throws Exception {
        // section 8.1, ranking test: the cone along 100° from the waterworks, half-width tan 18° × d + 60 m, 2.8 km,
        // and a ring of 300 m; drive times to (3000, 7050) in the order of the text
        List<String> expected = List.of("T10", "T13", "T01", "T02", "T08", "T04", "T06", "T03", "T09");
        BlockedRoads blocked = roads.block(List.of(cone(), circle(3320, 6330, 300)));
        Travel around = roads.to(at(3000, 7050), blocked);
        Travel freely = roads.to(at(3000, 7050), free());
        Map<String, Position> houses = TeamHouses.read(Path.of("maps/canglan/lists/team.csv"));
        List<String> order = expected.stream()
                .sorted(Comparator.comparingDouble(
                        team -> around.reach(houses.get(team)).orElseThrow().time()))
                .toList();
        assertThat(order).containsExactlyElementsOf(expected);
        for (String behind : List.of("T03", "T09")) {
            double detour = around.reach(houses.get(behind)).orElseThrow().time();
            double direct = freely.reach(houses.get(behind)).orElseThrow().time();
            assertThat(detour).as(behind).isGreaterThan(1.4 * direct); // 19.2 for 10.9 and 25.5 for 13.4 min
        }
    }

    private static Geometry cone() {
        double bearing = Math.toRadians(100);
        List<Coordinate> ring = new ArrayList<>();
        double[][] corners = {{0, 60}, {2800, 60 + Math.tan(Math.toRadians(18)) * 2800}};
        for (double[] corner : corners) {
            ring.add(turned(corner[0], corner[1], bearing));
        }
        ring.add(turned(2800, -corners[1][1], bearing));
        ring.add(turned(0, -60, bearing));
        ring.add(ring.getFirst());
        return FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
    }

    private static Coordinate turned(double along, double across, double bearing) {
        double x = 3320 + along * Math.sin(bearing) + across * Math.cos(bearing);
        double y = 6330 + along * Math.cos(bearing) - across * Math.sin(bearing);
        Position at = at(x, y);
        return new Coordinate(at.lon(), at.lat());
    }

    private static Geometry point(Position position) {
        return FACTORY.createPoint(new Coordinate(position.lon(), position.lat()));
    }

    private static Geometry dot(Position position) {
        return new LocalPlane(position)
                .toDegrees(FACTORY.createPoint(new Coordinate(0, 0)).buffer(2));
    }
}
