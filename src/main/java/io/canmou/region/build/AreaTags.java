package io.canmou.region.build;

import io.canmou.region.osm.Tags;
import java.util.Map;
import java.util.Set;

/// Whether a closed way is an area or a line that ends where it began.
///
/// Source: OpenStreetMap wiki, "Area" and the pages of the keys.
final class AreaTags {
    private static final Set<String> KEYS = Set.of(
            "building",
            "building:part",
            "landuse",
            "natural",
            "leisure",
            "amenity",
            "tourism",
            "shop",
            "office",
            "craft",
            "water",
            "place",
            "military",
            "landcover",
            "area:highway",
            "public_transport",
            "historic",
            "man_made",
            "power",
            "aeroway",
            "waterway",
            "club",
            "healthcare",
            "emergency",
            "boundary");
    private static final Map<String, Set<String>> LINES = Map.of(
            "natural", Set.of("coastline", "cliff", "ridge", "arete", "tree_row", "valley", "earth_bank"),
            "leisure", Set.of("track", "slipway"),
            "man_made", Set.of("pipeline", "embankment", "breakwater", "groyne", "cutline", "dyke", "goods_conveyor"),
            "power", Set.of("line", "minor_line", "cable"),
            "aeroway", Set.of("runway", "taxiway", "parking_position"),
            "historic", Set.of("citywalls"),
            "boundary", Set.of("administrative", "postal_code", "political", "maritime"),
            "emergency", Set.of("fire_hydrant"));
    /// A fenced ground is a ground: the fence is only its edge.
    private static final Set<String> GROUNDS = Set.of("landuse", "amenity", "leisure", "building");
    private static final Set<String> WATERWAY_AREAS = Set.of("riverbank", "dock", "boatyard", "dam", "fuel");

    private AreaTags() {}

    /// Whether these tags on a closed way mean the area inside.
    static boolean of(Tags tags) {
        String said = tags.get("area");
        if (said != null) {
            return said.equals("yes");
        }
        if (tags.has("highway") || tags.has("barrier") && !GROUNDS.stream().anyMatch(tags::has)) {
            return false;
        }
        if (tags.has("railway")) {
            return tags.is("railway", "station", "platform", "turntable", "roundhouse");
        }
        return KEYS.stream().anyMatch(key -> means(key, tags.get(key, "no")));
    }

    private static boolean means(String key, String value) {
        if (value.equals("no")) {
            return false;
        }
        if (key.equals("waterway")) {
            return WATERWAY_AREAS.contains(value);
        }
        return !LINES.getOrDefault(key, Set.of()).contains(value);
    }
}
