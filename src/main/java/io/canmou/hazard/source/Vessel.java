package io.canmou.hazard.source;

import static org.hipparchus.util.FastMath.acos;

import io.canmou.hazard.Release;

/// The inside of a vessel with flat ends: what height a volume of liquid reaches.
///
/// @param diameter m
/// @param length m; height of a vertical one; a sphere has none
record Vessel(Release.TankShape shape, double diameter, double length) {
    static Vessel of(Release.Tank tank) {
        return new Vessel(tank.shape(), tank.diameter(), tank.length());
    }

    /// m³.
    double volume() {
        return volumeBelow(height());
    }

    /// From bottom to top, m.
    double height() {
        return shape == Release.TankShape.VERTICAL ? length : diameter;
    }

    /// The smallest extent that a hole must fit in, m.
    double narrowest() {
        return shape == Release.TankShape.SPHERE ? diameter : Math.min(diameter, length);
    }

    /// m³ of liquid that stands `level` high.
    double volumeBelow(double level) {
        double h = Math.clamp(level, 0, height());
        double radius = diameter / 2;
        return switch (shape) {
            case VERTICAL -> StrictMath.PI * radius * radius * h;
            case SPHERE -> StrictMath.PI * h * h * (radius - h / 3);
            case HORIZONTAL ->
                length
                        * (radius * radius * acos(Math.clamp((radius - h) / radius, -1, 1))
                                - (radius - h) * Math.sqrt(Math.max(2 * radius * h - h * h, 0)));
        };
    }

    /// m; the height that `volume` of liquid reaches.
    double level(double volume) {
        if (shape == Release.TankShape.VERTICAL) {
            return Math.clamp(volume / (StrictMath.PI * diameter * diameter / 4), 0, height());
        }
        double low = 0;
        double high = height();
        double level = Math.clamp(volume / volume(), 0, 1) * height();
        for (int i = 0; i < 60 && high - low > 1e-9 * height(); i++) {
            double excess = volumeBelow(level) - volume;
            if (excess < 0) {
                low = level;
            } else {
                high = level;
            }
            double newton = level - excess / Math.max(surface(level), 1e-12);
            double next = newton > low && newton < high ? newton : 0.5 * (low + high);
            if (Math.abs(next - level) < 1e-9 * height()) {
                return next;
            }
            level = next;
        }
        return level;
    }

    /// m² of liquid surface at `level`.
    private double surface(double level) {
        double chord = 2 * Math.sqrt(Math.max(level * (diameter - level), 0));
        return switch (shape) {
            case VERTICAL -> StrictMath.PI * diameter * diameter / 4;
            case SPHERE -> StrictMath.PI * chord * chord / 4;
            case HORIZONTAL -> length * chord;
        };
    }
}
