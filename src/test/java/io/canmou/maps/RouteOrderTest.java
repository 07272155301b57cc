package io.canmou.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// On the generated roads the teams come in the order that the district's second table of arrival times gives.
///
/// Expected: section 8.5 of the district's description, made with an independent program on the table's straight
/// lines. Here heavy vehicles drive 0.8 of the limit, 0.7 on the expressway, as there.
class RouteOrderTest {
    private static final Coordinate S1_SOURCE = new Coordinate(3320, 6330);
    private static final Coordinate S2_SOURCE = new Coordinate(8000, 7900);
    private static final Coordinate S3_SOURCE = new Coordinate(8800, 5850);

    private static final OsmMap MAP = Generated.MADE.map();
    private static final Map<Long, Coordinate> PLACES = new HashMap<>();

    @BeforeAll
    static void place() {
        District.Origin o = District.read().origin();
        for (OsmMap.Node n : MAP.nodes()) {
            PLACES.put(
                    n.id(),
                    new Coordinate(
                            (n.lon() / 1e7 - o.lon()) * o.metresPerDegreeLon(),
                            (n.lat() / 1e7 - o.lat()) * o.metresPerDegreeLat()));
        }
    }

    static Stream<Arguments> scenarios() {
        Geometry none = Curves.GEOMETRY.createPolygon();
        String s1 =
                "T10 4.7, T13 5.0, T01 5.8, T02 9.8, T03 10.9, T08 12.3, T09 13.4, T04 16.1, T05 18.0, T06 18.2, T07 20.1";
        String s1Blocked =
                "T10 4.7, T01 5.8, T02 9.8, T08 14.8, T04 16.1, T06 18.4, T03 19.2, T05 19.4, T07 20.1, T09 25.5";
        String s2Free =
                "T08 1.2, T13 7.7, T01 8.5, T04 11.6, T03 13.6, T06 13.9, T10 14.5, T05 14.9, T07 15.6, T09 16.0";
        String s2Blocked =
                "T08 1.2, T13 16.9, T03 17.6, T01 18.1, T09 20.1, T04 24.1, T10 24.1, T05 24.8, T06 25.0, T07 27.8";
        String s3 =
                "T08 3.3, T02 3.6, T13 5.6, T01 6.7, T04 9.9, T03 11.5, T06 12.2, T10 12.8, T05 13.2, T07 13.9, T09 14.0";
        String s3Front =
                "T02 3.6, T13 5.6, T01 6.7, T08 6.9, T03 11.5, T10 12.8, T09 14.0, T04 18.0, T05 18.6, T06 18.8, T07 21.7";
        Coordinate atS1 = new Coordinate(3000, 7050);
        Coordinate atS2 = new Coordinate(9900, 6800);
        Coordinate atS3 = new Coordinate(8600, 6850);
        Geometry s1Zone = sector(S1_SOURCE, 100, 3000).union(circle(S1_SOURCE, 150));
        return Stream.of(
                Arguments.of("S1 free", none, atS1, s1),
                Arguments.of("S1 blocked", s1Zone, atS1, s1Blocked),
                Arguments.of("S2 free", none, atS2, s2Free),
                Arguments.of("S2 blocked", circle(S2_SOURCE, 1600), atS2, s2Blocked),
                Arguments.of("S3 free", none, atS3, s3),
                Arguments.of("S3 in the hour of the front", circle(S3_SOURCE, 1000), atS3, s3Front));
    }

    private static Geometry circle(Coordinate centre, double radius) {
        return Curves.GEOMETRY.createPoint(centre).buffer(radius, 16);
    }

    private static Geometry sector(Coordinate from, double towards, double reach) {
        List<Coordinate> ring = new ArrayList<>(List.of(from));
        for (double d = towards - 30; d <= towards + 30; d += 5) {
            double a = StrictMath.toRadians(d);
            ring.add(new Coordinate(from.x + reach * StrictMath.sin(a), from.y + reach * StrictMath.cos(a)));
        }
        return Shapes.ring(ring);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void teams_come_in_the_order_of_the_table(String name, Geometry closed, Coordinate to, String table) {
        Map<Long, Double> seconds = secondsTo(nearestRoad(to, false), closed);
        Map<String, Double> found = new HashMap<>();
        Map<String, Double> expected = new HashMap<>();
        for (String row : table.split(", ")) {
            String[] cells = row.split(" ");
            District.TeamRow team = District.read().teams().stream()
                    .filter(t -> t.id().equals(cells[0]))
                    .findFirst()
                    .orElseThrow();
            expected.put(team.id(), Double.parseDouble(cells[1]));
            found.put(team.id(), seconds.getOrDefault(nearestRoad(new Coordinate(team.x(), team.y()), true), 1e9) / 60);
        }
        List<String> wrong = new ArrayList<>();
        for (String a : expected.keySet()) {
            for (String b : expected.keySet()) {
                boolean clear =
                        minutes(expected, b) - minutes(expected, a) > Math.max(1.5, 0.12 * minutes(expected, b));
                if (clear && minutes(found, a) > minutes(found, b)) {
                    wrong.add("%s (%.1f) after %s (%.1f)".formatted(a, found.get(a), b, found.get(b)));
                }
            }
        }
        assertThat(wrong).as("%s: %s", name, found).isEmpty();
    }

    @Test
    void s1_the_stations_south_of_the_river_lose_most_by_the_closed_bridge_road() {
        Geometry zone = sector(S1_SOURCE, 100, 3000).union(circle(S1_SOURCE, 150));
        long to = nearestRoad(new Coordinate(3000, 7050), false);
        Map<Long, Double> free = secondsTo(to, Curves.GEOMETRY.createPolygon());
        Map<Long, Double> blocked = secondsTo(to, zone);
        for (String id : List.of("T03", "T09")) {
            District.TeamRow team = District.read().teams().stream()
                    .filter(t -> t.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            long from = nearestRoad(new Coordinate(team.x(), team.y()), true);
            assertThat(blocked.get(from)).as(id).isGreaterThan(free.getOrDefault(from, Double.NaN) * 1.4);
        }
    }

    private static long nearestRoad(Coordinate at, boolean anyRoad) {
        return MAP.ways().stream()
                .filter(w -> w.tags().has("highway") && !w.tags().get("highway").startsWith("motorway"))
                .filter(w -> anyRoad || w.tags().has("lanes"))
                .filter(w -> !w.tags().get("highway").equals("footway"))
                .flatMap(w -> w.nodes().stream())
                .min(Comparator.comparingDouble((Long n) -> place(n).distance(at)))
                .orElseThrow();
    }

    private static Coordinate place(long node) {
        return Objects.requireNonNull(PLACES.get(node));
    }

    private static double minutes(Map<String, Double> by, String team) {
        return by.getOrDefault(team, Double.NaN);
    }

    private record Reached(long node, double seconds) {}

    /// Plain Dijkstra backwards from the goal; an edge with any point in the closed area is not used.
    private static Map<Long, Double> secondsTo(long goal, Geometry closed) {
        Map<Long, List<Reached>> into = new HashMap<>();
        for (OsmMap.Way way : MAP.ways()) {
            double speed = speed(way.tags());
            for (int i = 0; speed > 0 && i + 1 < way.nodes().size(); i++) {
                long a = way.nodes().get(i);
                long b = way.nodes().get(i + 1);
                Coordinate ca = place(a);
                Coordinate cb = place(b);
                if (closed.isEmpty() || !closed.intersects(Curves.line(List.of(ca, cb)))) {
                    into.computeIfAbsent(b, k -> new ArrayList<>()).add(new Reached(a, ca.distance(cb) / speed));
                    if (!way.tags().get("oneway").equals("yes")) {
                        into.computeIfAbsent(a, k -> new ArrayList<>()).add(new Reached(b, ca.distance(cb) / speed));
                    }
                }
            }
        }
        Map<Long, Double> best = new HashMap<>();
        PriorityQueue<Reached> open = new PriorityQueue<>(Comparator.comparingDouble(Reached::seconds));
        open.add(new Reached(goal, 0));
        while (!open.isEmpty()) {
            Reached now = open.poll();
            if (best.putIfAbsent(now.node(), now.seconds()) == null) {
                for (Reached next : into.getOrDefault(now.node(), List.of())) {
                    open.add(new Reached(next.node(), now.seconds() + next.seconds()));
                }
            }
        }
        return best;
    }

    /// m/s of a heavy vehicle; 0: it does not drive there.
    private static double speed(Tags tags) {
        String kind = tags.get("highway");
        if (kind.isEmpty() || kind.equals("footway") || kind.equals("track")) {
            return 0;
        }
        double limit = tags.has("maxspeed") ? Double.parseDouble(tags.get("maxspeed")) : 25;
        return limit / 3.6 * (kind.equals("motorway") ? 0.7 : 0.8);
    }
}
