package io.canmou.hazard.blast;

/// Incident (side-on) blast of one explosion against distance, over level ground. Falls with distance,
/// but for the last per cent of digitised curves.
public interface BlastWave {
    /// Peak incident overpressure at `distance` m, Pa.
    double overpressure(double distance);

    /// Positive incident impulse at `distance` m, Pa s.
    double impulse(double distance);

    /// The distance at which the overpressure has fallen to `level` Pa; 0 where it is nowhere reached.
    ///
    /// The far end of the last interval of a bisection is returned, so that rounding never shortens a zone.
    default double reach(double level) {
        double near = 1e-3;
        if (overpressure(near) < level) {
            return 0;
        }
        double far = near;
        while (overpressure(far) >= level && far < FARTHEST) {
            near = far;
            far *= 2;
        }
        if (far >= FARTHEST) {
            return FARTHEST;
        }
        for (int i = 0; i < 60; i++) {
            double middle = (near + far) / 2;
            if (overpressure(middle) >= level) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return far;
    }

    /// No zone reaches farther, m.
    double FARTHEST = 50_000;
}
