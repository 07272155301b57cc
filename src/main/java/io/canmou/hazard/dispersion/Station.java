package io.canmou.hazard.dispersion;

/// A cross-section of a steady plume.
///
/// Across the wind the plume is flat over a core and Gaussian beyond; core and edge together are as wide as a box
/// of `halfWidth`. Once the edges' spread outgrows the box, the plume is Gaussian alone and the box grows with it.
///
/// @param x downwind, m
/// @param travel time from the source, s
/// @param plateau mole fraction in the middle of core and profile, without the ends of the release
/// @param halfWidth of the box without meander, m
/// @param edge crosswind spread that it had from the source, m; does not meander
/// @param sigmaY crosswind spread over an hour, m
/// @param sigmaX along-wind spread, m
/// @param speed m/s
/// @param stretch how many times as long as it was fed the plume takes to go by
/// @param profile over height
record Station(
        double x,
        double travel,
        double plateau,
        double halfWidth,
        double edge,
        double sigmaY,
        double sigmaX,
        double speed,
        double stretch,
        Profile profile) {

    static final double BOX_OVER_SIGMA = Math.sqrt(Math.PI / 2);

    private static final double HOUR = 3600;

    /// The same with another mole fraction in the middle.
    Station withPlateau(double other) {
        return new Station(x, travel, other, halfWidth, edge, sigmaY, sigmaX, speed, stretch, profile);
    }

    /// σy for an averaging time, m.
    static double meander(double sigmaHour, double averaging, Constants constants) {
        double time = Math.min(Math.max(averaging, constants.of(Constant.MEANDER_LEAST)), HOUR);
        return sigmaHour * org.hipparchus.util.FastMath.pow(time / HOUR, constants.of(Constant.MEANDER_EXPONENT));
    }
}
