package io.canmou.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/// Footprints: rectangles at any angle, circles of few corners, blobs as nature draws them.
final class Shapes {
    private Shapes() {}

    /// A rectangle of `w` × `h` m whose long side is turned by `angle` (radians, counter-clockwise from east).
    static Polygon rectangle(Coordinate centre, double w, double h, double angle) {
        return outline(centre, angle, -w / 2, -h / 2, w / 2, -h / 2, w / 2, h / 2, -w / 2, h / 2);
    }

    /// A polygon of corners (east, north in turn) about `centre`, turned by `angle`.
    static Polygon outline(Coordinate centre, double angle, double... corners) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        Coordinate[] ring = new Coordinate[corners.length / 2 + 1];
        for (int i = 0; i < corners.length / 2; i++) {
            double x = corners[2 * i];
            double y = corners[2 * i + 1];
            ring[i] = Curves.snapped(new Coordinate(centre.x + x * cos - y * sin, centre.y + x * sin + y * cos));
        }
        ring[ring.length - 1] = ring[0].copy();
        return Curves.GEOMETRY.createPolygon(ring);
    }

    static Polygon circle(Coordinate centre, double diameter) {
        return ellipse(centre, diameter, diameter, diameter < 6 ? 8 : diameter < 14 ? 12 : 18);
    }

    static Polygon ellipse(Coordinate centre, double width, double height, int corners) {
        double[] points = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            double a = 2 * Math.PI * i / corners;
            points[2 * i] = width / 2 * StrictMath.cos(a);
            points[2 * i + 1] = height / 2 * StrictMath.sin(a);
        }
        return outline(centre, 0, points);
    }

    /// An uneven round shape; `roughness` is the share by which the radius wavers.
    static Polygon blob(Coordinate centre, double width, double height, double roughness, Random random) {
        double[] phase = random.doubles(4, 0, 2 * Math.PI).toArray();
        List<Coordinate> ring = new ArrayList<>();
        int corners = (int) Math.max(14, Math.min(60, (width + height) / 14));
        for (int i = 0; i < corners; i++) {
            double a = 2 * Math.PI * i / corners;
            double waver = StrictMath.sin(2 * a + phase[0])
                    + 0.7 * StrictMath.sin(3 * a + phase[1])
                    + 0.5 * StrictMath.sin(5 * a + phase[2])
                    + 0.35 * StrictMath.sin(8 * a + phase[3]);
            double r = 1 + roughness * waver / 1.6;
            ring.add(new Coordinate(
                    centre.x + width / 2 * r * StrictMath.cos(a), centre.y + height / 2 * r * StrictMath.sin(a)));
        }
        return ring(ring);
    }

    static Polygon ring(List<Coordinate> points) {
        List<Coordinate> closed = new ArrayList<>(Curves.snapped(points));
        if (!closed.getFirst().equals2D(closed.getLast())) {
            closed.add(closed.getFirst().copy());
        }
        return Curves.GEOMETRY.createPolygon(closed.toArray(Coordinate[]::new));
    }

    /// The polygons of a geometry that are larger than `area` m².
    static List<Polygon> polygons(Geometry geometry, double area) {
        List<Polygon> all = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon p && p.getArea() > area) {
                all.add(p);
            }
        }
        return all;
    }

    /// Rounded as a wall or a hedge line is, with few corners.
    static Geometry softened(Geometry geometry, double radius) {
        return TopologyPreservingSimplifier.simplify(
                geometry.buffer(radius, 2).buffer(-2 * radius, 2).buffer(radius, 2), 1.5);
    }
}
