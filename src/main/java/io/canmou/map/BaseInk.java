package io.canmou.map;

/// What a colour is for on the base map.
public enum BaseInk {
    /// Beyond the region: nothing is known there.
    OUTSIDE,
    LAND,
    FIELD_1,
    FIELD_2,
    FIELD_3,
    BUILT_UP,
    HOMES,
    HOUSE,
    HOUSE_EDGE,
    PARK,
    WOOD,
    SAND,
    WATER,
    WATER_EDGE,
    INDUSTRY,
    ROAD,
    ROAD_CASING,
    MAJOR,
    MAJOR_CASING,
    MOTORWAY,
    MOTORWAY_CASING,
    PATH,
    RAIL,
    POWER,
    BORDER,
    NAME,
    NAME_2,
    WATER_NAME,
    NAME_HALO;

    /// Whether it fills areas (for which night has an upper limit of luminance) rather than lines or letters.
    public boolean area() {
        return switch (this) {
            case OUTSIDE,
                    LAND,
                    FIELD_1,
                    FIELD_2,
                    FIELD_3,
                    BUILT_UP,
                    HOMES,
                    HOUSE,
                    PARK,
                    WOOD,
                    SAND,
                    WATER,
                    INDUSTRY,
                    ROAD,
                    MAJOR,
                    MOTORWAY,
                    NAME_HALO -> true;
            case HOUSE_EDGE,
                    WATER_EDGE,
                    ROAD_CASING,
                    MAJOR_CASING,
                    MOTORWAY_CASING,
                    PATH,
                    RAIL,
                    POWER,
                    BORDER,
                    NAME,
                    NAME_2,
                    WATER_NAME -> false;
        };
    }
}
