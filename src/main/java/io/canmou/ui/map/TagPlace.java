package io.canmou.ui.map;

import io.canmou.map.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

/// Where on a line its tag stands.
final class TagPlace {
    private static final double STEP = 24;
    private static final double INSET = 8;
    private static final double BESIDE = 400;

    /// On the line, above, below, right, left, in widths and heights of the tag.
    private static final double[][] ASIDE = {{0, 0}, {0, -1}, {0, 1}, {1, 0}, {-1, 0}, {0, -2}, {0, 2}};

    private TagPlace() {}

    /// A point where a tag of this size is whole in the window and clear of others: on the line, or close beside
    /// it where the line is hidden; rather above the source than below it, and neither close to the source nor to
    /// the window's border.
    static Optional<Coordinate> on(
            Geometry line, double width, double height, Viewport seen, Coordinate source, List<Rectangle2D> taken) {
        double[] size = {width, height};
        Coordinate best = null;
        double least = Double.MAX_VALUE;
        for (Coordinate point : points(line)) {
            for (double[] aside : ASIDE) {
                Coordinate centre =
                        new Coordinate(point.x + aside[0] * (width / 2 + INSET), point.y + aside[1] * (height + INSET));
                double cost = cost(centre, size, seen, source, taken) + (aside[0] == 0 && aside[1] == 0 ? 0 : BESIDE);
                if (cost < least) {
                    least = cost;
                    best = centre;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<Coordinate> points(Geometry line) {
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i < line.getNumGeometries(); i++) {
            if (!(line.getGeometryN(i) instanceof LineString part) || part.isEmpty()) {
                continue;
            }
            var path = new LengthIndexedLine(part);
            for (double at = 0; at <= part.getLength(); at += STEP) {
                points.add(path.extractPoint(at));
            }
        }
        return points;
    }

    private static double cost(
            Coordinate point, double[] size, Viewport seen, Coordinate source, List<Rectangle2D> taken) {
        double left = point.x - size[0] / 2;
        double top = point.y - size[1] / 2;
        if (left < INSET
                || top < INSET
                || left + size[0] > seen.width() - INSET
                || top + size[1] > seen.height() - INSET) {
            return Double.MAX_VALUE;
        }
        var box = new Rectangle2D(left - 4, top - 4, size[0] + 8, size[1] + 8);
        if (taken.stream().anyMatch(box::intersects)) {
            return Double.MAX_VALUE;
        }
        double fromSource = point.distance(source);
        double fromMiddle = Math.hypot(point.x - seen.width() / 2, point.y - seen.height() / 2);
        double below = point.y > source.y ? 60 : 0;
        return fromMiddle * 0.4 + Math.max(0, 140 - fromSource) * 2 + below;
    }
}
