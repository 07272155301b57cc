package io.canmou.map;

import io.canmou.geo.Position;

/// The spherical Mercator projection of web maps, as a square from 0 to 1: x to the east, y to the south.
///
/// Source: EPSG method 1024, "Popular Visualisation Pseudo Mercator". Valid to 85.05° of latitude.
public final class Mercator {
    /// Where the square ends.
    public static final double MAX_LAT = 85.05112877980659;

    private static final double EQUATOR = 2 * Math.PI * 6_378_137.0;

    private Mercator() {}

    public static double x(double lon) {
        return (lon + 180) / 360;
    }

    public static double y(double lat) {
        double phi = Math.toRadians(Math.clamp(lat, -MAX_LAT, MAX_LAT));
        return 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI);
    }

    public static double lon(double x) {
        return x * 360 - 180;
    }

    public static double lat(double y) {
        return Math.toDegrees(2 * Math.atan(Math.exp(Math.PI * (1 - 2 * y))) - Math.PI / 2);
    }

    public static Position position(double x, double y) {
        return new Position(lat(Math.clamp(y, 0, 1)), Math.clamp(lon(x), -180, 180));
    }

    /// Pixels of the whole square's side at a zoom, 256 at zoom 0.
    public static double pixels(double zoom) {
        return 256 * Math.pow(2, zoom);
    }

    /// Metres on the ground of one pixel at a latitude.
    public static double metresPerPixel(double lat, double zoom) {
        return EQUATOR * Math.cos(Math.toRadians(lat)) / pixels(zoom);
    }
}
