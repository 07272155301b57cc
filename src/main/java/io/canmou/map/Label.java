package io.canmou.map;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// A name that wants a place on the map, in pixels of the whole world at one zoom.
sealed interface Label permits PointName, StreetName {
    /// Who wins when two collide: higher first.
    int priority();

    String text();

    /// The middle of its place.
    double x();

    double y();

    /// What it covers.
    List<Rectangle2D> boxes();

    /// Closer than this the same name is not written twice.
    double spacing();

    /// Paints it with the world's pixel (`left`, `top`) at the origin.
    void paint(Graphics2D graphics, double left, double top);

    /// Whether both cannot stand.
    default boolean collides(Label other) {
        if (text().equals(other.text())
                && Math.hypot(x() - other.x(), y() - other.y()) < Math.min(spacing(), other.spacing())) {
            return true;
        }
        for (Rectangle2D mine : boxes()) {
            for (Rectangle2D theirs : other.boxes()) {
                if (mine.intersects(theirs)) {
                    return true;
                }
            }
        }
        return false;
    }
}
