package io.canmou.hazard.footprint;

import io.canmou.hazard.Receptor;
import io.canmou.hazard.dispersion.Cloud;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/// The axes along and across the wind, and how they lie to east and north.
///
/// @param east of the unit vector that the wind blows along
/// @param north of the same
/// @param known whether there is a direction; else zones are circles
record WindFrame(double east, double north, boolean known) {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int CIRCLE_POINTS = 96;

    /// @param windFrom degrees clockwise from north; null: not known
    static WindFrame of(@Nullable Double windFrom) {
        double towards = FastMath.toRadians((windFrom == null ? 270 : windFrom) + 180);
        return new WindFrame(FastMath.sin(towards), FastMath.cos(towards), windFrom != null);
    }

    Coordinate toMap(double x, double y) {
        return new Coordinate(x * east - y * north, x * north + y * east);
    }

    /// What is drawn along and across the wind, as it lies on the map.
    Geometry onMap(Geometry drawn) {
        Geometry copy = drawn.copy();
        copy.apply((CoordinateFilter) point -> {
            Coordinate moved = toMap(point.x, point.y);
            point.x = moved.x;
            point.y = moved.y;
        });
        copy.geometryChanged();
        return copy;
    }

    /// What lies on the map, drawn along and across the wind.
    Geometry alongWind(Geometry onMap) {
        Geometry copy = onMap.copy();
        copy.apply((CoordinateFilter) point -> {
            double x = point.x * east + point.y * north;
            point.y = point.y * east - point.x * north;
            point.x = x;
        });
        copy.geometryChanged();
        return copy;
    }

    /// The place of a receptor along and across the wind; for an unknown wind straight downwind at its
    /// distance.
    Cloud.Point point(Receptor receptor) {
        return switch (receptor.place()) {
            case Receptor.Place.AlongWind place ->
                new Cloud.Point(place.downwind(), place.crosswind(), receptor.height());
            case Receptor.Place.EastNorth place -> {
                if (!known) {
                    yield new Cloud.Point(FastMath.hypot(place.east(), place.north()), 0, receptor.height());
                }
                yield new Cloud.Point(
                        place.east() * east + place.north() * north,
                        place.north() * east - place.east() * north,
                        receptor.height());
            }
        };
    }

    Geometry outline(List<Strip> strips) {
        List<Polygon> polygons = new ArrayList<>();
        for (Strip strip : strips) {
            if (strip.x().length > 1 && strip.area() > 0) {
                polygons.add(polygon(strip));
            }
        }
        return polygons.size() == 1
                ? polygons.getFirst()
                : polygons.isEmpty()
                        ? FACTORY.createPolygon()
                        : FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }

    private Polygon polygon(Strip strip) {
        double[] x = strip.x();
        double[] y = strip.y();
        List<Coordinate> ring = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            if (y[i] > 0 || i == 0 || i == x.length - 1) {
                ring.add(toMap(x[i], -Math.max(y[i], 0)));
            }
        }
        for (int i = x.length - 1; i >= 0; i--) {
            if (y[i] > 0) {
                ring.add(toMap(x[i], y[i]));
            }
        }
        ring.add(ring.getFirst().copy());
        return FACTORY.createPolygon(ring.toArray(new Coordinate[0]));
    }

    /// A circle about the release.
    static Geometry circle(double radius) {
        if (radius <= 0) {
            return FACTORY.createPolygon();
        }
        Coordinate[] ring = new Coordinate[CIRCLE_POINTS + 1];
        for (int i = 0; i < CIRCLE_POINTS; i++) {
            double angle = 2 * Math.PI * i / CIRCLE_POINTS;
            ring[i] = new Coordinate(radius * FastMath.cos(angle), radius * FastMath.sin(angle));
        }
        ring[CIRCLE_POINTS] = ring[0].copy();
        return FACTORY.createPolygon(ring);
    }
}
