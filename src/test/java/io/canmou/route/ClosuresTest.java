package io.canmou.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Small towns drawn by hand around a zone of 0.002° in a ring of 0.010°.
class ClosuresTest {
    private static final Geometry ZONE = disc(0.002);
    private static final Geometry RING = disc(0.010);

    private final List<double[]> places = new ArrayList<>();
    private final List<int[]> ways = new ArrayList<>();
    private final List<Byte> classes = new ArrayList<>();

    private static Geometry disc(double radius) {
        return new GeometryFactory().createPoint(new Coordinate(119.5, 32.4)).buffer(radius);
    }

    private int at(double angle, double distance) {
        double a = Math.toRadians(angle);
        places.add(new double[] {119.5 + distance * Math.sin(a), 32.4 + distance * Math.cos(a)});
        return places.size() - 1;
    }

    private void both(int a, int b) {
        way(a, b, true, "residential");
    }

    private void way(int a, int b, boolean back, String road) {
        ways.add(new int[] {a, b, back ? 1 : 0});
        classes.add((byte) RoadCodes.CLASSES.indexOf(road));
    }

    private List<Closures.Post> posts() {
        RoadGraph.Builder builder = new RoadGraph.Builder(places.size(), ways.size());
        for (int i = 0; i < ways.size(); i++) {
            int[] way = ways.get(i);
            double[] a = places.get(way[0]);
            double[] b = places.get(way[1]);
            builder.add(
                    i,
                    new int[] {way[0], way[1]},
                    new double[] {10, way[2] == 1 ? 10 : Double.POSITIVE_INFINITY},
                    100,
                    new double[] {a[0], a[1], b[0], b[1]});
        }
        RoadGraph graph = builder.graph();
        for (int i = 0; i < ways.size(); i++) {
            graph.classes()[i] = classes.get(i);
        }
        return new Closures(Roads.of(graph)).around(ZONE, RING);
    }

    /// Three junctions that each gather four streets of the zone, and roads from them to a circular road far out.
    private int[] threeGates() {
        int[] gates = new int[3];
        int[] far = new int[3];
        int centre = at(0, 0);
        for (int gate = 0; gate < 3; gate++) {
            gates[gate] = at(120 * gate, 0.005);
            far[gate] = at(120 * gate, 0.012);
            both(gates[gate], far[gate]);
            for (int street = 0; street < 4; street++) {
                int house = at(120 * gate - 30 + 20 * street, 0.003);
                both(house, gates[gate]);
                both(house, centre);
            }
        }
        for (int gate = 0; gate < 3; gate++) {
            both(far[gate], far[(gate + 1) % 3]);
        }
        return gates;
    }

    @Test
    void twelveStreetsThatGatherInThreeJunctionsNeedThreePosts() {
        int[] gates = threeGates();
        assertThat(posts())
                .hasSize(3)
                .extracting(Closures.Post::lonLat)
                .containsExactlyInAnyOrder(place(gates[0]), place(gates[1]), place(gates[2]))
                .noneMatch(at -> ZONE.contains(new GeometryFactory().createPoint(at)));
    }

    private Coordinate place(int node) {
        return new Coordinate(places.get(node)[0], places.get(node)[1]);
    }

    /// A through road from far out into the zone, which forks outside, and a lane from the other side.
    @Test
    void throughRoadsComeFirstAtTheirCrossingsAndSideStreetsAfter() {
        int centre = at(0, 0);
        int crossing = at(0, 0.006);
        way(centre, crossing, true, "secondary");
        way(crossing, at(0, 0.012), true, "secondary");
        int north = places.size() - 1;
        way(crossing, at(60, 0.012), true, "secondary");
        int east = places.size() - 1;
        way(north, east, true, "secondary");
        int lane = at(180, 0.006);
        both(centre, lane);
        both(lane, at(170, 0.012));
        both(places.size() - 1, east);
        both(lane, at(190, 0.012));
        both(places.size() - 1, places.size() - 2);
        both(places.size() - 1, at(270, 0.012));
        both(places.size() - 1, north);
        List<Closures.Post> posts = posts();
        assertThat(posts).extracting(Closures.Post::lonLat).containsExactly(place(crossing), place(lane));
        assertThat(posts).extracting(Closures.Post::through).containsExactly(true, false);
    }

    @Test
    void aDeadEndAndAOneWayStreetOutNeedNone() {
        int[] gates = threeGates();
        int centre = 0;
        int yard = at(200, 0.004);
        both(centre, yard);
        both(yard, at(205, 0.005));
        both(yard, at(195, 0.005));
        int out = at(60, 0.004);
        way(centre, out, false, "residential");
        way(out, gates[0], false, "residential");
        assertThat(posts()).hasSize(3);
    }

    @Test
    void oneWayInNeedsOne() {
        threeGates();
        int corner = at(60, 0.005);
        way(corner, 0, false, "residential");
        both(corner, at(50, 0.012));
        both(corner, at(70, 0.012));
        both(places.size() - 1, places.size() - 2);
        both(places.size() - 1, 2);
        assertThat(posts()).hasSize(4).extracting(Closures.Post::lonLat).contains(place(corner));
    }

    @Test
    void aMotorwayIsClosedAtItsLastExitHoweverFarThatIs() {
        threeGates();
        int exit = at(60, 0.030);
        int merge = at(60, 0.008);
        way(at(60, 0.040), exit, false, "motorway");
        int start = places.size() - 1;
        way(exit, merge, false, "motorway");
        way(merge, 0, false, "motorway");
        int ramp = at(65, 0.028);
        way(exit, ramp, false, "motorway_link");
        int town = at(66, 0.012);
        both(ramp, town);
        int slip = at(68, 0.009);
        both(town, slip);
        way(slip, merge, false, "motorway_link");
        both(slip, at(70, 0.012));
        both(places.size() - 1, town);
        both(town, 2);
        both(start, town);
        assertThat(posts())
                .extracting(Closures.Post::lonLat)
                .contains(place(exit))
                .doesNotContain(place(merge));
    }
}
