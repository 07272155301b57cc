package io.canmou.map;

import static io.canmou.map.ThemeXml.Select.line;

import java.util.List;

/// The part of the theme that draws lines: water, power, rails, and roads from paths to motorways.
final class ThemeLines {
    /// A kind of road: the OSM values, its two inks, and its width in pixels at the zooms 8 to 19; 0: not drawn.
    private record Road(String values, BaseInk fill, BaseInk casing, double... widths) {
        double width(int zoom) {
            return widths[zoom - TileKey.MIN_ZOOM];
        }
    }

    /// Least to most important.
    private static final List<Road> ROADS = List.of(
            new Road("service", BaseInk.ROAD, BaseInk.ROAD_CASING, 0, 0, 0, 0, 0, 0, 0, 1.6, 3, 5, 8, 11),
            new Road(
                    "pedestrian|living_street",
                    BaseInk.ROAD,
                    BaseInk.ROAD_CASING,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0.9,
                    2.6,
                    4.2,
                    6.5,
                    10,
                    14),
            new Road(
                    "residential|unclassified|road",
                    BaseInk.ROAD,
                    BaseInk.ROAD_CASING,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0.7,
                    2.2,
                    3.6,
                    5.6,
                    8.5,
                    12.5,
                    18),
            new Road(
                    "tertiary|tertiary_link",
                    BaseInk.ROAD,
                    BaseInk.ROAD_CASING,
                    0,
                    0,
                    0,
                    0,
                    0.8,
                    2,
                    3.2,
                    4.6,
                    6.6,
                    9.5,
                    14,
                    20),
            new Road(
                    "secondary_link|primary_link",
                    BaseInk.MAJOR,
                    BaseInk.MAJOR_CASING,
                    0,
                    0,
                    0,
                    0,
                    0.8,
                    1.4,
                    2.4,
                    3.6,
                    5.2,
                    7.5,
                    11,
                    15),
            new Road(
                    "secondary",
                    BaseInk.MAJOR,
                    BaseInk.MAJOR_CASING,
                    0,
                    0,
                    0.8,
                    1,
                    1.5,
                    2.6,
                    3.8,
                    5.4,
                    7.4,
                    10.5,
                    15,
                    22),
            new Road("primary", BaseInk.MAJOR, BaseInk.MAJOR_CASING, 0, 0.9, 1.1, 1.4, 2.2, 3.2, 4.4, 6, 8, 11, 16, 24),
            new Road(
                    "trunk_link|motorway_link",
                    BaseInk.MOTORWAY,
                    BaseInk.MOTORWAY_CASING,
                    0,
                    0,
                    0,
                    0.8,
                    1.1,
                    2,
                    2.8,
                    4,
                    5.6,
                    8,
                    12,
                    16),
            new Road(
                    "trunk",
                    BaseInk.MOTORWAY,
                    BaseInk.MOTORWAY_CASING,
                    1,
                    1.2,
                    1.5,
                    2,
                    2.6,
                    3.6,
                    4.6,
                    6.2,
                    8.2,
                    11.5,
                    16.5,
                    25),
            new Road(
                    "motorway",
                    BaseInk.MOTORWAY,
                    BaseInk.MOTORWAY_CASING,
                    1.2,
                    1.4,
                    1.8,
                    2.2,
                    2.8,
                    3.8,
                    4.8,
                    6.5,
                    8.5,
                    12,
                    17,
                    26));

    /// Below this width a road is one line in the ink of its casing.
    private static final double THIN = 2;

    private ThemeLines() {}

    static void write(ThemeXml theme) {
        water(theme);
        theme.rule(
                line("boundary", "administrative"),
                8,
                13,
                () -> theme.rule(
                        line("admin_level", "2|3|4|5|6"), 8, 13, () -> theme.dashes(BaseInk.BORDER, 1, "8,4,2,4")));
        theme.rule(line("power", "line"), 14, () -> theme.line(BaseInk.POWER, 0.8, "butt"));
        theme.rule(line("man_made", "pipeline"), 14, () -> theme.dashes(BaseInk.RAIL, 1.2, "10,3"));
        theme.rule(line("man_made", "pier|breakwater|groyne"), 14, () -> theme.line(BaseInk.MAJOR, 2, "butt"));
        theme.rule(
                line("barrier", "city_wall|retaining_wall|wall"),
                17,
                () -> theme.line(BaseInk.HOUSE_EDGE, 0.8, "butt"));
        theme.rule(line("aeroway", "runway"), 11, () -> theme.line(BaseInk.ROAD_CASING, 4, "butt"));
        theme.rule(line("aeroway", "taxiway"), 13, () -> theme.line(BaseInk.ROAD_CASING, 1.6, "butt"));
        paths(theme);
        for (int zoom = TileKey.MIN_ZOOM; zoom <= TileKey.MAX_ZOOM; zoom++) {
            int z = zoom;
            ROADS.forEach(road -> casing(theme, road, z));
        }
        for (int zoom = TileKey.MIN_ZOOM; zoom <= TileKey.MAX_ZOOM; zoom++) {
            int z = zoom;
            ROADS.forEach(road -> fill(theme, road, z));
        }
        rails(theme);
    }

    private static void water(ThemeXml theme) {
        double[] river = {0.8, 0.9, 1.1, 1.4, 1.8, 2.4, 3, 4, 5.5, 8, 11, 15};
        for (int zoom = TileKey.MIN_ZOOM; zoom <= TileKey.MAX_ZOOM; zoom++) {
            double width = river[zoom - TileKey.MIN_ZOOM];
            theme.rule(
                    new ThemeXml.Select("way", "waterway", "river|canal", "no"),
                    zoom,
                    zoom,
                    () -> theme.line(zoomed(width), width, "round"));
            if (zoom >= 13) {
                theme.rule(
                        new ThemeXml.Select("way", "waterway", "stream|ditch|drain", "no"),
                        zoom,
                        zoom,
                        () -> theme.line(BaseInk.WATER_EDGE, Math.max(0.8, width / 3), "round"));
            }
        }
    }

    /// A thin river needs the darker ink to be seen.
    private static BaseInk zoomed(double width) {
        return width < 2.4 ? BaseInk.WATER_EDGE : BaseInk.WATER;
    }

    private static void paths(ThemeXml theme) {
        theme.rule(line("highway", "track|bridleway"), 14, () -> theme.dashes(BaseInk.PATH, 1.1, "7,3"));
        theme.rule(line("highway", "path|footway|cycleway"), 15, 16, () -> theme.dashes(BaseInk.PATH, 0.8, "3,2"));
        theme.rule(line("highway", "path|footway|cycleway"), 17, () -> theme.dashes(BaseInk.PATH, 1.3, "5,3"));
        theme.rule(line("highway", "steps"), 16, () -> theme.dashes(BaseInk.PATH, 2.4, "1.5,1.5"));
        theme.rule(
                new ThemeXml.Select("way", "highway", "pedestrian|footway|service", "yes"),
                15,
                () -> theme.rule(line("area", "yes"), 15, () -> theme.area(BaseInk.ROAD, BaseInk.ROAD_CASING, 0.7)));
    }

    private static void casing(ThemeXml theme, Road road, int zoom) {
        double width = road.width(zoom);
        if (width <= 0) {
            return;
        }
        theme.rule(line("highway", road.values()), zoom, zoom, () -> {
            if (width < THIN) {
                theme.line(road.casing(), width, "round");
            } else {
                double extra = zoom < 15 ? 1.5 : zoom < 17 ? 1.9 : 2.3;
                theme.rule(onGround(), zoom, zoom, () -> {
                    theme.rule(
                            line("bridge", "~|no"),
                            zoom,
                            zoom,
                            () -> theme.line(road.casing(), width + extra, "round"));
                    theme.rule(onBridge(), zoom, zoom, () -> theme.line(road.casing(), width + extra + 0.4, "butt"));
                });
                theme.rule(inTunnel(), zoom, zoom, () -> theme.dashes(road.casing(), width + extra, "4,3"));
            }
        });
    }

    private static void fill(ThemeXml theme, Road road, int zoom) {
        double width = road.width(zoom);
        if (width < THIN) {
            return;
        }
        theme.rule(line("highway", road.values()), zoom, zoom, () -> {
            theme.rule(onGround(), zoom, zoom, () -> theme.line(road.fill(), width, "round"));
            theme.rule(inTunnel(), zoom, zoom, () -> theme.line(BaseInk.BUILT_UP, width, "round"));
        });
    }

    private static ThemeXml.Select onGround() {
        return line("tunnel", "~|no|building_passage|avalanche_protector");
    }

    /// Square ends, or each bridge would wear a ring.
    private static ThemeXml.Select onBridge() {
        return line("bridge", "yes|viaduct|movable|cantilever|trestle|aqueduct|suspension|covered|arch|beam|swing");
    }

    private static ThemeXml.Select inTunnel() {
        return line("tunnel", "yes|culvert|covered");
    }

    private static void rails(ThemeXml theme) {
        theme.rule(
                line("railway", "rail|narrow_gauge|light_rail|monorail"),
                9,
                13,
                () -> theme.rule(line("service", "~"), 9, 13, () -> theme.line(BaseInk.RAIL, 1.1, "butt")));
        theme.rule(line("railway", "rail|narrow_gauge|light_rail|monorail"), 14, () -> {
            theme.rule(line("service", "~"), 14, () -> {
                theme.line(BaseInk.RAIL, 3, "butt");
                theme.dashes(BaseInk.LAND, 1.6, "7,7");
            });
            theme.rule(line("service", "spur|siding|yard|crossover"), 14, () -> theme.line(BaseInk.RAIL, 1, "butt"));
        });
        theme.rule(line("railway", "tram"), 15, () -> theme.line(BaseInk.RAIL, 0.9, "butt"));
        theme.rule(line("railway", "subway"), 13, () -> theme.dashes(BaseInk.RAIL, 1.2, "5,4"));
    }
}
