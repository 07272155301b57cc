package io.canmou.advice.people;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// A zone cut into cells once, so that its part of each of many houses costs a few points and not the whole
/// outline.
///
/// Exact, for areas of simple rings add up: over the cells, over the zone's shells and holes, and over the
/// triangles from a house's first corner to each of its walls, counted backwards where a wall turns inwards. An
/// overlay of each house with the whole zone gave the same and took a tenth of the answer to a new wind. Not
/// thread-safe.
final class CutZone {
    private static final int CELLS = 32;

    private final Envelope box;
    private final List<List<double[]>> cells = new ArrayList<>(CELLS * CELLS);
    private final HalfPlaneClip clip = new HalfPlaneClip();

    CutZone(Geometry zone) {
        box = zone.getEnvelopeInternal();
        List<double[]> rings = GroundRings.of(zone);
        for (int column = 0; column < CELLS; column++) {
            List<double[]> strip = between(rings, x(column), x(column + 1), 1, 0);
            for (int row = 0; row < CELLS; row++) {
                cells.add(between(strip, y(row), y(row + 1), 0, 1));
            }
        }
    }

    /// What of the rings lies from `low` to `high` along x (1, 0) or y (0, 1).
    private List<double[]> between(List<double[]> rings, double low, double high, int alongX, int alongY) {
        List<double[]> kept = new ArrayList<>();
        for (double[] ring : rings) {
            clip.begin(ring);
            clip.keep(low * alongX, low * alongY, alongX, alongY);
            clip.keep(high * alongX, high * alongY, -alongX, -alongY);
            if (!clip.isEmpty()) {
                kept.add(clip.points());
            }
        }
        return kept;
    }

    private double x(int column) {
        return box.getMinX() + box.getWidth() * column / CELLS;
    }

    private double y(int row) {
        return box.getMinY() + box.getHeight() * row / CELLS;
    }

    /// The area, in the unit of the coordinates squared, that the zone shares with what the rings of [GroundRings]
    /// enclose.
    double shared(List<double[]> rings, Envelope around) {
        if (!box.intersects(around)) {
            return 0;
        }
        int left = cell(around.getMinX() - box.getMinX(), box.getWidth());
        int right = cell(around.getMaxX() - box.getMinX(), box.getWidth());
        int bottom = cell(around.getMinY() - box.getMinY(), box.getHeight());
        int top = cell(around.getMaxY() - box.getMinY(), box.getHeight());
        double sum = 0;
        for (int column = left; column <= right; column++) {
            for (int row = bottom; row <= top; row++) {
                for (double[] piece : cells.get(column * CELLS + row)) {
                    sum += shared(piece, rings);
                }
            }
        }
        return sum;
    }

    private static int cell(double offset, double length) {
        return Math.clamp((long) (offset / length * CELLS), 0, CELLS - 1);
    }

    private double shared(double[] piece, List<double[]> rings) {
        double sum = 0;
        for (double[] ring : rings) {
            for (int i = 2; i + 3 < ring.length; i += 2) {
                sum += shared(piece, ring, i);
            }
        }
        return sum;
    }

    /// With the triangle from the ring's first corner to the wall that begins at `i`.
    private double shared(double[] piece, double[] ring, int i) {
        double x = ring[0];
        double y = ring[1];
        double turn = (ring[i] - x) * (ring[i + 3] - y) - (ring[i + 2] - x) * (ring[i + 1] - y);
        if (turn == 0) {
            return 0;
        }
        double sign = Math.signum(turn);
        clip.begin(piece);
        left(x, y, ring[i], ring[i + 1], sign);
        left(ring[i], ring[i + 1], ring[i + 2], ring[i + 3], sign);
        left(ring[i + 2], ring[i + 3], x, y, sign);
        return clip.isEmpty() ? 0 : sign * clip.area();
    }

    /// Keeps what lies on the left of a line, or on its right where `sign` is negative.
    private void left(double fromX, double fromY, double toX, double toY, double sign) {
        clip.keep(fromX, fromY, -sign * (toY - fromY), sign * (toX - fromX));
    }
}
