package io.canmou.hazard.fire;

import org.hipparchus.util.FastMath;

/// A fireball that grows, lifts off and fades, for the heat summed over its time.
///
/// Source: Martinsen and Marx (1999), "An improved model for the prediction of radiant heat from fireballs",
/// CCPS/AIChE: duration 0.9 M^(1/4); diameter 8.664 M^(1/4) t^(1/3) in the first third, resting on the ground, then
/// 5.8 M^(1/3) while the centre rises to three half diameters; surface 0.0133 f ΔHc M^(1/12), not above 400 kW/m²,
/// in the last two thirds falling evenly to nothing. Radiates about two thirds of what the steady ball of
/// [Fireball] does: the steady one is the safe side.
///
/// @param mass kg
/// @param radiantFraction share of the heat that is radiated
/// @param heatOfCombustion J/kg
record RisingFireball(double mass, double radiantFraction, double heatOfCombustion) {
    private static final double BRIGHTEST = 4e5;
    private static final int STEPS = 60;

    /// What somebody receives who stays.
    ///
    /// @param flux the most at any moment, W/m²
    /// @param dose (W/m²)^(4/3) s
    record Received(double flux, double dose) {}

    /// s.
    double duration() {
        return 0.9 * FastMath.sqrt(FastMath.sqrt(mass));
    }

    /// m, `time` s after it began.
    double diameter(double time) {
        return time < duration() / 3
                ? 8.664 * FastMath.sqrt(FastMath.sqrt(mass)) * FastMath.cbrt(time)
                : 5.8 * FastMath.cbrt(mass);
    }

    /// Of the centre, m.
    double height(double time) {
        double diameter = diameter(time);
        return time < duration() / 3 ? diameter / 2 : 1.5 * diameter * time / duration();
    }

    /// W/m².
    double surfaceEmissivePower(double time) {
        double first = Math.min(BRIGHTEST, 0.0133 * radiantFraction * heatOfCombustion * FastMath.pow(mass, 1.0 / 12));
        return time < duration() / 3 ? first : first * 1.5 * (1 - time / duration());
    }

    /// At `distance` m from the foot and `height` m above ground, on a surface that follows its centre.
    Received at(double distance, double height, Transmissivity air) {
        double step = duration() / STEPS;
        double most = 0;
        double dose = 0;
        for (int i = 0; i < STEPS; i++) {
            double time = (i + 0.5) * step;
            double radius = diameter(time) / 2;
            double up = height(time) - height;
            double squared = distance * distance + up * up;
            double factor = Math.min(1, radius * radius / squared);
            double path = Math.max(0, Math.sqrt(squared) - radius);
            double flux = surfaceEmissivePower(time) * factor * air.over(path);
            most = Math.max(most, flux);
            dose += FastMath.pow(flux, 4.0 / 3) * step;
        }
        return new Received(most, dose);
    }
}
