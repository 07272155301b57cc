package io.canmou.hazard.dispersion;

/// A cloud as a function of place and time. x along the mean wind, y across to the left, z up, from the
/// release, m; time
/// in s after the release began. Concentrations are mole fractions.
public interface Cloud {
    /// Places along the wind at which an outline is worth a point, ascending; the first may be upwind.
    double[] stations();

    /// Concentration at a moment; `averaging` is the time over which the cloud's meander is averaged.
    double at(Point point, double time, double averaging);

    /// Largest running mean.
    double most(Point point, Averaging averaging);

    /// Middle of the window of [#most], s.
    double whenMost(Point point, Averaging averaging);

    /// Distance from the axis within which [#most] is at least `level` at x and height z; negative if nowhere.
    double halfWidth(double x, double z, double level, Averaging averaging);

    /// The same at one time.
    double halfWidthAt(double x, double z, double level, double time, double averaging);

    /// Height between the ground and `top` at which the cloud is densest at x.
    double densest(double x, double top);

    /// Times between which there may be something at the point, s.
    double[] passage(Point point);

    /// A place.
    record Point(double x, double y, double z) {}
}
