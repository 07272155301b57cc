package io.canmou.hazard.dispersion;

import java.util.Arrays;
import java.util.List;

/// Several clouds whose concentrations add up.
///
/// Where a sum has no closed form (largest running mean, width) it is found by stepping through the time of
/// passage and by
/// halving intervals; the far side is kept, so that a width is never too small.
final class Clouds implements Cloud {
    private static final int LOOKS = 48;
    private static final int HALVINGS = 24;

    private final List<? extends Cloud> parts;

    Clouds(List<? extends Cloud> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public double[] stations() {
        double[] all = parts.stream()
                .flatMapToDouble(part -> Arrays.stream(part.stations()))
                .sorted()
                .distinct()
                .toArray();
        double[] kept = new double[all.length];
        int count = 0;
        for (double x : all) {
            if (count == 0 || x - kept[count - 1] > 0.03 * Math.abs(x) + 1e-3) {
                kept[count++] = x;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    @Override
    public double at(Point point, double time, double averaging) {
        double sum = 0;
        for (Cloud part : parts) {
            sum += part.at(point, time, averaging);
        }
        return Math.min(1, sum);
    }

    @Override
    public double most(Point point, Averaging averaging) {
        return peak(point, averaging)[0];
    }

    @Override
    public double whenMost(Point point, Averaging averaging) {
        return peak(point, averaging)[1];
    }

    /// Largest running mean and when, by sampling and sliding a window over the samples.
    private double[] peak(Point point, Averaging averaging) {
        double[] span = passage(point);
        double from = Math.min(span[0], averaging.horizon());
        double to = Math.min(span[1], averaging.horizon());
        double window = Math.min(averaging.time(), Math.max(to - from, 1e-3));
        double step = (to - from) / LOOKS;
        if (step <= 0) {
            return new double[] {at(point, from, averaging.time()), from};
        }
        double[] sum = new double[LOOKS + 1];
        double last = at(point, from, averaging.time());
        double largest = last;
        double when = from;
        for (int i = 1; i <= LOOKS; i++) {
            double next = at(point, from + i * step, averaging.time());
            sum[i] = sum[i - 1] + 0.5 * (last + next) * step;
            last = next;
            if (next > largest) {
                largest = next;
                when = from + i * step;
            }
        }
        int wide = (int) Math.round(window / step);
        if (wide < 2) {
            return new double[] {largest, when};
        }
        double best = -1;
        for (int i = wide; i <= LOOKS; i++) {
            double mean = (sum[i] - sum[i - wide]) / (wide * step);
            if (mean > best) {
                best = mean;
                when = from + (i - wide / 2.0) * step;
            }
        }
        return new double[] {best, when};
    }

    @Override
    public double halfWidth(double x, double z, double level, Averaging averaging) {
        return outermost(
                y -> most(new Point(x, y, z), averaging) >= level,
                y -> Math.max(
                        y,
                        parts.stream()
                                .mapToDouble(part -> part.halfWidth(x, z, level / parts.size(), averaging))
                                .max()
                                .orElse(-1)));
    }

    @Override
    public double halfWidthAt(double x, double z, double level, double time, double averaging) {
        return outermost(
                y -> at(new Point(x, y, z), time, averaging) >= level,
                y -> Math.max(
                        y,
                        parts.stream()
                                .mapToDouble(part -> part.halfWidthAt(x, z, level / parts.size(), time, averaging))
                                .max()
                                .orElse(-1)));
    }

    private static double outermost(
            java.util.function.DoublePredicate inside, java.util.function.DoubleUnaryOperator bound) {
        double high = bound.applyAsDouble(-1);
        if (high < 0 || !inside.test(0)) {
            return -1;
        }
        double low = 0;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (low + high);
            if (inside.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    @Override
    public double densest(double x, double top) {
        return parts.stream().mapToDouble(part -> part.densest(x, top)).min().orElse(0);
    }

    @Override
    public double[] passage(Point point) {
        double from = Double.MAX_VALUE;
        double to = 0;
        for (Cloud part : parts) {
            double[] span = part.passage(point);
            from = Math.min(from, span[0]);
            to = Math.max(to, span[1]);
        }
        return new double[] {from, Math.max(from, to)};
    }
}
