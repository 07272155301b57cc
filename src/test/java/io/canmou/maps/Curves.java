package io.canmou.maps;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequences;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// Lines that bend as roads and banks do.
final class Curves {
    static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Curves() {}

    /// A smooth line through all points (Catmull-Rom with chord lengths), thinned to what a map needs.
    static List<Coordinate> spline(List<Coordinate> points) {
        if (points.size() < 3) {
            return snapped(points);
        }
        List<Coordinate> all = new ArrayList<>();
        for (int i = 0; i + 1 < points.size(); i++) {
            Coordinate a = points.get(Math.max(0, i - 1));
            Coordinate b = points.get(i);
            Coordinate c = points.get(i + 1);
            Coordinate d = points.get(Math.min(points.size() - 1, i + 2));
            int steps = (int) Math.max(2, b.distance(c) / 20);
            for (int s = 0; s < steps; s++) {
                all.add(hermite(b, c, tangent(a, b, c), tangent(b, c, d), s / (double) steps));
            }
        }
        all.add(points.getLast());
        Geometry thin = DouglasPeuckerSimplifier.simplify(line(all), 0.6);
        return snapped(List.of(thin.getCoordinates()));
    }

    /// Slope at `b` per unit of the parameter, kept from overshooting beside a long neighbour.
    private static Coordinate tangent(Coordinate a, Coordinate b, Coordinate c) {
        double before = Math.max(1e-9, a.distance(b));
        double after = Math.max(1e-9, b.distance(c));
        if (before < 1e-6 || after < 1e-6) {
            return new Coordinate(0, 0);
        }
        double ux = (b.x - a.x) / before + (c.x - b.x) / after;
        double uy = (b.y - a.y) / before + (c.y - b.y) / after;
        double length = Math.max(1e-9, Math.sqrt(ux * ux + uy * uy));
        double scale = Math.min(before, after);
        return new Coordinate(ux / length * scale, uy / length * scale);
    }

    private static Coordinate hermite(Coordinate b, Coordinate c, Coordinate atB, Coordinate atC, double t) {
        double t2 = t * t;
        double t3 = t2 * t;
        double h00 = 2 * t3 - 3 * t2 + 1;
        double h10 = t3 - 2 * t2 + t;
        double h01 = -2 * t3 + 3 * t2;
        double h11 = t3 - t2;
        return new Coordinate(
                h00 * b.x + h10 * atB.x + h01 * c.x + h11 * atC.x, h00 * b.y + h10 * atB.y + h01 * c.y + h11 * atC.y);
    }

    /// A cubic curve from `a` with handle `ah` to `b` with handle `bh`.
    static List<Coordinate> bezier(Coordinate a, Coordinate ah, Coordinate bh, Coordinate b) {
        List<Coordinate> all = new ArrayList<>();
        int steps = (int) Math.max(6, a.distance(b) / 12);
        for (int i = 0; i <= steps; i++) {
            double t = i / (double) steps;
            double s = 1 - t;
            all.add(new Coordinate(
                    s * s * s * a.x + 3 * s * s * t * ah.x + 3 * s * t * t * bh.x + t * t * t * b.x,
                    s * s * s * a.y + 3 * s * s * t * ah.y + 3 * s * t * t * bh.y + t * t * t * b.y));
        }
        return snapped(all);
    }

    /// The line moved `right` m to the right of its direction.
    static List<Coordinate> beside(List<Coordinate> line, double right) {
        List<Coordinate> moved = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Coordinate before = line.get(Math.max(0, i - 1));
            Coordinate after = line.get(Math.min(line.size() - 1, i + 1));
            double length = before.distance(after);
            moved.add(new Coordinate(
                    line.get(i).x + right * (after.y - before.y) / length,
                    line.get(i).y - right * (after.x - before.x) / length));
        }
        return snapped(moved);
    }

    static LineString line(List<Coordinate> points) {
        return GEOMETRY.createLineString(points.toArray(Coordinate[]::new));
    }

    /// To whole centimetres: the grid on which shared points are recognised.
    static Coordinate snapped(Coordinate c) {
        return new Coordinate(
                Math.rint(c.x * 100) / 100 + 0.0, Math.rint(c.y * 100) / 100 + 0.0); // + 0.0: no minus nought
    }

    static List<Coordinate> snapped(List<Coordinate> points) {
        List<Coordinate> all = new ArrayList<>();
        for (Coordinate c : points) {
            Coordinate s = snapped(c);
            if (all.isEmpty() || !all.getLast().equals2D(s)) {
                all.add(s);
            }
        }
        return all;
    }

    /// Length along the points.
    static double length(List<Coordinate> points) {
        return line(points).getLength();
    }

    /// The same points in the other direction.
    static List<Coordinate> reversed(List<Coordinate> points) {
        var copy = line(points).getCoordinateSequence().copy();
        CoordinateSequences.reverse(copy);
        return List.of(copy.toCoordinateArray());
    }
}
