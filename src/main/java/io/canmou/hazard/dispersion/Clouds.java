package io.canmou.hazard.dispersion;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Several clouds whose concentrations add up.
///
/// The largest running mean of a sum has no closed form: it is found by stepping through the time of
/// passage and sliding a
/// window. Its half width is found by halving with the window that is worst on the axis; the outer side is
/// kept, so that a
/// width is never too small, and it is never less than that of any part alone.
final class Clouds implements Cloud {
    private static final int LOOKS = 40;
    private static final int HALVINGS = 12;
    private static final double SPACING = 0.05;

    private final List<? extends Cloud> parts;

    Clouds(List<? extends Cloud> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public double[] stations() {
        if (parts.isEmpty()) {
            return new double[] {0, 1};
        }
        double[] all = parts.stream()
                .flatMapToDouble(part -> Arrays.stream(part.stations()))
                .sorted()
                .distinct()
                .toArray();
        double[] kept = new double[all.length];
        int count = 0;
        for (double x : all) {
            if (count == 0 || x - kept[count - 1] > SPACING * Math.abs(x) + 1e-3) {
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

    /// Largest running mean, when, and over how long, by sampling and sliding a window over the samples.
    private double[] peak(Point point, Averaging averaging) {
        double[] span = passage(point);
        double from = Math.min(span[0], averaging.horizon());
        double to = Math.min(span[1], averaging.horizon());
        double step = (to - from) / LOOKS;
        if (step <= 0) {
            return new double[] {at(point, from, averaging.time()), from, 0};
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
        int wide = Math.min(LOOKS, (int) Math.round(averaging.time() / step));
        if (wide < 2) {
            return new double[] {largest, when, 0};
        }
        double best = -1;
        for (int i = wide; i <= LOOKS; i++) {
            double mean = (sum[i] - sum[i - wide]) / (wide * step);
            if (mean > best) {
                best = mean;
                when = from + (i - wide / 2.0) * step;
            }
        }
        for (Cloud part : parts) {
            best = Math.max(best, part.most(point, averaging));
        }
        return new double[] {best, when, wide * step};
    }

    @Override
    public DoubleUnaryOperator widths(Band band, double level, Averaging averaging) {
        List<DoubleUnaryOperator> alone =
                parts.stream().map(part -> part.widths(band, level, averaging)).toList();
        List<DoubleUnaryOperator> bounds = parts.stream()
                .map(part -> part.widths(band, level / parts.size(), averaging))
                .toList();
        return x -> {
            double least = widest(alone, x);
            double bound = widest(bounds, x);
            if (bound < 0) {
                return -1;
            }
            double z = band == Band.BREATHING ? 1.5 : 0;
            double[] worst = peak(new Point(x, 0, z), averaging);
            if (worst[0] < level) {
                return least;
            }
            return outermost(y -> mean(new Point(x, y, z), worst, averaging) >= level, Math.max(0, least), bound);
        };
    }

    private double mean(Point point, double[] worst, Averaging averaging) {
        if (worst[2] <= 0) {
            return at(point, worst[1], averaging.time());
        }
        double sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += at(point, worst[1] + worst[2] * (i - 2) / 5.0, averaging.time());
        }
        return sum / 5;
    }

    private static double widest(List<DoubleUnaryOperator> widths, double x) {
        double widest = -1;
        for (DoubleUnaryOperator width : widths) {
            widest = Math.max(widest, width.applyAsDouble(x));
        }
        return widest;
    }

    @Override
    public DoubleUnaryOperator widthsAt(Band band, double level, double time, double averaging) {
        List<DoubleUnaryOperator> bounds = parts.stream()
                .map(part -> part.widthsAt(band, level / parts.size(), time, averaging))
                .toList();
        double z = band == Band.BREATHING ? 1.5 : 0;
        return x -> {
            double bound = widest(bounds, x);
            boolean any = bound >= 0 && at(new Point(x, 0, z), time, averaging) >= level;
            return any ? outermost(y -> at(new Point(x, y, z), time, averaging) >= level, 0, bound) : -1;
        };
    }

    private static double outermost(java.util.function.DoublePredicate inside, double low, double high) {
        double in = low;
        double out = Math.max(low, high);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (in + out);
            if (inside.test(middle)) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return out;
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
        return new double[] {Math.min(from, to), to};
    }
}
