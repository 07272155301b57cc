package io.canmou.hazard.footprint;

import io.canmou.hazard.Level;
import io.canmou.hazard.Receptor;
import io.canmou.hazard.Zone;
import io.canmou.hazard.dispersion.Cloud;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;

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

    /// The zone of `radius` m about a place `centre` m downwind; for an unknown wind the circle that holds it
    /// all round.
    public static Zone downwind(Level level, double radius, double centre, @Nullable Double windFrom) {
        if (radius <= 0 || centre <= 0) {
            return zone(level, radius);
        }
        if (windFrom == null) {
            return zone(level, radius + centre);
        }
        Coordinate place = WindFrame.of(windFrom).toMap(centre, 0);
        Geometry outline =
                AffineTransformation.translationInstance(place.x, place.y).transform(outline(radius));
        return new Zone(
                level,
                radius + centre,
                radius,
                Math.max(radius - centre, 0),
                Math.PI * radius * radius,
                outline,
                List.of(),
                null,
                null,
                List.of());
    }

    /// Where `receptor` stands as seen from a place `centre` m downwind; for an unknown wind as near as it may be.
    public static Receptor seenFrom(Receptor receptor, double centre, @Nullable Double windFrom) {
        Cloud.Point point = WindFrame.of(windFrom).point(receptor);
        double ahead = windFrom == null ? Math.max(point.x() - centre, 0) : point.x() - centre;
        return new Receptor(
                receptor.id(),
                new Receptor.Place.AlongWind(ahead, point.y()),
                receptor.height(),
                receptor.indoors(),
                receptor.airChangesPerHour(),
                receptor.series());
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
