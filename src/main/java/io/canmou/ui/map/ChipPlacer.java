package io.canmou.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// Finds room for chips around the places they speak of.
///
/// Each takes the cheapest of a ring of positions: inside the window, off what is taken and off the chips before
/// it; close to its place, its leader across no other chip and no other leader. One for which there is no room is
/// left out.
final class ChipPlacer {
    private static final double[] DISTANCES = {16, 34, 58, 88, 124, 168, 220, 290, 380};
    private static final int ANGLES = 16;
    private static final double GAP = 6;

    private final Rectangle2D window;
    private final List<Rectangle2D> taken;
    private final List<Placed> placed = new ArrayList<>();

    /// A chip that wants a place: the pixel it speaks of and its size.
    record Wish(double x, double y, double width, double height) {}

    private record Placed(Wish wish, Rectangle2D box) {}

    private ChipPlacer(Rectangle2D window, List<Rectangle2D> taken) {
        this.window = window;
        this.taken = taken;
    }

    /// Boxes for the wishes, the most important first; empty where there is no room.
    static List<Optional<Rectangle2D>> place(List<Wish> wishes, Rectangle2D window, List<Rectangle2D> taken) {
        var placer = new ChipPlacer(window, taken);
        List<Optional<Rectangle2D>> boxes = new ArrayList<>();
        for (Wish wish : wishes) {
            Optional<Rectangle2D> box = placer.best(wish, wishes);
            box.ifPresent(found -> placer.placed.add(new Placed(wish, found)));
            boxes.add(box);
        }
        return List.copyOf(boxes);
    }

    private Optional<Rectangle2D> best(Wish wish, List<Wish> all) {
        Rectangle2D best = null;
        double least = Double.MAX_VALUE;
        for (double distance : DISTANCES) {
            for (int i = 0; i < ANGLES; i++) {
                double angle = 2 * Math.PI * i / ANGLES;
                Rectangle2D box = box(wish, distance, angle);
                double cost = cost(wish, box, all) + distance + 14 * (1 - Math.abs(Math.sin(angle)));
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// A box whose nearest side is `distance` from the place in a direction.
    private static Rectangle2D box(Wish wish, double distance, double angle) {
        double dx = Math.cos(angle);
        double dy = Math.sin(angle);
        double middleX = wish.x() + dx * (distance + wish.width() / 2 * Math.abs(dx));
        double middleY = wish.y() + dy * (distance + wish.height() / 2);
        return new Rectangle2D(middleX - wish.width() / 2, middleY - wish.height() / 2, wish.width(), wish.height());
    }

    private double cost(Wish wish, Rectangle2D box, List<Wish> all) {
        Rectangle2D wide = new Rectangle2D(
                box.getMinX() - GAP, box.getMinY() - GAP, box.getWidth() + 2 * GAP, box.getHeight() + 2 * GAP);
        if (!window.contains(box) || taken.stream().anyMatch(wide::intersects) || wide.contains(wish.x(), wish.y())) {
            return Double.MAX_VALUE;
        }
        double cost = 0;
        double[] leader = leader(wish, box);
        for (Placed other : placed) {
            double[] theirs = leader(other.wish(), other.box());
            if (wide.intersects(other.box()) || crosses(theirs, wide)) {
                return Double.MAX_VALUE;
            }
            cost += crosses(leader, other.box()) ? 400 : 0;
            cost += crossing(leader, theirs) ? 200 : 0;
        }
        for (Rectangle2D obstacle : taken) {
            cost += crosses(leader, obstacle) && !obstacle.contains(wish.x(), wish.y()) ? 40 : 0;
        }
        for (Wish other : all) {
            cost += !other.equals(wish) && wide.contains(other.x(), other.y()) ? 150 : 0;
        }
        return cost;
    }

    /// From the place to the nearest point of the box: x1, y1, x2, y2.
    static double[] leader(Wish wish, Rectangle2D box) {
        return new double[] {
            wish.x(),
            wish.y(),
            Math.clamp(wish.x(), box.getMinX(), box.getMaxX()),
            Math.clamp(wish.y(), box.getMinY(), box.getMaxY())
        };
    }

    private static boolean crosses(double[] line, Rectangle2D box) {
        return new java.awt.geom.Rectangle2D.Double(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight())
                .intersectsLine(line[0], line[1], line[2], line[3]);
    }

    private static boolean crossing(double[] a, double[] b) {
        return java.awt.geom.Line2D.linesIntersect(a[0], a[1], a[2], a[3], b[0], b[1], b[2], b[3]);
    }
}
