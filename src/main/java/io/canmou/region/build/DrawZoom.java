package io.canmou.region.build;

import io.canmou.region.osm.Tags;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/// The smallest zoom at which a feature is drawn, so that a tile never holds more than an eye can take.
final class DrawZoom {
    /// Drawn only when one stands before it.
    static final int LAST = 17;

    private static final int FIRST = 7;
    private static final Map<String, Integer> HIGHWAYS = Map.ofEntries(
            Map.entry("motorway", 7),
            Map.entry("motorway_link", 11),
            Map.entry("trunk", 7),
            Map.entry("trunk_link", 11),
            Map.entry("primary", 9),
            Map.entry("primary_link", 12),
            Map.entry("secondary", 10),
            Map.entry("secondary_link", 12),
            Map.entry("tertiary", 11),
            Map.entry("tertiary_link", 13),
            Map.entry("unclassified", 12),
            Map.entry("residential", 13),
            Map.entry("living_street", 13),
            Map.entry("pedestrian", 14),
            Map.entry("road", 13),
            Map.entry("service", 14),
            Map.entry("track", 14));
    private static final Map<String, Integer> PLACES = Map.ofEntries(
            Map.entry("country", 7),
            Map.entry("state", 7),
            Map.entry("city", 7),
            Map.entry("town", 8),
            Map.entry("county", 8),
            Map.entry("district", 9),
            Map.entry("village", 11),
            Map.entry("suburb", 12),
            Map.entry("borough", 11),
            Map.entry("quarter", 13),
            Map.entry("neighbourhood", 14),
            Map.entry("hamlet", 13),
            Map.entry("island", 11),
            Map.entry("locality", 15));
    private static final Map<String, Integer> RAILWAYS =
            Map.of("rail", 9, "station", 12, "halt", 13, "subway", 13, "light_rail", 12, "tram", 13);
    private static final Map<String, Integer> WATERWAYS =
            Map.of("river", 8, "canal", 10, "stream", 13, "dam", 13, "ditch", 15, "drain", 15);
    private static final int SIDE_ROAD = 15;
    private static final int LARGE_BUILDING = 14;
    private static final int BUILDING = 15;

    private DrawZoom() {}

    static int of(Tags tags, Geometry geometry) {
        if (tags.has("building") || tags.has("building:part")) {
            return size(geometry) > 1e-3 ? LARGE_BUILDING : BUILDING;
        }
        if (tags.has("highway") && !(geometry instanceof Point)) {
            return HIGHWAYS.getOrDefault(tags.get("highway", ""), SIDE_ROAD);
        }
        if (tags.has("place") && geometry instanceof Point) {
            return PLACES.getOrDefault(tags.get("place", ""), LAST);
        }
        if (tags.has("railway")) {
            return RAILWAYS.getOrDefault(tags.get("railway", ""), geometry instanceof Point ? LAST : SIDE_ROAD);
        }
        if (geometry instanceof Point) {
            return point(tags);
        }
        if (geometry.getDimension() == 1) {
            return line(tags);
        }
        return area(geometry);
    }

    /// The longer side of the box, degrees.
    private static double size(Geometry geometry) {
        Envelope box = geometry.getEnvelopeInternal();
        return Math.max(box.getWidth(), box.getHeight());
    }

    private static int line(Tags tags) {
        if (tags.has("waterway")) {
            return WATERWAYS.getOrDefault(tags.get("waterway", ""), SIDE_ROAD);
        }
        if (tags.is("boundary", "administrative")) {
            return tags.is("admin_level", "1", "2", "3", "4", "5", "6") ? FIRST : 11;
        }
        if (tags.is("natural", "coastline") || tags.is("route", "ferry")) {
            return 9;
        }
        if (tags.is("aeroway", "runway") || tags.is("power", "line") || tags.is("man_made", "pipeline", "pier")) {
            return 13;
        }
        return SIDE_ROAD;
    }

    private static int point(Tags tags) {
        if (tags.is("amenity", "hospital", "fire_station") || tags.is("natural", "peak")) {
            return 13;
        }
        if (tags.is("amenity", "school", "kindergarten", "university", "police", "townhall")
                || tags.is("man_made", "works", "storage_tank")
                || tags.has("industrial")) {
            return 15;
        }
        return tags.has("name") ? 16 : LAST;
    }

    /// An area appears when its longer side is about four pixels of a 256-pixel tile.
    private static int area(Geometry geometry) {
        double perPixelAtZero = 360.0 / 256;
        int zoom = (int) Math.ceil(Math.log(4 * perPixelAtZero / Math.max(size(geometry), 1e-9)) / Math.log(2));
        return Math.min(Math.max(zoom, FIRST), BUILDING);
    }
}
