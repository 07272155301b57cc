package io.canmou.map;

import io.canmou.map.MapScene.Area;
import io.canmou.map.MapScene.Bound;
import io.canmou.map.Pen.BoxInks;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/// Zones, bounds and ways on a picture. In black and white each level has its own pattern: crossed lines, slanted
/// lines, dots; in colour, lines mean that something is assumed.
final class ZonePainter {
    private static final double EDGE = 4.7;
    private static final double HALO = 9;
    private static final double TICK = 8;
    private static final double TICK_PITCH = 30;
    private static final double HATCH_PITCH = 10;
    private static final double TAG_STEP = 20;

    private final MapScene scene;
    private final Viewport frame;
    private final Pen pen;
    private final boolean colour;
    private final List<Rectangle2D> taken = new ArrayList<>();

    ZonePainter(MapScene scene, Viewport frame, Pen pen) {
        this.scene = scene;
        this.frame = frame;
        this.pen = pen;
        this.colour = pen.ink(Token.fill(1)).opacity() > 0;
    }

    /// Fills, edges, bounds and ways.
    void paintLines() {
        scene.areas().forEach(this::fill);
        scene.bounds().stream().filter(b -> b.stroke() == Bound.Stroke.CLOUD).forEach(this::cloud);
        scene.areas().forEach(this::edge);
        scene.bounds().stream().filter(b -> b.stroke() != Bound.Stroke.CLOUD).forEach(this::bound);
        scene.routes().forEach(this::route);
    }

    /// The tags on the edges, clear of `others` and of each other; what they cover.
    List<Rectangle2D> paintTags(List<Rectangle2D> others) {
        taken.addAll(others);
        for (Area area : scene.areas()) {
            Ink frameInk = pen.ink(Token.edge(area.level()));
            var inks = new BoxInks(pen.ink(Token.tag(area.level())), frameInk, pen.ink(Token.tagInk(area.level())));
            tag(frame.toPixels(area.outline()).getBoundary(), area.label(), true, inks);
        }
        for (Bound bound : scene.bounds()) {
            var inks = new BoxInks(pen.ink(Token.PANEL), pen.ink(Token.INK_2), pen.ink(Token.INK));
            tag(outline(bound), bound.label(), false, inks);
        }
        return List.copyOf(taken);
    }

    private Geometry inFrame(Geometry degrees) {
        return Strokes.clipped(frame.toPixels(degrees), frame.width(), frame.height(), pen.px(20));
    }

    private Geometry outline(Bound bound) {
        Geometry pixels = frame.toPixels(bound.outline());
        return pixels.getDimension() == 2 ? pixels.getBoundary() : pixels;
    }

    private void fill(Area area) {
        Geometry shape = inFrame(area.outline());
        if (colour) {
            pen.fill(Pen.path(shape), pen.ink(Token.fill(area.level())));
            if (area.assumed()) {
                Ink hatch = pen.ink(Token.edge(area.level())).withOpacity(area.level() == 1 ? 0.32 : 0.55);
                pen.draw(Pen.path(Strokes.hatch(shape, pen.px(HATCH_PITCH), -45, 0, 0)), hatch, 1.3);
            }
            return;
        }
        Geometry inner = scene.areas().stream()
                .filter(other -> other.level() > area.level())
                .map(other -> inFrame(other.outline()))
                .reduce(shape.getFactory().createGeometryCollection(), (a, b) -> a.isEmpty() ? b : a.union(b));
        Geometry own = inner.isEmpty() ? shape : shape.difference(inner);
        Ink black = pen.ink(Token.edge(area.level()));
        switch (area.level()) {
            case 3 -> {
                pen.draw(Pen.path(Strokes.hatch(own, pen.px(9), -45, 0, 0)), black, 0.9);
                pen.draw(Pen.path(Strokes.hatch(own, pen.px(9), 45, 0, 0)), black, 0.9);
            }
            case 2 -> pen.draw(Pen.path(Strokes.hatch(own, pen.px(14), -45, 0, 0)), black, 0.9);
            default -> pen.draw(Pen.path(Strokes.dots(own, pen.px(15), 0, 0)), black, 1.7);
        }
    }

    private void edge(Area area) {
        Geometry outline = frame.toPixels(area.outline());
        Path2D line = Pen.path(Strokes.clipped(outline.getBoundary(), frame.width(), frame.height(), pen.px(40)));
        List<Strokes.Segment> ticks =
                Strokes.ticks(outline, area.level(), pen.px(TICK_PITCH), pen.px(TICK + EDGE / 2)).stream()
                        .filter(this::inReach)
                        .toList();
        Ink ink = pen.ink(Token.edge(area.level()));
        double width = colour ? EDGE : 3;
        pen.draw(line, pen.ink(Token.HALO), colour ? HALO : 6);
        pen.draw(Pen.path(ticks), ink, 2);
        pen.draw(line, ink, width);
    }

    private boolean inReach(Strokes.Segment tick) {
        double margin = pen.px(40);
        return tick.x1() > -margin
                && tick.x1() < frame.width() + margin
                && tick.y1() > -margin
                && tick.y1() < frame.height() + margin;
    }

    private void bound(Bound bound) {
        Path2D line = Pen.path(Strokes.clipped(outline(bound), frame.width(), frame.height(), pen.px(40)));
        pen.draw(line, pen.ink(Token.HALO), 4.4);
        switch (bound.stroke()) {
            case DOTTED -> pen.dash(line, pen.ink(Token.BAND), 2, 2, 5);
            case TABLE -> pen.dash(line, pen.ink(Token.BAND), 2, 12, 4, 2, 4);
            case DASHED, CLOUD -> pen.dash(line, pen.ink(Token.BAND), 2, 9, 6);
        }
    }

    private void cloud(Bound cloud) {
        Geometry shape = inFrame(cloud.outline());
        pen.draw(Pen.path(Strokes.dots(shape, pen.px(6), 0, 0)), pen.ink(Token.BAND), 1.7);
        pen.draw(Pen.path(shape), pen.ink(Token.BAND), 1);
    }

    private void route(MapScene.Route route) {
        Geometry pixels = Strokes.clipped(frame.toPixels(route.line()), frame.width(), frame.height(), pen.px(20));
        Path2D line = Pen.path(pixels);
        pen.draw(line, pen.ink(Token.HALO), 7.4);
        if (route.dotted()) {
            pen.dash(line, pen.ink(Token.ROUTE), 4, 2, 7);
        } else {
            pen.draw(line, pen.ink(Token.ROUTE), 4);
        }
        var heads = new Path2D.Double();
        for (int i = 0; i < pixels.getNumGeometries(); i++) {
            if (pixels.getGeometryN(i) instanceof LineString part) {
                Strokes.along(part, pen.px(70)).forEach(point -> head(heads, point));
            }
        }
        pen.draw(heads, pen.ink(Token.HALO), 1.6);
        pen.fill(heads, pen.ink(Token.ROUTE));
    }

    private void head(Path2D heads, double[] point) {
        double angle = Math.toRadians(point[2]);
        double size = pen.px(7);
        heads.moveTo(point[0] + 1.2 * size * Math.cos(angle), point[1] + 1.2 * size * Math.sin(angle));
        heads.lineTo(point[0] + size * Math.cos(angle + 2.45), point[1] + size * Math.sin(angle + 2.45));
        heads.lineTo(point[0] + size * Math.cos(angle - 2.45), point[1] + size * Math.sin(angle - 2.45));
        heads.closePath();
    }

    private void tag(Geometry line, String text, boolean bold, BoxInks inks) {
        if (text.isEmpty()) {
            return;
        }
        var font = bold ? pen.bold(13) : pen.regular(12.5);
        double width = pen.width(text, font) + pen.px(12);
        double height = font.getSize2D() * 1.42;
        place(line, width, height).ifPresent(at -> taken.add(pen.box(text, at.x, at.y, font, inks)));
    }

    /// The point of the line nearest the picture's middle where the tag is whole and clear.
    private Optional<Coordinate> place(Geometry line, double width, double height) {
        double inset = pen.px(8);
        Coordinate best = null;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < line.getNumGeometries(); i++) {
            if (!(line.getGeometryN(i) instanceof LineString part)) {
                continue;
            }
            for (double[] p : Strokes.along(part, pen.px(TAG_STEP))) {
                var box = new Rectangle2D.Double(p[0] - width / 2, p[1] - height / 2, width, height);
                boolean whole = box.x > inset
                        && box.y > inset
                        && box.getMaxX() < frame.width() - inset
                        && box.getMaxY() < frame.height() - inset;
                double cost = Math.hypot(p[0] - frame.width() / 2, (p[1] - frame.height() / 2) * 1.3);
                if (whole && cost < least && taken.stream().noneMatch(box::intersects)) {
                    least = cost;
                    best = new Coordinate(p[0], p[1]);
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
