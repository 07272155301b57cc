package io.canmou.hazard.dispersion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.util.FastMath;

/// The parts of a release whose rate changes, as they go by one place along the wind, one after the other.
///
/// All parts share the meander of the whole train, and the largest running mean is looked for over windows that
/// begin, end or are centred where a part does: for rates that change in steps it lies at one of these.
///
/// @param slices cross-sections of the parts that come by
/// @param first s; arrival of the first part
/// @param length s; from the first front to the last back, blur included
record Train(List<Plume.Slice> slices, double first, double length) {
    private static final int HALVINGS = 24;
    private static final double WIDTH_TOLERANCE = 1e-4;
    private static final double NOTHING = -50;
    /// Windows farther than this many blurs from a part see nothing of it.
    private static final double FAR = 6;

    /// At x, for concentrations averaged over `averaging` s.
    static Train at(List<Plume> parts, double x, double averaging) {
        List<Plume> there = new ArrayList<>();
        List<Station> stations = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        double first = Double.MAX_VALUE;
        double last = -Double.MAX_VALUE;
        double longest = 0;
        for (Plume part : parts) {
            if (part.covers(x)) {
                Station station = part.station(x);
                Passage passage = part.passage(station);
                there.add(part);
                stations.add(station);
                passages.add(passage);
                first = Math.min(first, passage.arrival());
                last = Math.max(last, passage.arrival() + passage.duration());
                longest = Math.max(longest, passage.length());
            }
        }
        double length = Math.max(longest, last - first);
        List<Plume.Slice> slices = new ArrayList<>(there.size());
        for (int i = 0; i < there.size(); i++) {
            slices.add(there.get(i).slice(stations.get(i), passages.get(i), Math.min(averaging, length)));
        }
        return new Train(slices, first, length);
    }

    /// Concentrations of the parts' plateaus on the axis at height z.
    double[] axis(double z) {
        double[] axis = new double[slices.size()];
        for (int i = 0; i < axis.length; i++) {
            Plume.Slice slice = slices.get(i);
            axis[i] = Math.min(1, slice.peak() * slice.profile().at(z));
        }
        return axis;
    }

    /// The same at the height of a band.
    double[] axis(Band band) {
        double[] axis = new double[slices.size()];
        for (int i = 0; i < axis.length; i++) {
            axis[i] = slices.get(i).at(band);
        }
        return axis;
    }

    /// Concentration as a function of time.
    DoubleUnaryOperator course(double y, double[] axis) {
        double[] weights = weights(axis, y);
        return time -> sum(weights, shares(time));
    }

    /// Concentrations at places `across` at a moment, as a function of height. What does not depend on the height
    /// is worked out once.
    DoubleFunction<double[]> section(double[] across, double time) {
        double[] shares = shares(time);
        double[][] weights = new double[across.length][];
        for (int k = 0; k < across.length; k++) {
            weights[k] = weights(shares, across[k]);
        }
        return z -> {
            double[] axis = axis(z);
            double[] row = new double[across.length];
            for (int k = 0; k < row.length; k++) {
                row[k] = Math.min(1, sum(weights[k], axis));
            }
            return row;
        };
    }

    private double[] shares(double time) {
        double[] shares = new double[slices.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = slices.get(i).passage().at(time);
        }
        return shares;
    }

    /// Windows of time, and the share of its plateau that each part has in each of them.
    record Windows(double[] centres, double[][] shares) {}

    /// The windows of `averaging` that are worth a look.
    Windows windows(Averaging averaging) {
        double wide = Math.min(Math.min(averaging.time(), length), averaging.horizon());
        double latest = averaging.horizon() - wide / 2;
        double[] centres = new double[3 * slices.size()];
        double[][] shares = new double[centres.length][slices.size()];
        for (int c = 0; c < centres.length; c++) {
            Passage passage = slices.get(c / 3).passage();
            double end = passage.arrival() + passage.duration();
            double centre = switch (c % 3) {
                case 0 -> passage.arrival() + passage.duration() / 2;
                case 1 -> passage.arrival() + wide / 2;
                default -> end - wide / 2;
            };
            centres[c] = Math.min(centre, latest);
            for (int i = 0; i < slices.size(); i++) {
                shares[c][i] = share(slices.get(i).passage(), centres[c] - wide / 2, centres[c] + wide / 2);
            }
        }
        return undominated(new Windows(centres, shares));
    }

    /// Without the windows in which another one has at least as much of every part: they never hold the largest
    /// mean.
    private static Windows undominated(Windows all) {
        int count = all.centres().length;
        boolean[] dropped = new boolean[count];
        int kept = 0;
        for (int c = 0; c < count; c++) {
            for (int d = 0; d < count && !dropped[c]; d++) {
                dropped[c] = d != c && !dropped[d] && dominates(all.shares()[d], all.shares()[c]);
            }
            kept += dropped[c] ? 0 : 1;
        }
        double[] centres = new double[kept];
        double[][] shares = new double[kept][];
        int at = 0;
        for (int c = 0; c < count; c++) {
            if (!dropped[c]) {
                centres[at] = all.centres()[c];
                shares[at++] = all.shares()[c];
            }
        }
        return new Windows(centres, shares);
    }

    private static boolean dominates(double[] more, double[] less) {
        for (int i = 0; i < more.length; i++) {
            if (more[i] < less[i]) {
                return false;
            }
        }
        return true;
    }

    private static double share(Passage passage, double from, double to) {
        double blur = FAR * passage.sigma();
        double end = passage.arrival() + passage.duration();
        if (to < passage.arrival() - blur || from > end + blur) {
            return 0;
        }
        return from > passage.arrival() + blur && to < end - blur ? 1 : passage.mean(from, to);
    }

    /// Middle of the window with the largest mean, s.
    double whenMost(Windows windows, double y, double[] axis) {
        double when = 0;
        double most = -1;
        double[] weights = weights(axis, y);
        for (int c = 0; c < windows.centres().length; c++) {
            double mean = sum(weights, windows.shares()[c]);
            if (mean > most) {
                most = mean;
                when = windows.centres()[c];
            }
        }
        return when;
    }

    /// Largest mean over the windows.
    double most(Windows windows, double y, double[] axis) {
        return most(windows.shares(), y, axis);
    }

    private double most(double[][] shares, double y, double[] axis) {
        double[] weights = weights(axis, y);
        double most = 0;
        for (double[] window : shares) {
            most = Math.max(most, sum(weights, window));
        }
        return most;
    }

    private double[] weights(double[] axis, double y) {
        double[] weights = new double[axis.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = axis[i] * slices.get(i).across(y);
        }
        return weights;
    }

    private static double sum(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /// Distance from the axis within which the largest mean is at least `level`, on the outer side of the search's
    /// tolerance; negative: nowhere.
    double halfWidth(Windows windows, double[] axis, double level) {
        return halfWidth(windows.shares(), axis, level);
    }

    /// The same at one time.
    double halfWidthAt(double time, double[] axis, double level) {
        return halfWidth(new double[][] {shares(time)}, axis, level);
    }

    private double halfWidth(double[][] shares, double[] axis, double level) {
        double inside = slices.isEmpty() ? -1 : excess(shares, 0, axis, level);
        if (inside < 0) {
            return -1;
        }
        return edge(shares, axis, level, inside);
    }

    /// By false position in y², in which the logarithm of a Gaussian is straight; the outer end of the last
    /// interval. Each step looks a little beyond its guess, on the side that was not moved last, so that both ends
    /// close in.
    private double edge(double[][] shares, double[] axis, double level, double inside) {
        double low = 0;
        double above = inside;
        double high = bound(shares, axis, level);
        double below = excess(shares, high, axis, level);
        double beyond = WIDTH_TOLERANCE / 2;
        for (int i = 0; i < HALVINGS && high - low > WIDTH_TOLERANCE * high; i++) {
            double part = below < above ? above / (above - below) : 0.5;
            double guess = Math.sqrt(low * low + part * (high * high - low * low)) + beyond * high;
            double y = guess > low && guess < high ? guess : 0.5 * (low + high);
            double there = excess(shares, y, axis, level);
            if (there >= 0) {
                below *= beyond > 0 ? 0.5 : 1;
                low = y;
                above = there;
                beyond = WIDTH_TOLERANCE / 2;
            } else {
                above *= beyond < 0 ? 0.5 : 1;
                high = y;
                below = there;
                beyond = -WIDTH_TOLERANCE / 2;
            }
        }
        return high;
    }

    /// ln of the largest mean over the level.
    private double excess(double[][] shares, double y, double[] axis, double level) {
        double most = most(shares, y, axis);
        return most <= 0 ? NOTHING : StrictMath.log(most / level);
    }

    /// A width that holds the level for sure: beyond it each part is below its share of it.
    private double bound(double[][] shares, double[] axis, double level) {
        double bound = 0;
        for (int i = 0; i < slices.size(); i++) {
            double most = 0;
            for (double[] window : shares) {
                most = Math.max(most, window[i]);
            }
            double ratio = axis[i] * most * slices.size() / level;
            if (ratio > 1) {
                Plume.Slice slice = slices.get(i);
                bound = Math.max(bound, slice.core() + slice.sigma() * Math.sqrt(2 * FastMath.log(ratio)));
            }
        }
        return bound;
    }
}
