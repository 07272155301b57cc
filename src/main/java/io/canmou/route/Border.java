package io.canmou.route;

import java.util.BitSet;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/// Where the border of an area runs, in cells: what no marked cell is near lies wholly inside or wholly outside, so
/// that one of its points tells which.
final class Border {
    private static final int CELLS = 256;

    private final Envelope box;
    private final BitSet marked = new BitSet(CELLS * CELLS);

    Border(Geometry area) {
        box = area.getEnvelopeInternal();
        for (Object line : LinearComponentExtracter.getLines(area)) {
            CoordinateSequence points = ((LineString) line).getCoordinateSequence();
            for (int i = 0; i + 1 < points.size(); i++) {
                mark(points.getX(i), points.getY(i), points.getX(i + 1), points.getY(i + 1));
            }
        }
    }

    /// Marks the boxes of pieces that are no longer than a cell, which hold the line itself.
    private void mark(double fromX, double fromY, double toX, double toY) {
        double across = Math.max(Math.abs(toX - fromX) / box.getWidth(), Math.abs(toY - fromY) / box.getHeight());
        int pieces = Math.max(1, (int) Math.ceil(across * CELLS));
        for (int i = 0; i < pieces; i++) {
            double startX = fromX + (toX - fromX) * i / pieces;
            double startY = fromY + (toY - fromY) * i / pieces;
            double endX = i + 1 == pieces ? toX : fromX + (toX - fromX) * (i + 1) / pieces;
            double endY = i + 1 == pieces ? toY : fromY + (toY - fromY) * (i + 1) / pieces;
            cells(startX, startY, endX, endY).mark();
        }
    }

    /// Whether the border may come into the box between two corners.
    boolean near(double oneX, double oneY, double otherX, double otherY) {
        return cells(oneX, oneY, otherX, otherY).anyMarked();
    }

    private Cells cells(double oneX, double oneY, double otherX, double otherY) {
        return new Cells(
                cell(Math.min(oneX, otherX) - box.getMinX(), box.getWidth()),
                cell(Math.max(oneX, otherX) - box.getMinX(), box.getWidth()),
                cell(Math.min(oneY, otherY) - box.getMinY(), box.getHeight()),
                cell(Math.max(oneY, otherY) - box.getMinY(), box.getHeight()));
    }

    private static int cell(double offset, double length) {
        return Math.clamp((long) (offset / length * CELLS), 0, CELLS - 1);
    }

    /// Those from a corner to the other, both among them.
    private final class Cells {
        private final int left;
        private final int right;
        private final int low;
        private final int high;

        Cells(int left, int right, int low, int high) {
            this.left = left;
            this.right = right;
            this.low = low;
            this.high = high;
        }

        void mark() {
            for (int row = low; row <= high; row++) {
                marked.set(row * CELLS + left, row * CELLS + right + 1);
            }
        }

        boolean anyMarked() {
            for (int row = low; row <= high; row++) {
                int next = marked.nextSetBit(row * CELLS + left);
                if (next >= 0 && next <= row * CELLS + right) {
                    return true;
                }
            }
            return false;
        }
    }
}
