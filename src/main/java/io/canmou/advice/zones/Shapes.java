package io.canmou.advice.zones;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Circles and sectors in metres east and north of the release. Arcs are drawn outside the true arc, never inside.
public final class Shapes {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double STEP_DEGREES = 4;

    private Shapes() {}

    /// A circle around the release.
    public static Geometry circle(double radius) {
        int n = (int) (360 / STEP_DEGREES);
        double outside = radius / StrictMath.cos(StrictMath.toRadians(STEP_DEGREES / 2));
        Coordinate[] ring = new Coordinate[n + 1];
        for (int i = 0; i < n; i++) {
            ring[i] = at(360.0 * i / n, outside);
        }
        ring[n] = ring[0].copy();
        return FACTORY.createPolygon(ring);
    }

    /// The sector `halfAngle` degrees to both sides of where a wind from `windFrom` goes.
    public static Geometry sector(double windFrom, double halfAngle, double radius) {
        if (halfAngle >= 180) {
            return circle(radius);
        }
        double axis = windFrom + 180;
        int n = (int) Math.ceil(2 * halfAngle / STEP_DEGREES);
        double step = 2 * halfAngle / n;
        double outside = radius / StrictMath.cos(StrictMath.toRadians(step / 2));
        Coordinate[] ring = new Coordinate[n + 4];
        ring[0] = new Coordinate(0, 0);
        ring[1] = at(axis + halfAngle, radius);
        for (int i = 0; i < n; i++) {
            ring[i + 2] = at(axis + halfAngle - (i + 0.5) * step, outside);
        }
        ring[n + 2] = at(axis - halfAngle, radius);
        ring[n + 3] = ring[0].copy();
        return FACTORY.createPolygon(ring);
    }

    /// A sector, or a circle where the wind has no direction, with a ring of `around` m on all sides.
    public static Geometry zone(@Nullable Double windFrom, @Nullable Double halfAngle, double radius, double around) {
        if (windFrom == null || halfAngle == null || around >= radius) {
            return circle(Math.max(radius, around));
        }
        Geometry sector = sector(windFrom, halfAngle, radius);
        return around > 0 ? union(sector, circle(around)) : sector;
    }

    /// Both together. Plain overlay fails now and then where edges nearly fall together; this one does not.
    public static Geometry union(Geometry a, Geometry b) {
        if (a.isEmpty()) {
            return b;
        }
        return b.isEmpty() ? a : OverlayNGRobust.overlay(a, b, OverlayNG.UNION);
    }

    /// What both have in common.
    public static Geometry common(Geometry a, Geometry b) {
        return OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION);
    }

    /// `a` without `b`.
    public static Geometry without(Geometry a, Geometry b) {
        return OverlayNGRobust.overlay(a, b, OverlayNG.DIFFERENCE);
    }

    /// Nothing.
    public static Polygon empty() {
        return FACTORY.createPolygon();
    }

    /// A point at a bearing (degrees from north) and distance.
    public static Coordinate at(double bearing, double distance) {
        double radians = StrictMath.toRadians(bearing);
        return new Coordinate(distance * StrictMath.sin(radians), distance * StrictMath.cos(radians));
    }
}
