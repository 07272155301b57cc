package io.canmou.hazard.footprint;

import io.canmou.hazard.Level;
import io.canmou.hazard.Zone;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Zones that are circles about the release: blast, fireball, and every hazard whose direction is not
/// known.
public final class Circles {
    private static final int CORNERS = 128;

    private Circles() {}

    /// The zone of `radius` m; not reached where it is 0.
    public static Zone zone(Level level, double radius) {
        double area = Math.PI * radius * radius;
        return new Zone(level, radius, radius, radius, area, outline(radius), List.of(), null, null, List.of());
    }

    /// A polygon about the origin that holds the circle of `radius` m; empty where it is 0.
    public static Geometry outline(double radius) {
        GeometryFactory factory = new GeometryFactory();
        if (radius <= 0) {
            return factory.createPolygon();
        }
        double outer = radius / FastMath.cos(Math.PI / CORNERS);
        Coordinate[] ring = new Coordinate[CORNERS + 1];
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * (i + 0.5) / CORNERS;
            ring[i] = new Coordinate(outer * FastMath.cos(angle), outer * FastMath.sin(angle));
        }
        ring[CORNERS] = ring[0].copy();
        return factory.createPolygon(ring);
    }
}
