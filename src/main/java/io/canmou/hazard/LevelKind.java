package io.canmou.hazard;

/// What a level measures, in which unit it is given, and to which kind of zone it belongs.
public enum LevelKind {
    TOXIC("toxic", "ppm"),
    FLAMMABLE("flammable", "ppm"),
    THERMAL_FLUX("thermal", "W/m²"),
    THERMAL_DOSE("thermal", "(W/m²)^(4/3)·s"),
    OVERPRESSURE("overpressure", "Pa");

    private final String hazard;
    private final String unit;

    LevelKind(String hazard, String unit) {
        this.hazard = hazard;
        this.unit = unit;
    }

    /// The word of the result's `zones[].hazard`.
    public String hazard() {
        return hazard;
    }

    /// The unit of the level's value.
    public String unit() {
        return unit;
    }
}
