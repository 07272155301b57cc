package io.canmou.maps;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/// The two interchanges of the expressway: a full clover with loops of 60 m, and a trumpet.
final class Interchanges {
    private static final double LOOP = 60;

    private final Roads roads;
    private final NamedRoads.Expressway expressway;

    Interchanges(Roads roads, NamedRoads.Expressway expressway) {
        this.roads = roads;
        this.expressway = expressway;
    }

    void lay() {
        clover(new Coordinate(8000, 7900), roads.byName("北环路"));
        trumpet(new Coordinate(7750, 2100), roads.byName("园区大道"));
    }

    /// Places in the oblique frame of the two roads: `a` along the crossing road, `b` along the expressway.
    private record Frame(Coordinate centre, Coordinate east, Coordinate north) {
        Coordinate at(double a, double b) {
            return new Coordinate(centre.x + a * east.x + b * north.x, centre.y + a * east.y + b * north.y);
        }
    }

    private Frame frame(Coordinate centre, Road road) {
        return new Frame(centre, direction(road, centre, 1, 0), direction(expressway.north(), centre, 0, 1));
    }

    private static Coordinate direction(Road road, Coordinate at, double dx, double dy) {
        Coordinate a = road.nearest(new Coordinate(at.x - 150 * dx, at.y - 150 * dy));
        Coordinate b = road.nearest(new Coordinate(at.x + 150 * dx, at.y + 150 * dy));
        double length = a.distance(b);
        return new Coordinate((b.x - a.x) / length, (b.y - a.y) / length);
    }

    private void clover(Coordinate centre, Road road) {
        Frame f = frame(centre, road);
        Road north = expressway.north();
        Road south = expressway.south();
        ramp(loop(f, 70, LOOP, Math.PI), north, road);
        ramp(loop(f, -70, LOOP, -Math.PI / 2), road, south);
        ramp(loop(f, -70, -LOOP, 0), south, road);
        ramp(loop(f, 70, -LOOP, Math.PI / 2), road, north);
        ramp(outer(f, 1, -1), north, road);
        ramp(Curves.reversed(outer(f, 1, 1)), road, north);
        ramp(outer(f, -1, 1), south, road);
        ramp(Curves.reversed(outer(f, -1, -1)), road, south);
    }

    /// Three quarters of a circle to the right.
    private static List<Coordinate> loop(Frame f, double a, double b, double start) {
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i <= 18; i++) {
            double angle = start - i * Math.PI / 12;
            points.add(f.at(a + LOOP * StrictMath.cos(angle), b + LOOP * StrictMath.sin(angle)));
        }
        return points;
    }

    /// From the expressway round the outside of a loop to the crossing road.
    private static List<Coordinate> outer(Frame f, int east, int north) {
        double[][] way = {{10, 300}, {26, 225}, {78, 152}, {152, 78}, {228, 26}, {300, 0}};
        List<Coordinate> points = new ArrayList<>();
        for (double[] p : way) {
            points.add(f.at(east * p[0], north * p[1]));
        }
        return Curves.spline(points);
    }

    private void trumpet(Coordinate centre, Road road) {
        Frame f = frame(centre, road);
        Road north = expressway.north();
        Road south = expressway.south();
        List<Coordinate> link = Curves.spline(
                List.of(f.at(430, 0), f.at(410, 120), f.at(330, 290), f.at(190, 400), f.at(60, 430), f.at(-64, 430)));
        Road connector = roads.add(
                linkTags().with("name", "澜南互通连接线", "name:en", "South Interchange Link"), Road.Level.RAISED, link);
        connector.moveEnd(true, road.join(connector.line().getFirst()));
        connector.span(f.at(45, 430), f.at(-45, 430), Tags.of("bridge", "yes", "layer", "1"));
        Coordinate west = connector.line().getLast();
        List<Coordinate> off =
                Curves.spline(List.of(f.at(10, 120), f.at(26, 200), f.at(100, 285), f.at(200, 320), f.at(318, 306)));
        ramp(off, north, connector);
        List<Coordinate> on =
                Curves.spline(List.of(f.at(250, 362), f.at(150, 450), f.at(70, 530), f.at(24, 620), f.at(10, 690)));
        ramp(on, connector, north);
        List<Coordinate> in = new ArrayList<>(loop(f, -70, 370, 0));
        in.set(in.size() - 1, west);
        ramp(in, south, null);
        List<Coordinate> out = Curves.spline(List.of(
                west,
                f.at(-130, 440),
                f.at(-198, 395),
                f.at(-205, 310),
                f.at(-140, 215),
                f.at(-50, 135),
                f.at(-10, 60)));
        ramp(out, null, south);
    }

    private static Tags linkTags() {
        return Tags.of("highway", "motorway_link", "maxspeed", "40");
    }

    /// A one-way ramp; null: the end is already a point of what it joins.
    private void ramp(
            List<Coordinate> points,
            @org.jspecify.annotations.Nullable Road from,
            @org.jspecify.annotations.Nullable Road to) {
        Road ramp = roads.add(linkTags().with("oneway", "yes"), Road.Level.RAISED, points);
        if (from != null) {
            ramp.moveEnd(true, from.join(points.getFirst()));
        }
        if (to != null) {
            ramp.moveEnd(false, to.join(points.getLast()));
        }
    }
}
