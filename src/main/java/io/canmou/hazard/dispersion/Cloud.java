package io.canmou.hazard.dispersion;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/// A cloud as a function of place and time. x along the mean wind, y across to the left, z up, from the release, m;
/// time in s after the release began. Concentrations are mole fractions.
public interface Cloud {
    /// Places along the wind at which an outline is worth a point, ascending; the first may be upwind.
    double[] stations();

    /// Concentration at a moment; `averaging` is the time over which the cloud's meander is averaged.
    double at(Point point, double time, double averaging);

    /// The same at one place as a function of time: for who looks at many moments.
    default DoubleUnaryOperator course(Point point, double averaging) {
        return time -> at(point, time, averaging);
    }

    /// Concentrations at places `across` the axis at `x` and a moment, as a function of height: as [#at], for who
    /// looks at a whole cross-section.
    default DoubleFunction<double[]> section(double x, double[] across, double time, double averaging) {
        return z -> {
            double[] row = new double[across.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = at(new Point(x, across[i], z), time, averaging);
            }
            return row;
        };
    }

    /// Largest running mean.
    double most(Point point, Averaging averaging);

    /// Middle of the window of [#most], s.
    double whenMost(Point point, Averaging averaging);

    /// Half width against x within which the largest running mean is at least `level`; negative where it
    /// is nowhere.
    DoubleUnaryOperator widths(Band band, double level, Averaging averaging);

    /// The same at one time, with the meander of an averaging time.
    DoubleUnaryOperator widthsAt(Band band, double level, double time, double averaging);

    /// Distance along the wind after a travel time, m.
    double drift(double travel);

    /// Times between which there may be something at the point, s.
    double[] passage(Point point);

    /// The same for each part that comes by on its own.
    default List<double[]> passages(Point point) {
        return List.of(passage(point));
    }

    /// A place.
    record Point(double x, double y, double z) {}
}
