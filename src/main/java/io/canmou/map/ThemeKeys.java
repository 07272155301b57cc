package io.canmou.map;

import java.util.Set;

/// The OSM keys that the theme looks at; all others are dropped before drawing.
final class ThemeKeys {
    static final Set<String> ALL = Set.of(
            "name",
            "ref",
            "addr:housenumber",
            "layer",
            "bridge",
            "tunnel",
            "area",
            "highway",
            "railway",
            "service",
            "waterway",
            "natural",
            "landuse",
            "leisure",
            "amenity",
            "building",
            "place",
            "boundary",
            "admin_level",
            "power",
            "man_made",
            "aeroway",
            "tourism",
            "shop",
            "healthcare",
            "social_facility",
            "emergency",
            "public_transport",
            "station",
            "barrier",
            "industrial");

    private ThemeKeys() {}
}
