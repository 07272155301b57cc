package io.canmou.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/// Geometries in degrees as RFC 7946 GeoJSON: seven decimals, outer rings counter-clockwise, closed, valid.
public final class GeoJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Envelope GLOBE = new Envelope(-180, 180, -90, 90);
    private static final PrecisionModel SEVEN_DECIMALS = new PrecisionModel(1e7);

    private GeoJson() {}

    /// A polygon or multipolygon; null where nothing is left of it.
    public static @Nullable ObjectNode area(Geometry degrees) {
        Geometry reduced = reduced(onGlobe(degrees));
        ArrayNode polygons = NODES.arrayNode();
        for (int i = 0; i < reduced.getNumGeometries(); i++) {
            if (reduced.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                polygons.add(rings(polygon));
            }
        }
        if (polygons.isEmpty()) {
            return null;
        }
        ObjectNode node = NODES.objectNode();
        if (polygons.size() == 1) {
            node.put("type", "Polygon");
            node.set("coordinates", polygons.get(0));
        } else {
            node.put("type", "MultiPolygon");
            node.set("coordinates", polygons);
        }
        return node;
    }

    /// A line.
    public static ObjectNode line(LineString degrees) {
        ObjectNode node = NODES.objectNode();
        node.put("type", "LineString");
        node.set("coordinates", points(degrees.getCoordinates(), false));
        return node;
    }

    /// Cut where it passes the antimeridian (RFC 7946, 3.1.9); empty where it goes round a pole.
    private static Geometry onGlobe(Geometry degrees) {
        Envelope box = degrees.getEnvelopeInternal();
        if (degrees.isEmpty() || GLOBE.covers(box)) {
            return degrees;
        }
        Geometry valid = degrees.isValid() ? degrees : degrees.buffer(0);
        List<Polygon> parts = new ArrayList<>();
        if (box.getWidth() < 360) {
            for (int turn = -1; turn <= 1; turn++) {
                Geometry turned = AffineTransformation.translationInstance(-360.0 * turn, 0)
                        .transform(valid);
                Geometry part =
                        OverlayNGRobust.overlay(turned, degrees.getFactory().toGeometry(GLOBE), OverlayNG.INTERSECTION);
                for (int i = 0; i < part.getNumGeometries(); i++) {
                    if (part.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                        parts.add(polygon);
                    }
                }
            }
        }
        return degrees.getFactory().createMultiPolygon(parts.toArray(new Polygon[0]));
    }

    private static Geometry reduced(Geometry degrees) {
        if (degrees.isEmpty()) {
            return degrees;
        }
        GeometryPrecisionReducer reducer = new GeometryPrecisionReducer(SEVEN_DECIMALS);
        reducer.setChangePrecisionModel(true);
        Geometry reduced = reducer.reduce(degrees.isValid() ? degrees : degrees.buffer(0));
        return new GeometryFactory().createGeometry(reduced);
    }

    private static ArrayNode rings(Polygon polygon) {
        ArrayNode rings = NODES.arrayNode();
        rings.add(points(polygon.getExteriorRing().getCoordinates(), isClockwise(polygon.getExteriorRing())));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            LineString hole = polygon.getInteriorRingN(i);
            rings.add(points(hole.getCoordinates(), !isClockwise(hole)));
        }
        return rings;
    }

    private static boolean isClockwise(LineString ring) {
        return !Orientation.isCCW(ring.getCoordinates());
    }

    private static ArrayNode points(Coordinate[] coordinates, boolean backwards) {
        ArrayNode points = NODES.arrayNode();
        for (int i = 0; i < coordinates.length; i++) {
            Coordinate c = coordinates[backwards ? coordinates.length - 1 - i : i];
            points.addArray().add(JsonNumbers.coordinate(c.x)).add(JsonNumbers.coordinate(c.y));
        }
        return points;
    }
}
