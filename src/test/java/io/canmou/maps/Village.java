package io.canmou.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/// A village: two winding lanes, alleys off them, houses with yards on both sides.
final class Village {
    private final Town town;
    private final District.Home home;
    private final double angle;
    private final Random random;
    private final List<List<Coordinate>> lanes = new ArrayList<>();
    private final List<Polygon> houses = new ArrayList<>();

    Village(Town town, District.Home home, double angle, Random random) {
        this.town = town;
        this.home = home;
        this.angle = angle;
        this.random = random;
    }

    List<Polygon> lay() {
        Tags tags = Tags.of("highway", "residential", "maxspeed", "20");
        List<Coordinate> along = lane(true);
        List<Coordinate> across = lane(false);
        lanes.add(along);
        lanes.add(across);
        town.roads().add(tags.with("name", home.name().replace("村", "") + "村街"), along);
        town.roads().add(tags, across);
        int joined = 0;
        for (Coordinate end : List.of(along.getFirst(), along.getLast(), across.getFirst(), across.getLast())) {
            joined += town.roads()
                            .connect(
                                    Curves.snapped(end),
                                    700,
                                    Tags.of("highway", "unclassified", "maxspeed", "30"),
                                    true)
                    ? 1
                    : 0;
        }
        if (joined == 0) {
            throw new IllegalStateException(home.id() + " has no way out");
        }
        alleys(along);
        alleys(across);
        for (List<Coordinate> lane : lanes) {
            town.ground().take(Curves.line(lane).buffer(2.2, 2));
        }
        for (double row = 9.5; row < 60 && houses.size() < home.buildings(); row += 14.5) {
            for (List<Coordinate> lane : lanes) {
                beside(lane, row);
            }
        }
        return houses;
    }

    private List<Coordinate> lane(boolean east) {
        List<Coordinate> points = new ArrayList<>();
        double wave = random.nextDouble() * 6;
        for (int i = 0; i <= 6; i++) {
            double t = i / 6.0 - 0.5;
            double sway = 0.11 * StrictMath.sin(i * 1.1 + wave) + 0.05 * (random.nextDouble() - 0.5);
            points.add(east ? place(t, sway) : place(sway + 0.05, t));
        }
        return Curves.spline(points);
    }

    private void alleys(List<Coordinate> lane) {
        double length = Curves.length(lane);
        double side = random.nextBoolean() ? 1 : -1;
        for (double s = 45; s < length - 30; s += 52 + random.nextDouble() * 22) {
            var along = new org.locationtech.jts.linearref.LengthIndexedLine(Curves.line(lane));
            Coordinate at = along.extractPoint(s);
            Coordinate ahead = along.extractPoint(s + 2);
            double lie = StrictMath.atan2(ahead.y - at.y, ahead.x - at.x)
                    + side * (Math.PI / 2 + 0.5 * (random.nextDouble() - 0.5));
            double far = 75 + 95 * random.nextDouble();
            List<Coordinate> points = new ArrayList<>(List.of(at));
            for (int i = 1; i <= 3; i++) {
                lie += 0.35 * (random.nextDouble() - 0.5);
                Coordinate last = points.getLast();
                points.add(
                        new Coordinate(last.x + far / 3 * StrictMath.cos(lie), last.y + far / 3 * StrictMath.sin(lie)));
            }
            List<Coordinate> alley = Curves.spline(points);
            alley.set(0, joined(lane, at));
            lanes.add(alley);
            town.roads().add(Tags.of("highway", "service", "service", "alley", "maxspeed", "15"), alley);
            side = -side;
        }
    }

    /// The alley begins on a point of its lane.
    private Coordinate joined(List<Coordinate> lane, Coordinate at) {
        return town.roads().all().stream()
                .filter(r -> r.line().getFirst().equals2D(lane.getFirst())
                        && r.line().getLast().equals2D(lane.getLast()))
                .findFirst()
                .orElseThrow()
                .join(at);
    }

    private void beside(List<Coordinate> lane, double row) {
        var along = new org.locationtech.jts.linearref.LengthIndexedLine(Curves.line(lane));
        double length = Curves.length(lane);
        for (double s = 8; s < length; s += 12.5 + 3.5 * random.nextDouble()) {
            for (int side : new int[] {1, -1}) {
                double off = side * (row + 2.5 * random.nextDouble());
                Coordinate at = along.extractPoint(s, off);
                Coordinate ahead = along.extractPoint(Math.min(length, s + 4), off);
                double lie = at.distance(ahead) < 0.5 ? angle : StrictMath.atan2(ahead.y - at.y, ahead.x - at.x);
                Polygon house = Shapes.rectangle(
                        at, home.footprintLong(), home.footprintDeep(), lie + 0.16 * (random.nextDouble() - 0.5));
                if (houses.size() < home.buildings()
                        && within(at)
                        && town.ground().takeIfFree(house, 1.2)) {
                    houses.add(house);
                }
            }
        }
    }

    private boolean within(Coordinate c) {
        return Math.abs(c.x - home.x()) < home.w() / 2 + 20 && Math.abs(c.y - home.y()) < home.h() / 2 + 20;
    }

    private Coordinate place(double u, double v) {
        double x = u * home.w();
        double y = v * home.h();
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return new Coordinate(home.x() + x * cos - y * sin, home.y() + x * sin + y * cos);
    }
}
