package io.canmou.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.locationtech.jts.algorithm.MinimumAreaRectangle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Open land cut into pieces the way land is: along its length, again and again, never quite in the middle.
final class Land {
    private final Random random;

    Land(Random random) {
        this.random = random;
    }

    /// A cut through a piece, and the area that was cut, m².
    record Cut(Coordinate from, Coordinate to, double area) {}

    /// Pieces of about `target` m² each; `cuts` hears where large pieces were parted.
    List<Polygon> parted(Polygon piece, double target, BiConsumer<Polygon, Cut> cuts) {
        List<Polygon> done = new ArrayList<>();
        part(piece, target, cuts, done, 0);
        return done;
    }

    private void part(Polygon piece, double target, BiConsumer<Polygon, Cut> cuts, List<Polygon> done, int depth) {
        double limit = target * (0.6 + 1.1 * random.nextDouble());
        if (piece.getArea() < limit || depth > 16) {
            done.add(piece);
            return;
        }
        Cut cut = across(piece);
        cuts.accept(piece, cut);
        Polygon side = halfPlane(cut);
        for (int op : new int[] {OverlayNG.INTERSECTION, OverlayNG.DIFFERENCE}) {
            Geometry half = OverlayNGRobust.overlay(piece, side, op);
            for (Polygon p : Shapes.polygons(half, 150)) {
                part(p, target, cuts, done, depth + 1);
            }
        }
    }

    /// A line across the longer side of the piece, a little askew.
    private Cut across(Polygon piece) {
        Coordinate[] box = MinimumAreaRectangle.getMinimumRectangle(piece).getCoordinates();
        boolean first = box[0].distance(box[1]) >= box[1].distance(box[2]);
        Coordinate a = first ? box[0] : box[1];
        Coordinate b = first ? box[1] : box[2];
        Coordinate c = first ? box[2] : box[3];
        Coordinate d = first ? box[3] : box[0];
        double here = 0.38 + 0.24 * random.nextDouble();
        double there = Math.max(0.3, Math.min(0.7, here + 0.12 * (random.nextDouble() - 0.5)));
        return new Cut(between(a, b, here), between(d, c, there), piece.getArea());
    }

    private static Coordinate between(Coordinate a, Coordinate b, double t) {
        return new Coordinate(a.x + t * (b.x - a.x), a.y + t * (b.y - a.y));
    }

    private static Polygon halfPlane(Cut cut) {
        double length = cut.from().distance(cut.to());
        double dx = (cut.to().x - cut.from().x) / length;
        double dy = (cut.to().y - cut.from().y) / length;
        double far = 20_000;
        Coordinate a = new Coordinate(cut.from().x - far * dx, cut.from().y - far * dy);
        Coordinate b = new Coordinate(cut.to().x + far * dx, cut.to().y + far * dy);
        return Shapes.ring(List.of(
                a, b, new Coordinate(b.x + far * dy, b.y - far * dx), new Coordinate(a.x + far * dy, a.y - far * dx)));
    }
}
