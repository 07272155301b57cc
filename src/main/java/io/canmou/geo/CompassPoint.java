package io.canmou.geo;

/// The sixteen points of the compass, in the order of their degrees; worded under `geo.compass.NAME`.
public enum CompassPoint {
    N,
    NNE,
    NE,
    ENE,
    E,
    ESE,
    SE,
    SSE,
    S,
    SSW,
    SW,
    WSW,
    W,
    WNW,
    NW,
    NNW;

    private static final CompassPoint[] ALL = values();

    /// The nearest of the sixteen to a bearing, degrees clockwise from north.
    public static CompassPoint of(double degrees) {
        return nearest(degrees, 1);
    }

    /// The nearest of the eight main points to a bearing.
    public static CompassPoint ofEight(double degrees) {
        return nearest(degrees, 2);
    }

    private static CompassPoint nearest(double degrees, int step) {
        double width = 22.5 * step;
        int index = (int) Math.floor(degrees / width + 0.5) * step;
        return ALL[Math.floorMod(index, ALL.length)];
    }
}
