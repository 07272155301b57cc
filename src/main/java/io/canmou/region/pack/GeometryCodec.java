package io.canmou.region.pack;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/// Geometries as differences of whole 1e-7 degrees.
///
/// Read with a tolerance, vertices nearer than that to the last one kept are left out: good enough to draw, not to
/// measure.
public final class GeometryCodec {
    private static final double PER_DEGREE = 1e7;
    private static final int POINT = 1;
    private static final int LINE = 2;
    private static final int POLYGON = 3;
    private static final int MULTIPOLYGON = 4;
    private static final int SMALLEST_RING = 4;

    private final GeometryFactory factory = new GeometryFactory();

    /// Degrees as whole 1e-7 degrees.
    public static int whole(double degrees) {
        return (int) Math.round(degrees * PER_DEGREE);
    }

    /// Writes a point, line, polygon or multipolygon.
    public void write(ByteWriter to, Geometry geometry) {
        switch (geometry) {
            case Point point -> {
                to.oneByte(POINT);
                to.signed(whole(point.getX()));
                to.signed(whole(point.getY()));
            }
            case LineString line -> {
                to.oneByte(LINE);
                line(to, line);
            }
            case Polygon polygon -> {
                to.oneByte(POLYGON);
                polygon(to, polygon);
            }
            case MultiPolygon many -> {
                to.oneByte(MULTIPOLYGON);
                to.count(many.getNumGeometries());
                for (int i = 0; i < many.getNumGeometries(); i++) {
                    polygon(to, (Polygon) many.getGeometryN(i));
                }
            }
            default -> throw new IllegalArgumentException("cannot store a " + geometry.getGeometryType());
        }
    }

    private static void polygon(ByteWriter to, Polygon polygon) {
        to.count(polygon.getNumInteriorRing());
        line(to, polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            line(to, polygon.getInteriorRingN(i));
        }
    }

    private static void line(ByteWriter to, LineString line) {
        CoordinateSequence points = line.getCoordinateSequence();
        to.count(points.size());
        int x = 0;
        int y = 0;
        for (int i = 0; i < points.size(); i++) {
            int nextX = whole(points.getX(i));
            int nextY = whole(points.getY(i));
            to.signed((long) nextX - x);
            to.signed((long) nextY - y);
            x = nextX;
            y = nextY;
        }
    }

    /// Reads a geometry; vertices within `tolerance` (1e-7 degrees) of the last are left out, 0 keeps all.
    public Geometry read(ByteReader from, int tolerance) {
        return switch (from.oneByte()) {
            case POINT -> {
                double x = from.signed() / PER_DEGREE;
                yield factory.createPoint(new Coordinate(x, from.signed() / PER_DEGREE));
            }
            case LINE -> factory.createLineString(sequence(from, tolerance, 2));
            case POLYGON -> polygon(from, tolerance);
            case MULTIPOLYGON -> {
                Polygon[] polygons = new Polygon[from.smallCount()];
                for (int i = 0; i < polygons.length; i++) {
                    polygons[i] = polygon(from, tolerance);
                }
                yield factory.createMultiPolygon(polygons);
            }
            default -> throw new IllegalStateException("unknown geometry at " + from.at());
        };
    }

    private Polygon polygon(ByteReader from, int tolerance) {
        LinearRing[] holes = new LinearRing[from.smallCount()];
        LinearRing shell = factory.createLinearRing(sequence(from, tolerance, SMALLEST_RING));
        for (int i = 0; i < holes.length; i++) {
            holes[i] = factory.createLinearRing(sequence(from, tolerance, SMALLEST_RING));
        }
        return factory.createPolygon(shell, holes);
    }

    private static CoordinateSequence sequence(ByteReader from, int tolerance, int least) {
        int n = from.smallCount();
        double[] xy = new double[2 * n];
        int size = 0;
        long x = 0;
        long y = 0;
        long lastX = 0;
        long lastY = 0;
        for (int i = 0; i < n; i++) {
            x += from.signed();
            y += from.signed();
            boolean near = Math.abs(x - lastX) < tolerance && Math.abs(y - lastY) < tolerance;
            boolean spare = size + (n - i) > least;
            if (i == 0 || i == n - 1 || !near || !spare) {
                xy[size * 2] = x / PER_DEGREE;
                xy[size * 2 + 1] = y / PER_DEGREE;
                size++;
                lastX = x;
                lastY = y;
            }
        }
        return new PackedCoordinateSequence.Double(size == n ? xy : Arrays.copyOf(xy, 2 * size), 2, 0);
    }
}
