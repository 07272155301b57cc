package io.canmou.hazard.footprint;

import java.util.List;

/// A member's zone about its own wind: pieces along the axis, nothing of the map.
public final class Outline {
    private final List<Strip> strips;
    private final double reach;

    Outline(List<Strip> strips) {
        this.strips = strips;
        this.reach = Math.max(0, strips.stream().mapToDouble(Strip::to).max().orElse(0));
    }

    /// m along its own wind.
    public double reach() {
        return reach;
    }

    /// Half width at x, linear between the points; negative outside.
    double halfWidth(double x) {
        double widest = -1;
        for (Strip strip : strips) {
            widest = Math.max(widest, strip.halfWidthAt(x));
        }
        return widest;
    }

    /// Largest angle from the axis (rad) at which a circle of `radius` about the release is inside; negative if it
    /// is not even on the axis.
    double angle(double radius) {
        if (halfWidth(radius) < 0) {
            return -1;
        }
        double in = 0;
        double out = Math.PI;
        for (int i = 0; i < 11; i++) {
            double middle = 0.5 * (in + out);
            double y = radius * org.hipparchus.util.FastMath.sin(middle);
            if (y <= halfWidth(radius * org.hipparchus.util.FastMath.cos(middle))) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return out;
    }
}
