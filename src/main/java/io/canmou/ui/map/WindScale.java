package io.canmou.ui.map;

/// Where the wind handle stands for a wind, and back: the farther out, the stronger, logarithmic so that light
/// winds can be set as finely as storms.
final class WindScale {
    private static final double NEAREST = 74;
    private static final double PER_LOG = 52;
    private static final double STRONGEST = 40;

    private WindScale() {}

    /// Pixels of the design from the source for a speed, m/s.
    static double distance(double speed) {
        return NEAREST + PER_LOG * Math.log1p(Math.clamp(speed, 0, STRONGEST));
    }

    /// Speed, m/s in steps of 0.1, for a distance in pixels of the design.
    static double speed(double distance) {
        double speed = Math.expm1(Math.max(0, distance - NEAREST) / PER_LOG);
        return Math.clamp(Math.round(speed * 10) / 10.0, 0.1, STRONGEST);
    }

    /// Whole degrees, 0 to 359, clockwise from north, of the direction in which the handle lies seen from the
    /// source; `coarse` in steps of ten.
    static double degrees(double right, double down, boolean coarse) {
        double degrees = Math.toDegrees(Math.atan2(right, -down));
        double step = coarse ? 10 : 1;
        double turned = Math.round(degrees / step) * step;
        return ((turned % 360) + 360) % 360;
    }
}
