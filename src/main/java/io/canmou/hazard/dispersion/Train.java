package io.canmou.hazard.dispersion;

import java.util.ArrayList;
import java.util.List;
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

    /// Concentration at a moment.
    double concentration(double y, double[] axis, double time) {
        return sum(weights(axis, y), shares(time));
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
        return new Windows(centres, shares);
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
        if (slices.isEmpty() || most(shares, 0, axis) < level) {
            return -1;
        }
        double high = bound(shares, axis, level);
        double low = 0;
        for (int i = 0; i < HALVINGS && high - low > 1e-4 * high; i++) {
            double middle = 0.5 * (low + high);
            if (most(shares, middle, axis) >= level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
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
