package io.canmou.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Reads GeoJSON (RFC 7946) into geometries in degrees: bare geometries, features and collections of them.
public final class GeoJsonReader {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private GeoJsonReader() {}

    /// The geometry of `node`; of a collection all of its geometries.
    ///
    /// @throws IllegalArgumentException with what is wrong
    public static Geometry read(JsonNode node) {
        String type = node.path("type").asText("");
        JsonNode coordinates = node.path("coordinates");
        return switch (type) {
            case "Point" -> FACTORY.createPoint(position(coordinates));
            case "MultiPoint" -> FACTORY.createMultiPointFromCoords(positions(coordinates));
            case "LineString" -> FACTORY.createLineString(positions(coordinates));
            case "MultiLineString" ->
                collected(parts(coordinates).stream()
                        .map(p -> (Geometry) FACTORY.createLineString(positions(p)))
                        .toList());
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                collected(parts(coordinates).stream()
                        .map(p -> (Geometry) polygon(p))
                        .toList());
            case "GeometryCollection" ->
                collected(parts(node.path("geometries")).stream()
                        .map(GeoJsonReader::read)
                        .toList());
            case "Feature" -> read(node.path("geometry"));
            case "FeatureCollection" ->
                collected(parts(node.path("features")).stream()
                        .map(GeoJsonReader::read)
                        .toList());
            default -> throw new IllegalArgumentException("\"" + type + "\" is no type of GeoJSON");
        };
    }

    private static Geometry collected(List<Geometry> parts) {
        return FACTORY.buildGeometry(parts);
    }

    private static List<JsonNode> parts(JsonNode list) {
        if (!list.isArray()) {
            throw new IllegalArgumentException("a list is missing");
        }
        List<JsonNode> parts = new ArrayList<>();
        list.forEach(parts::add);
        return parts;
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> read = parts(rings).stream()
                .map(r -> FACTORY.createLinearRing(positions(r)))
                .toList();
        if (read.isEmpty()) {
            throw new IllegalArgumentException("a polygon without rings");
        }
        return FACTORY.createPolygon(
                read.getFirst(), read.subList(1, read.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate[] positions(JsonNode list) {
        return parts(list).stream().map(GeoJsonReader::position).toArray(Coordinate[]::new);
    }

    private static Coordinate position(JsonNode pair) {
        if (!pair.isArray()
                || pair.size() < 2
                || !pair.get(0).isNumber()
                || !pair.get(1).isNumber()) {
            throw new IllegalArgumentException("a position is [longitude, latitude], was " + pair);
        }
        double lon = pair.get(0).asDouble();
        double lat = pair.get(1).asDouble();
        if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
            throw new IllegalArgumentException("[" + lon + ", " + lat + "] is no longitude and latitude");
        }
        return new Coordinate(lon, lat);
    }
}
