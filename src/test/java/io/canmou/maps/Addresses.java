package io.canmou.maps;

import org.locationtech.jts.geom.Coordinate;

/// Street addresses as they are given out: by the nearest named road, numbers growing along it.
final class Addresses {
    private Addresses() {}

    static Tags of(Roads roads, Coordinate at) {
        Road nearest = roads.all().getFirst();
        double distance = Double.MAX_VALUE;
        for (Road road : roads.all()) {
            if (road.tags().has("lanes") && road.level() == Road.Level.GROUND) {
                double d = road.nearest(at).distance(at);
                if (d < distance) {
                    distance = d;
                    nearest = road;
                }
            }
        }
        return Tags.of(
                "addr:street", nearest.tags().get("name"), "addr:housenumber", Integer.toString(number(nearest, at)));
    }

    private static int number(Road road, Coordinate at) {
        double along = 0;
        double best = Double.MAX_VALUE;
        double passed = 0;
        boolean right = true;
        for (int i = 0; i + 1 < road.line().size(); i++) {
            Coordinate a = road.line().get(i);
            Coordinate b = road.line().get(i + 1);
            Coordinate near = new org.locationtech.jts.geom.LineSegment(a, b).closestPoint(at);
            if (near.distance(at) < best) {
                best = near.distance(at);
                along = passed + a.distance(near);
                right = (b.x - a.x) * (at.y - a.y) - (b.y - a.y) * (at.x - a.x) < 0;
            }
            passed += a.distance(b);
        }
        return 2 * (int) (along / 15) + (right ? 2 : 1);
    }
}
