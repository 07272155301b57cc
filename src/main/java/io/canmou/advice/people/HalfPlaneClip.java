package io.canmou.advice.people;

import java.util.Arrays;

/// A ring that is cut by half-planes, one after the other, and then measured.
///
/// Source: Sutherland and Hodgman (1974), doi:10.1145/360767.360802. Of a ring that is not convex edges may stay
/// that run to and fro on the cut; they enclose nothing, so the area is right. Not thread-safe: one for each
/// thread.
final class HalfPlaneClip {
    private double[] ring = new double[64];
    private double[] cut = new double[64];
    private int size;

    /// Begins with a ring of x, y pairs; the last joins the first.
    void begin(double[] points) {
        room(points.length);
        System.arraycopy(points, 0, ring, 0, points.length);
        size = points.length;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// Keeps what lies on the side of (`x`, `y`) to which (`towardsX`, `towardsY`) points.
    void keep(double x, double y, double towardsX, double towardsY) {
        if (size == 0) {
            return;
        }
        if (cut.length < 2 * size + 4) {
            cut = new double[4 * size + 4];
        }
        int kept = 0;
        double beforeX = ring[size - 2];
        double beforeY = ring[size - 1];
        double before = (beforeX - x) * towardsX + (beforeY - y) * towardsY;
        for (int i = 0; i < size; i += 2) {
            double nowX = ring[i];
            double nowY = ring[i + 1];
            double now = (nowX - x) * towardsX + (nowY - y) * towardsY;
            if (now >= 0 != before >= 0) {
                double part = before / (before - now);
                cut[kept++] = beforeX + part * (nowX - beforeX);
                cut[kept++] = beforeY + part * (nowY - beforeY);
            }
            if (now >= 0) {
                cut[kept++] = nowX;
                cut[kept++] = nowY;
            }
            beforeX = nowX;
            beforeY = nowY;
            before = now;
        }
        double[] spare = ring;
        ring = cut;
        cut = spare;
        size = kept;
    }

    /// What is left, as [#begin] takes it.
    double[] points() {
        return Arrays.copyOf(ring, size);
    }

    /// Positive where the ring runs against the clock. Measured from its first point, since degrees are large
    /// beside a house.
    double area() {
        double twice = 0;
        for (int i = 2; i + 3 < size; i += 2) {
            twice += (ring[i] - ring[0]) * (ring[i + 3] - ring[1]) - (ring[i + 2] - ring[0]) * (ring[i + 1] - ring[1]);
        }
        return twice / 2;
    }

    private void room(int length) {
        if (ring.length < length) {
            ring = new double[2 * length];
        }
    }
}
