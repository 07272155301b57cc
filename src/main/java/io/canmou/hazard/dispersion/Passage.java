package io.canmou.hazard.dispersion;

import org.hipparchus.util.FastMath;

/// How a cloud goes by a point: a steady middle with edges blurred along the wind.
///
/// The concentration is the plateau's times Φ((t − arrival)/σ) − Φ((t − arrival − duration)/σ): a front and a back
/// that move with the cloud and are blurred by σ seconds.
///
/// @param arrival of the front's middle, s
/// @param duration between the middles of front and back, s
/// @param sigma blur along the wind as time, s, > 0
record Passage(double arrival, double duration, double sigma) {
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    /// Share of the plateau at `time`.
    double at(double time) {
        return Normal.below((time - arrival) / sigma) - Normal.below((time - arrival - duration) / sigma);
    }

    /// How long the cloud is there, s: the duration blurred by the width of a Gaussian that holds the same
    /// dose.
    double length() {
        double blur = ROOT_TWO_PI * sigma;
        return Math.sqrt(duration * duration + blur * blur);
    }

    /// Largest mean share of the plateau over `window` s, never past the cloud's passage nor past
    /// `horizon`.
    double most(double window, double horizon) {
        double wide = Math.min(Math.min(window, length()), horizon);
        double middle = Math.min(arrival + duration / 2, horizon - wide / 2);
        return mean(middle - wide / 2, middle + wide / 2);
    }

    /// Middle of the window of [#most].
    double whenMost(double window, double horizon) {
        double wide = Math.min(Math.min(window, length()), horizon);
        return Math.max(wide / 2, Math.min(arrival + duration / 2, horizon - wide / 2));
    }

    /// Mean share of the plateau between two times.
    double mean(double from, double to) {
        if (to - from < 1e-3 * sigma) {
            return at(0.5 * (from + to));
        }
        double end = arrival + duration;
        double front = Normal.integral((to - arrival) / sigma) - Normal.integral((from - arrival) / sigma);
        double back = Normal.integral((to - end) / sigma) - Normal.integral((from - end) / sigma);
        return sigma * (front - back) / (to - from);
    }

    static double gaussian(double z) {
        return FastMath.exp(-0.5 * z * z);
    }
}
