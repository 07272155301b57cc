package io.canmou.map;

import io.canmou.geo.Position;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// What part of the map is seen, and how large: between positions and pixels of a window, x to the right and y
/// down.
///
/// @param x middle in the unit square of [Mercator]
/// @param y middle in the unit square
/// @param zoom of web maps, may be broken
/// @param width of the window, pixels
/// @param height of the window, pixels
public record Viewport(double x, double y, double zoom, double width, double height) {
    /// Centred on a position.
    public static Viewport at(Position centre, double zoom, double width, double height) {
        return new Viewport(Mercator.x(centre.lon()), Mercator.y(centre.lat()), zoom, width, height);
    }

    /// The closest zoom at which a box in degrees fits with `margin` pixels on each side.
    public static Viewport fitting(Envelope box, double width, double height, double margin) {
        double west = Mercator.x(box.getMinX());
        double east = Mercator.x(box.getMaxX());
        double north = Mercator.y(box.getMaxY());
        double south = Mercator.y(box.getMinY());
        double across = Math.max(1, width - 2 * margin) / Math.max(east - west, 1e-9);
        double down = Math.max(1, height - 2 * margin) / Math.max(south - north, 1e-9);
        double zoom = Math.log(Math.min(across, down) / 256) / Math.log(2);
        return new Viewport(
                (west + east) / 2,
                (north + south) / 2,
                Math.clamp(zoom, TileKey.MIN_ZOOM, TileKey.MAX_ZOOM),
                width,
                height);
    }

    public Viewport resized(double newWidth, double newHeight) {
        return new Viewport(x, y, zoom, newWidth, newHeight);
    }

    /// The map dragged by pixels: what was at a point is then that much further right and down.
    public Viewport dragged(double right, double down) {
        double side = Mercator.pixels(zoom);
        return new Viewport(Math.clamp(x - right / side, 0, 1), Math.clamp(y - down / side, 0, 1), zoom, width, height);
    }

    /// Another zoom, the place at a pixel kept where it is.
    public Viewport zoomed(double newZoom, double atX, double atY) {
        double bounded = Math.clamp(newZoom, TileKey.MIN_ZOOM, TileKey.MAX_ZOOM);
        double before = Mercator.pixels(zoom);
        double after = Mercator.pixels(bounded);
        double keptX = x + (atX - width / 2) / before;
        double keptY = y + (atY - height / 2) / before;
        return new Viewport(
                Math.clamp(keptX - (atX - width / 2) / after, 0, 1),
                Math.clamp(keptY - (atY - height / 2) / after, 0, 1),
                bounded,
                width,
                height);
    }

    /// The pixel of a position.
    public Coordinate toPixel(Position position) {
        return toPixel(position.lon(), position.lat());
    }

    /// The pixel of a place in degrees.
    public Coordinate toPixel(double lon, double lat) {
        double side = Mercator.pixels(zoom);
        return new Coordinate((Mercator.x(lon) - x) * side + width / 2, (Mercator.y(lat) - y) * side + height / 2);
    }

    /// The position under a pixel.
    public Position toPosition(double pixelX, double pixelY) {
        double side = Mercator.pixels(zoom);
        return Mercator.position(x + (pixelX - width / 2) / side, y + (pixelY - height / 2) / side);
    }

    /// A geometry in degrees as one in pixels.
    public Geometry toPixels(Geometry degrees) {
        double side = Mercator.pixels(zoom);
        CoordinateFilter change = c -> {
            double px = (Mercator.x(c.x) - x) * side + width / 2;
            double py = (Mercator.y(c.y) - y) * side + height / 2;
            c.x = px;
            c.y = py;
        };
        Geometry copy = degrees.copy();
        copy.apply(change);
        copy.geometryChanged();
        return copy;
    }

    /// The middle.
    public Position centre() {
        return Mercator.position(x, y);
    }

    /// What is seen, in degrees.
    public Envelope box() {
        Position northWest = toPosition(0, 0);
        Position southEast = toPosition(width, height);
        return new Envelope(northWest.lon(), southEast.lon(), southEast.lat(), northWest.lat());
    }

    /// Metres on the ground of one pixel in the middle.
    public double metresPerPixel() {
        return Mercator.metresPerPixel(centre().lat(), zoom);
    }
}
