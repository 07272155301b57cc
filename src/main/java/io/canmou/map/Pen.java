package io.canmou.map;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// Draws on a picture in one palette; lengths are pixels of the design, scaled to the picture.
record Pen(Graphics2D graphics, MapPalette palette, Typeface typeface, double scale) {
    double px(double design) {
        return design * scale;
    }

    Ink ink(Token token) {
        return palette.ink(token);
    }

    void fill(Shape shape, Ink ink) {
        graphics.setColor(ink.awt());
        graphics.fill(shape);
    }

    void draw(Shape shape, Ink ink, double width) {
        graphics.setColor(ink.awt());
        graphics.setStroke(new BasicStroke((float) px(width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    void dash(Shape shape, Ink ink, double width, double... pattern) {
        float[] scaled = new float[pattern.length];
        for (int i = 0; i < pattern.length; i++) {
            scaled[i] = (float) px(pattern[i]);
        }
        graphics.setColor(ink.awt());
        graphics.setStroke(
                new BasicStroke((float) px(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, scaled, 0));
        graphics.draw(shape);
    }

    Font regular(double size) {
        return typeface.regular((float) px(size));
    }

    Font bold(double size) {
        return typeface.bold((float) px(size));
    }

    double width(String text, Font font) {
        return typeface.showing(text, font)
                .getStringBounds(text, LabelStyle.CONTEXT)
                .getWidth();
    }

    /// Text with its baseline's left end at a point; `halo` of no opacity: none.
    void text(String text, double x, double baseline, Font font, List<Ink> inkAndHalo) {
        Shape letters = outline(text, typeface.showing(text, font), AffineTransform.getTranslateInstance(x, baseline));
        if (inkAndHalo.size() > 1) {
            draw(letters, inkAndHalo.get(1), font.getSize2D() * 0.25 / scale);
        }
        fill(letters, inkAndHalo.getFirst());
    }

    static Shape outline(String text, Font font, AffineTransform place) {
        return place.createTransformedShape(
                font.createGlyphVector(LabelStyle.CONTEXT, text).getOutline());
    }

    /// A framed box with a line of text in it, its middle at a point; the box that it covers.
    Rectangle2D box(String text, double x, double y, Font font, BoxInks inks) {
        double width = width(text, font) + px(12);
        double height = font.getSize2D() * 1.42;
        var box = new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
        fill(box, inks.ground());
        draw(box, inks.frame(), 1.4);
        text(text, x - width / 2 + px(6), y + font.getSize2D() * 0.36, font, List.of(inks.text()));
        return box;
    }

    /// Colours of a box.
    record BoxInks(Ink ground, Ink frame, Ink text) {}

    /// Lines and rings of a geometry in pixels.
    static Path2D path(Geometry pixels) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        add(pixels, path);
        return path;
    }

    static Path2D path(List<Strokes.Segment> segments) {
        var path = new Path2D.Double();
        for (Strokes.Segment segment : segments) {
            path.moveTo(segment.x1(), segment.y1());
            path.lineTo(segment.x2(), segment.y2());
        }
        return path;
    }

    private static void add(Geometry geometry, Path2D to) {
        switch (geometry) {
            case Polygon polygon -> {
                add(polygon.getExteriorRing(), to);
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    add(polygon.getInteriorRingN(i), to);
                }
            }
            case LineString line -> addLine(line, to);
            case Point point -> {
                // A point has no line.
            }
            default -> {
                for (int i = 0; i < geometry.getNumGeometries(); i++) {
                    add(geometry.getGeometryN(i), to);
                }
            }
        }
    }

    private static void addLine(LineString line, Path2D to) {
        Coordinate[] points = line.getCoordinates();
        for (int i = 0; i < points.length; i++) {
            if (i == 0) {
                to.moveTo(points[i].x, points[i].y);
            } else {
                to.lineTo(points[i].x, points[i].y);
            }
        }
        if (points.length > 0 && line.isClosed()) {
            to.closePath();
        }
    }
}
