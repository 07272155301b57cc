package io.canmou.ui.incident;

import java.util.List;
import javafx.geometry.Rectangle2D;

/// Where a block may be laid over the map so that it hides nothing that must be seen.
///
/// @param room what it must stay inside
/// @param marks what must be seen, and what is laid there already
record Clearing(Rectangle2D room, List<Rectangle2D> marks) {
    private static final double STEP = 12;

    /// The place for a block: the first from the upper left corner downwards, then further right, that hides
    /// nothing; where there is none, the one that hides least.
    Rectangle2D fromTop(double width, double height) {
        return best(width, height, false);
    }

    /// The same from the lower left corner upwards.
    Rectangle2D fromBottom(double width, double height) {
        return best(width, height, true);
    }

    private Rectangle2D best(double width, double height, boolean upwards) {
        double down = Math.max(0, room.getHeight() - height);
        double across = Math.max(0, room.getWidth() - width);
        Rectangle2D best = new Rectangle2D(room.getMinX(), room.getMinY() + (upwards ? down : 0), width, height);
        double least = hidden(best);
        for (double x = 0; x <= across && least > 0; x += STEP) {
            for (double y = 0; y <= down && least > 0; y += STEP) {
                Rectangle2D box =
                        new Rectangle2D(room.getMinX() + x, room.getMinY() + (upwards ? down - y : y), width, height);
                double hides = hidden(box);
                if (hides < least) {
                    least = hides;
                    best = box;
                }
            }
        }
        return best;
    }

    /// Area of the marks under a box.
    private double hidden(Rectangle2D box) {
        return marks.stream()
                .mapToDouble(m -> Math.max(
                                0, Math.min(box.getMaxX(), m.getMaxX()) - Math.max(box.getMinX(), m.getMinX()))
                        * Math.max(0, Math.min(box.getMaxY(), m.getMaxY()) - Math.max(box.getMinY(), m.getMinY())))
                .sum();
    }
}
