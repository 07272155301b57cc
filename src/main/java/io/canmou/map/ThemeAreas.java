package io.canmou.map;

import static io.canmou.map.ThemeXml.Select.area;

/// The part of the theme that fills areas, from the ground up.
final class ThemeAreas {
    private ThemeAreas() {}

    static void write(ThemeXml theme) {
        fill(theme, "landuse", "farmland|farm", 10, BaseInk.FIELD_1);
        fill(theme, "landuse", "meadow|farmyard|greenhouse_horticulture", 11, BaseInk.FIELD_2);
        fill(theme, "landuse", "orchard|vineyard|plant_nursery|allotments", 11, BaseInk.FIELD_3);
        fill(theme, "natural", "grassland|heath|wetland|scrub", 11, BaseInk.FIELD_3);
        fill(
                theme,
                "landuse",
                "commercial|retail|education|institutional|construction|brownfield",
                9,
                BaseInk.BUILT_UP);
        fill(theme, "landuse", "residential", 9, BaseInk.HOMES);
        fill(theme, "landuse", "industrial|port|depot|landfill", 9, BaseInk.INDUSTRY);
        fill(theme, "man_made", "works|wastewater_plant|water_works", 12, BaseInk.INDUSTRY);
        fill(theme, "power", "plant|substation|generator", 13, BaseInk.INDUSTRY);
        fill(theme, "landuse", "railway", 12, BaseInk.INDUSTRY);
        fill(theme, "landuse", "forest", 8, BaseInk.WOOD);
        fill(theme, "natural", "wood", 8, BaseInk.WOOD);
        fill(theme, "landuse", "grass|recreation_ground|village_green|cemetery|greenfield|flowerbed", 12, BaseInk.PARK);
        fill(theme, "leisure", "park|garden|golf_course|nature_reserve|common|dog_park", 11, BaseInk.PARK);
        fill(theme, "leisure", "pitch|playground|stadium|sports_centre|track", 14, BaseInk.PARK);
        fill(theme, "natural", "sand|beach|bare_rock|scree|shingle", 11, BaseInk.SAND);
        fill(theme, "landuse", "quarry", 11, BaseInk.SAND);
        fill(
                theme,
                "amenity",
                "school|kindergarten|university|college|hospital|clinic|nursing_home",
                14,
                BaseInk.BUILT_UP);
        fill(theme, "social_facility", "nursing_home|assisted_living|group_home", 14, BaseInk.BUILT_UP);
        water(theme);
        fill(theme, "amenity", "parking", 15, BaseInk.BUILT_UP);
        fill(theme, "aeroway", "apron", 12, BaseInk.BUILT_UP);
        fill(theme, "man_made", "pier|breakwater|groyne|bridge", 13, BaseInk.MAJOR);
        buildings(theme);
    }

    private static void water(ThemeXml theme) {
        theme.rule(
                area("natural", "sea|water|bay|coastline"),
                8,
                () -> theme.area(BaseInk.WATER, BaseInk.WATER_EDGE, 0.8));
        theme.rule(
                area("waterway", "riverbank|dock|boatyard|canal|river"),
                8,
                () -> theme.area(BaseInk.WATER, BaseInk.WATER_EDGE, 0.8));
        theme.rule(
                area("landuse", "reservoir|basin|salt_pond|aquaculture"),
                10,
                () -> theme.area(BaseInk.WATER, BaseInk.WATER_EDGE, 0.8));
        theme.rule(area("leisure", "swimming_pool"), 16, () -> theme.area(BaseInk.WATER, BaseInk.WATER_EDGE, 0.6));
    }

    /// Houses gain an edge when they are large enough to have one.
    private static void buildings(ThemeXml theme) {
        theme.rule(area("building", "*"), 13, 14, () -> theme.area(BaseInk.HOUSE));
        theme.rule(area("building", "*"), 15, () -> theme.area(BaseInk.HOUSE, BaseInk.HOUSE_EDGE, 0.7));
        theme.rule(
                area("man_made", "storage_tank|silo|gasometer|chimney|tower|reservoir_covered"),
                14,
                () -> theme.area(BaseInk.HOUSE, BaseInk.HOUSE_EDGE, 0.9));
    }

    private static void fill(ThemeXml theme, String key, String values, int from, BaseInk ink) {
        theme.rule(area(key, values), from, () -> theme.area(ink));
    }
}
