package io.canmou.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/// The strokes that make a zone readable without colour, worked out in pixels: hatch and ticks.
///
/// Both are plain segments that end at the outline, so that nobody needs a clip, which is slow on screens without a
/// graphics card.
public final class Strokes {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Strokes() {}

    /// A line from one pixel to another.
    public record Segment(double x1, double y1, double x2, double y2) {}

    /// What of a geometry in pixels lies in a window with a margin.
    public static Geometry clipped(Geometry pixels, double width, double height, double margin) {
        var window = new Envelope(-margin, width + margin, -margin, height + margin);
        if (window.contains(pixels.getEnvelopeInternal())) {
            return pixels;
        }
        Geometry sound = pixels.isValid() ? pixels : pixels.buffer(0);
        return sound.intersection(GEOMETRY.toGeometry(window));
    }

    /// Parallel lines inside the polygons, `pitch` apart, at an angle in degrees clockwise from the x axis.
    ///
    /// They hang on the coordinates' origin plus (`shiftX`, `shiftY`), so that they do not swim while the map
    /// is dragged.
    public static List<Segment> hatch(Geometry pixels, double pitch, double degrees, double shiftX, double shiftY) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        List<Segment> lines = new ArrayList<>();
        for (int i = 0; i < pixels.getNumGeometries(); i++) {
            if (pixels.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                hatchOne(polygon, pitch, new double[] {cos, sin, shiftX, shiftY}, lines);
            }
        }
        return lines;
    }

    /// In coordinates turned so that the hatch runs along u; each line crosses the rings at sorted u.
    private static void hatchOne(Polygon polygon, double pitch, double[] frame, List<Segment> lines) {
        double cos = frame[0];
        double sin = frame[1];
        double phase = -frame[2] * sin + frame[3] * cos;
        List<double[]> edges = new ArrayList<>();
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (LineString ring : rings(polygon)) {
            Coordinate[] c = ring.getCoordinates();
            for (int i = 1; i < c.length; i++) {
                double u1 = c[i - 1].x * cos + c[i - 1].y * sin;
                double v1 = -c[i - 1].x * sin + c[i - 1].y * cos;
                double u2 = c[i].x * cos + c[i].y * sin;
                double v2 = -c[i].x * sin + c[i].y * cos;
                edges.add(new double[] {u1, v1, u2, v2});
                least = Math.min(least, v1);
                most = Math.max(most, v1);
            }
        }
        for (double v = Math.ceil((least - phase) / pitch) * pitch + phase; v < most; v += pitch) {
            double[] crossings = crossings(edges, v);
            for (int i = 0; i + 1 < crossings.length; i += 2) {
                double a = crossings[i];
                double b = crossings[i + 1];
                lines.add(new Segment(a * cos - v * sin, a * sin + v * cos, b * cos - v * sin, b * sin + v * cos));
            }
        }
    }

    private static double[] crossings(List<double[]> edges, double v) {
        double[] found = new double[edges.size()];
        int n = 0;
        for (double[] e : edges) {
            if (e[1] <= v != e[3] <= v) {
                found[n++] = e[0] + (e[2] - e[0]) * (v - e[1]) / (e[3] - e[1]);
            }
        }
        double[] all = Arrays.copyOf(found, n);
        Arrays.sort(all);
        return all;
    }

    /// Dots inside the polygons on a grid turned by half a right angle, as short segments.
    public static List<Segment> dots(Geometry pixels, double pitch, double shiftX, double shiftY) {
        List<Segment> dots = new ArrayList<>();
        for (Segment line : hatch(pixels, pitch / 2, 0, shiftX, shiftY)) {
            long row = Math.round((line.y1() - shiftY) / (pitch / 2));
            double offset = (row & 1) == 0 ? 0 : pitch / 2;
            double first = Math.ceil((line.x1() - shiftX - offset) / pitch) * pitch + shiftX + offset;
            for (double x = first; x <= line.x2(); x += pitch) {
                dots.add(new Segment(x, line.y1(), x + 0.01, line.y1()));
            }
        }
        return dots;
    }

    /// Ticks from the outline inwards: groups of `count`, one group every `pitch` pixels along each ring; shorter
    /// where the area is so narrow that they would reach its other side.
    public static List<Segment> ticks(Geometry pixels, int count, double pitch, double length) {
        List<Segment> ticks = new ArrayList<>();
        for (int i = 0; i < pixels.getNumGeometries(); i++) {
            if (pixels.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                double narrow = polygon.getArea() / Math.max(1e-9, polygon.getLength());
                double[] sizes = {pitch, Math.min(length, narrow)};
                for (LineString ring : rings(polygon)) {
                    boolean hole = ring != polygon.getExteriorRing();
                    ticksAlong(ring, count, sizes, hole, ticks);
                }
            }
        }
        return ticks;
    }

    private static void ticksAlong(LineString ring, int count, double[] sizes, boolean hole, List<Segment> ticks) {
        boolean ccw = org.locationtech.jts.algorithm.Orientation.isCCW(ring.getCoordinateSequence());
        double side = ccw != hole ? 1 : -1;
        double gap = 5;
        double all = ring.getLength();
        int groups = (int) Math.max(1, Math.floor(all / sizes[0]));
        double step = all / groups;
        Walk walk = new Walk(ring.getCoordinates());
        for (int group = 0; group < groups; group++) {
            for (int i = 0; i < count; i++) {
                double at = step * (group + 0.5) + (i - (count - 1) / 2.0) * gap;
                if (at >= 0 && at < all) {
                    double[] p = walk.at(at);
                    ticks.add(new Segment(p[0], p[1], p[0] - p[3] * side * sizes[1], p[1] + p[2] * side * sizes[1]));
                }
            }
        }
    }

    private static List<LineString> rings(Polygon polygon) {
        List<LineString> rings = new ArrayList<>();
        rings.add(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(polygon.getInteriorRingN(i));
        }
        return rings;
    }

    /// Points along a line by their distance from its start, asked for in rising order.
    static final class Walk {
        private final Coordinate[] points;
        private int index = 1;
        private double passed;

        Walk(Coordinate[] points) {
            this.points = points;
        }

        /// x, y and the unit vector of the direction there.
        double[] at(double distance) {
            while (index < points.length - 1 && passed + points[index - 1].distance(points[index]) < distance) {
                passed += points[index - 1].distance(points[index]);
                index++;
            }
            Coordinate a = points[index - 1];
            Coordinate b = points[index];
            double length = Math.max(a.distance(b), 1e-9);
            double share = (distance - passed) / length;
            double dx = (b.x - a.x) / length;
            double dy = (b.y - a.y) / length;
            return new double[] {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share, dx, dy};
        }
    }

    /// Points along a line every `pitch` pixels, the first half a pitch from its start: x, y and direction in
    /// degrees clockwise from the x axis. For arrowheads.
    public static List<double[]> along(LineString pixels, double pitch) {
        List<double[]> points = new ArrayList<>();
        var walk = new Walk(pixels.getCoordinates());
        double length = pixels.getLength();
        for (double at = pitch / 2; at < length; at += pitch) {
            double[] p = walk.at(at);
            points.add(new double[] {p[0], p[1], Math.toDegrees(Math.atan2(p[3], p[2]))});
        }
        return points;
    }
}
