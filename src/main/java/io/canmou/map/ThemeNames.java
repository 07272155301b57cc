package io.canmou.map;

import static io.canmou.map.ThemeXml.Select.any;
import static io.canmou.map.ThemeXml.Select.area;
import static io.canmou.map.ThemeXml.Select.line;
import static io.canmou.map.ThemeXml.Select.node;

import io.canmou.map.ThemeXml.Letters;

/// The part of the theme that writes names; which of two names that collide stays is decided by priority.
final class ThemeNames {
    private ThemeNames() {}

    static void write(ThemeXml theme) {
        places(theme);
        water(theme);
        streets(theme);
        grounds(theme);
        points(theme);
    }

    private static void places(ThemeXml theme) {
        place(theme, "city", 8, 14, new Letters("name", 18, "bold", BaseInk.NAME, 100));
        place(theme, "town|borough", 9, 15, new Letters("name", 15.5, "bold", BaseInk.NAME, 90));
        place(theme, "district|county", 10, 13, new Letters("name", 15, "bold", BaseInk.NAME, 88));
        place(theme, "suburb|village|quarter", 12, 17, new Letters("name", 13.5, "bold", BaseInk.NAME, 80));
        place(
                theme,
                "neighbourhood|hamlet|isolated_dwelling|locality|farm|island|islet",
                14,
                19,
                new Letters("name", 13, "bold", BaseInk.NAME, 70));
    }

    private static void place(ThemeXml theme, String values, int from, int to, Letters letters) {
        theme.rule(any("place", values), from, to, () -> theme.caption(letters, false));
    }

    private static void water(ThemeXml theme) {
        theme.rule(
                line("waterway", "river"),
                12,
                () -> theme.pathText(new Letters("name", 14, "italic", BaseInk.WATER_NAME, 75)));
        theme.rule(
                line("waterway", "canal|stream|drain"),
                15,
                () -> theme.pathText(new Letters("name", 12, "italic", BaseInk.WATER_NAME, 45)));
        theme.rule(
                area("natural", "water|bay"),
                13,
                () -> theme.caption(new Letters("name", 13, "italic", BaseInk.WATER_NAME, 60), false));
        theme.rule(
                area("landuse", "reservoir|basin"),
                14,
                () -> theme.caption(new Letters("name", 13, "italic", BaseInk.WATER_NAME, 60), false));
    }

    private static void streets(ThemeXml theme) {
        street(theme, "motorway|trunk", 12, new Letters("name", 12.5, "normal", BaseInk.NAME, 66));
        street(theme, "primary|secondary", 14, new Letters("name", 12.5, "normal", BaseInk.NAME, 64));
        street(theme, "tertiary", 15, new Letters("name", 12, "normal", BaseInk.NAME_2, 56));
        street(
                theme,
                "residential|unclassified|pedestrian|living_street",
                16,
                new Letters("name", 12, "normal", BaseInk.NAME_2, 48));
        street(
                theme,
                "service|footway|path|track|cycleway|steps",
                18,
                new Letters("name", 11.5, "normal", BaseInk.NAME_2, 30));
        theme.rule(
                line("railway", "rail"),
                15,
                () -> theme.pathText(new Letters("name", 11.5, "normal", BaseInk.NAME_2, 40)));
    }

    private static void street(ThemeXml theme, String values, int from, Letters letters) {
        theme.rule(line("highway", values), from, () -> theme.pathText(letters));
    }

    private static void grounds(ThemeXml theme) {
        ground(theme, "landuse", "industrial|port", 13, new Letters("name", 12.5, "bold", BaseInk.NAME, 62));
        ground(
                theme,
                "man_made",
                "works|wastewater_plant|water_works",
                14,
                new Letters("name", 12.5, "bold", BaseInk.NAME, 63));
        ground(theme, "power", "plant|substation", 15, new Letters("name", 12, "normal", BaseInk.NAME_2, 52));
        ground(theme, "landuse", "residential", 15, new Letters("name", 12.5, "bold", BaseInk.NAME, 58));
        ground(
                theme,
                "landuse",
                "commercial|retail|cemetery|quarry|military|railway",
                15,
                new Letters("name", 12, "normal", BaseInk.NAME_2, 44));
        ground(
                theme,
                "leisure",
                "park|nature_reserve|golf_course|stadium|sports_centre|garden",
                15,
                new Letters("name", 12, "normal", BaseInk.NAME_2, 46));
        ground(theme, "natural", "wood|peak|beach", 15, new Letters("name", 12, "normal", BaseInk.NAME_2, 34));
        theme.rule(
                area("building", "*"),
                17,
                () -> theme.caption(new Letters("name", 11.5, "normal", BaseInk.NAME_2, 36), false));
        theme.rule(
                any("addr:housenumber", "*"),
                19,
                () -> theme.caption(new Letters("addr:housenumber", 10, "normal", BaseInk.NAME_2, 4), false));
    }

    private static void ground(ThemeXml theme, String key, String values, int from, Letters letters) {
        theme.rule(area(key, values), from, () -> theme.caption(letters, false));
    }

    private static void points(ThemeXml theme) {
        point(theme, "railway", "station|halt", 13, 72);
        point(theme, "amenity", "hospital", 14, 68);
        point(theme, "amenity", "fire_station|police|townhall", 15, 61);
        point(theme, "amenity", "school|college|university|kindergarten|clinic|nursing_home|social_facility", 15, 59);
        point(theme, "social_facility", "nursing_home|assisted_living", 15, 59);
        point(theme, "amenity", "marketplace|fuel|bus_station|library|theatre|place_of_worship|ferry_terminal", 16, 43);
        point(theme, "tourism", "hotel|museum|attraction", 16, 42);
        point(theme, "shop", "mall|supermarket|department_store", 16, 41);
        point(theme, "man_made", "storage_tank|silo|tower|chimney|pumping_station|lighthouse", 17, 38);
        point(theme, "amenity", "parking|restaurant|bank|post_office|pharmacy|cafe|cinema", 18, 20);
        point(theme, "railway", "subway_entrance", 17, 18);
        point(theme, "highway", "bus_stop", 18, 12);
        theme.rule(
                node("natural", "peak"),
                13,
                () -> theme.caption(new Letters("name", 12, "normal", BaseInk.NAME_2, 50), true));
    }

    private static void point(ThemeXml theme, String key, String values, int from, int priority) {
        theme.rule(
                any(key, values),
                from,
                () -> theme.caption(new Letters("name", 12, "normal", BaseInk.NAME_2, priority), true));
    }
}
