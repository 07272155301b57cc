package io.canmou.map;

import org.locationtech.jts.geom.Envelope;

/// One square of the map, 512 pixels wide, at a zoom of web maps (where the world is 256 pixels wide at zoom 0).
///
/// @param x column from the west
/// @param y row from the north
public record TileKey(int zoom, int x, int y) {
    /// Pixels of a side.
    public static final int SIZE = 512;

    /// The widest and the closest zoom that the map is drawn at.
    public static final int MIN_ZOOM = 8;

    public static final int MAX_ZOOM = 19;

    /// The tile that holds a point of the unit square.
    public static TileKey at(int zoom, double x, double y) {
        int last = across(zoom) - 1;
        return new TileKey(
                zoom,
                Math.clamp((long) Math.floor(x * across(zoom)), 0, last),
                Math.clamp((long) Math.floor(y * across(zoom)), 0, last));
    }

    /// Tiles side by side around the world.
    public static int across(int zoom) {
        return 1 << (zoom - 1);
    }

    /// The tile of the zoom before that holds this one.
    public TileKey parent() {
        return new TileKey(zoom - 1, x >> 1, y >> 1);
    }

    /// Its west, south, east and north in degrees, widened on each side by `margin` pixels.
    public Envelope box(double margin) {
        double n = across(zoom);
        double m = margin / SIZE;
        return new Envelope(
                Mercator.lon((x - m) / n),
                Mercator.lon((x + 1 + m) / n),
                Mercator.lat((y + 1 + m) / n),
                Mercator.lat((y - m) / n));
    }
}
