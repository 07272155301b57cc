package io.canmou.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.map.Strokes.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKTReader;

class StrokesTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final String WITH_HOLE =
            "POLYGON((0 0, 200 0, 200 100, 0 100, 0 0),(60 20, 140 20, 140 80, 60 80, 60 20))";

    @Test
    void hatchCoversTheAreaOnceAtItsPitchAndLeavesHolesFree() throws Exception {
        Geometry zone = new WKTReader().read(WITH_HOLE);
        List<Segment> lines = Strokes.hatch(zone, 5, -45, 3, 7);
        double length = lines.stream().mapToDouble(s -> line(s).getLength()).sum();
        assertThat(length * 5).isBetween(zone.getArea() * 0.97, zone.getArea() * 1.03);
        Geometry inner = zone.buffer(1e-6);
        assertThat(lines).allMatch(segment -> inner.covers(line(segment)));
    }

    @Test
    void hatchHangsOnThePlaceItIsGivenSoThatItDoesNotSwim() throws Exception {
        Geometry zone = new WKTReader().read("POLYGON((0 0, 100 0, 100 100, 0 100, 0 0))");
        Geometry moved = new WKTReader().read("POLYGON((37 11, 137 11, 137 111, 37 111, 37 11))");
        List<Segment> here = Strokes.hatch(zone, 10, -45, 4, 9);
        List<Segment> there = Strokes.hatch(moved, 10, -45, 41, 20);
        assertThat(there).hasSameSizeAs(here);
        for (int i = 0; i < here.size(); i++) {
            assertThat(there.get(i).x1()).isCloseTo(here.get(i).x1() + 37, org.assertj.core.data.Offset.offset(1e-9));
            assertThat(there.get(i).y1()).isCloseTo(here.get(i).y1() + 11, org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @Test
    void ticksPointIntoTheZoneWhicheverWayItsRingRuns() throws Exception {
        for (Geometry zone : List.of(
                new WKTReader().read(WITH_HOLE), new WKTReader().read(WITH_HOLE).reverse())) {
            for (int level = 1; level <= 3; level++) {
                List<Segment> ticks = Strokes.ticks(zone, level, 30, 6);
                assertThat(ticks).isNotEmpty();
                assertThat(ticks).allMatch(t -> zone.covers(point((t.x1() + t.x2()) / 2, (t.y1() + t.y2()) / 2)));
            }
        }
    }

    @Test
    void theNumberOfTicksInAGroupIsTheLevel() throws Exception {
        Geometry zone = new WKTReader().read("POLYGON((0 0, 300 0, 300 300, 0 300, 0 0))");
        assertThat(Strokes.ticks(zone, 1, 30, 6)).hasSize(40);
        assertThat(Strokes.ticks(zone, 2, 30, 6)).hasSize(80);
        assertThat(Strokes.ticks(zone, 3, 30, 6)).hasSize(120);
    }

    private static Geometry line(Segment s) {
        return GEOMETRY.createLineString(
                new Coordinate[] {new Coordinate(s.x1(), s.y1()), new Coordinate(s.x2(), s.y2())});
    }

    private static Geometry point(double x, double y) {
        return GEOMETRY.createPoint(new Coordinate(x, y));
    }
}
