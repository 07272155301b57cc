package io.canmou.ui.map;

import io.canmou.map.Strokes.Segment;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// Geometries in pixels as JavaFX paths.
final class Shapes {
    private Shapes() {}

    /// A filled path without edge.
    static Path filled(Geometry pixels, Color fill) {
        Path path = new Path(elements(pixels));
        path.setFill(fill);
        path.setStroke(null);
        path.setFillRule(FillRule.EVEN_ODD);
        path.setManaged(false);
        return path;
    }

    /// A stroked path without fill.
    static Path stroked(List<PathElement> elements, Color stroke, double width) {
        Path path = new Path(elements);
        path.setFill(null);
        path.setStroke(stroke);
        path.setStrokeWidth(width);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setManaged(false);
        return path;
    }

    /// Many separate lines as one path.
    static List<PathElement> elements(List<Segment> segments) {
        List<PathElement> all = new ArrayList<>(segments.size() * 2);
        for (Segment segment : segments) {
            all.add(new MoveTo(segment.x1(), segment.y1()));
            all.add(new LineTo(segment.x2(), segment.y2()));
        }
        return all;
    }

    /// All lines and rings of a geometry.
    static List<PathElement> elements(@Nullable Geometry geometry) {
        List<PathElement> all = new ArrayList<>();
        add(geometry, all);
        return all;
    }

    private static void add(@Nullable Geometry geometry, List<PathElement> to) {
        switch (geometry) {
            case null -> {
                // Nothing to draw.
            }
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

    private static void addLine(LineString line, List<PathElement> to) {
        Coordinate[] points = line.getCoordinates();
        if (points.length < 2) {
            return;
        }
        to.add(new MoveTo(points[0].x, points[0].y));
        int last = line.isClosed() ? points.length - 1 : points.length;
        for (int i = 1; i < last; i++) {
            to.add(new LineTo(points[i].x, points[i].y));
        }
        if (line.isClosed()) {
            to.add(new ClosePath());
        }
    }
}
