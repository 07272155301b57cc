package io.canmou.hazard.footprint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Finds the pieces of a zone from its half width against x.
final class Strips {
    private static final int HALVINGS = 30;

    /// Parts of the last interval at which a rounded tip gets its points.
    private static final double[] TIP = {0.5, 0.8, 0.95, 0.99};

    private Strips() {}

    /// @param stations ascending x at which the width is looked at
    /// @param halfWidth negative where the zone is not
    static List<Strip> find(double[] stations, DoubleUnaryOperator halfWidth) {
        double[] widths = new double[stations.length];
        for (int i = 0; i < stations.length; i++) {
            widths[i] = halfWidth.applyAsDouble(stations[i]);
        }
        List<Strip> found = new ArrayList<>();
        int i = 0;
        while (i < stations.length) {
            if (widths[i] < 0) {
                i++;
                continue;
            }
            int first = i;
            while (i < stations.length && widths[i] >= 0) {
                i++;
            }
            found.add(strip(stations, widths, first, i - 1, halfWidth));
        }
        return found;
    }

    private static Strip strip(double[] stations, double[] widths, int first, int last, DoubleUnaryOperator halfWidth) {
        Points points = new Points();
        if (first > 0) {
            double tip = edge(stations[first], stations[first - 1], halfWidth);
            points.add(tip, 0);
            for (int i = TIP.length - 1; i >= 0; i--) {
                double x = stations[first] + TIP[i] * (tip - stations[first]);
                points.add(x, halfWidth.applyAsDouble(x));
            }
        }
        for (int i = first; i <= last; i++) {
            points.add(stations[i], widths[i]);
        }
        if (last < stations.length - 1) {
            double tip = edge(stations[last], stations[last + 1], halfWidth);
            for (double part : TIP) {
                double x = stations[last] + part * (tip - stations[last]);
                points.add(x, halfWidth.applyAsDouble(x));
            }
            points.add(tip, 0);
        }
        return points.strip();
    }

    /// Where the zone ends between a place inside and one outside; the outer end of the last interval.
    private static double edge(double inside, double outside, DoubleUnaryOperator halfWidth) {
        double in = inside;
        double out = outside;
        for (int i = 0; i < HALVINGS && Math.abs(out - in) > 1e-4 * Math.abs(out) + 1e-3; i++) {
            double middle = 0.5 * (in + out);
            if (halfWidth.applyAsDouble(middle) >= 0) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return out;
    }

    /// Points in ascending x; a point that does not ascend is left out.
    private static final class Points {
        private final List<double[]> list = new ArrayList<>();

        void add(double x, double y) {
            if (list.isEmpty() || x > list.getLast()[0] + 1e-6) {
                list.add(new double[] {x, Math.max(0, y)});
            }
        }

        Strip strip() {
            return new Strip(
                    list.stream().mapToDouble(point -> point[0]).toArray(),
                    list.stream().mapToDouble(point -> point[1]).toArray());
        }
    }
}
