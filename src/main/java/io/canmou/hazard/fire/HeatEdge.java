package io.canmou.hazard.fire;

import org.hipparchus.util.FastMath;

/// How far the heat of a fire reaches a level, ray by ray from the middle of its flame.
///
/// The first ray is searched from outside inwards, so that the far side is taken; each next one goes on from the
/// ray before it by secants in the logarithms, in which heat falls nearly straight. The answer lies on the outer
/// side of the tolerance of 0.2 %.
final class HeatEdge {
    private static final double FARTHEST = 20_000;
    private static final double NEAREST = 0.25;

    /// Beyond so many sizes the heat falls with distance everywhere.
    private static final double FALLING = 4;

    private static final double STEP = 1.3;
    private static final double TOLERANCE = 2e-3;
    private static final int SECANTS = 9;
    private static final int HALVINGS = 14;
    private static final double HEAD = 1.5;

    /// A last step so short (of ln r) is right within the tolerance though its slope is one of another ray.
    private static final double SHORT = 4e-3;

    /// The same where the slope was found on this ray.
    private static final double SHORT_BY_CHORD = 0.02;

    private final HeatField field;
    private final double middle;
    private final double level;
    private double slope = -2;

    /// @param middle x of the flame's middle, m
    /// @param level W/m²
    HeatEdge(HeatField field, double middle, double level) {
        this.field = field;
        this.middle = middle;
        this.level = level;
    }

    /// A direction from the middle.
    private record Ray(double cosine, double sine) {
        static Ray at(double angle) {
            return new Ray(FastMath.cos(angle), FastMath.sin(angle));
        }
    }

    /// Distances along `count` rays from the wind's direction to its opposite; 0: it is nowhere so hot.
    ///
    /// @param milder the same of a lower level, which goes farther on each ray; empty: none is known
    double[] half(int count, double[] milder) {
        double[] radii = new double[count];
        for (int i = 0; i < count; i++) {
            Ray ray = Ray.at(Math.PI * i / (count - 1));
            double outer = milder.length == 0 ? Double.POSITIVE_INFINITY : milder[i];
            double guess = i == 0 || radii[i - 1] <= 0 ? 0 : guess(radii, milder, i);
            double found = guess > 0 ? secant(guess, ray) : 0;
            radii[i] = found > 0 ? found : outermost(ray, outer);
        }
        return radii;
    }

    /// From the ray before: changed as the lower level changes there, else as between the two rays before.
    private static double guess(double[] radii, double[] milder, int i) {
        if (milder.length > 0 && milder[i - 1] > 0) {
            return radii[i - 1] * milder[i] / milder[i - 1];
        }
        return i == 1 || radii[i - 2] <= 0 ? radii[i - 1] : radii[i - 1] * radii[i - 1] / radii[i - 2];
    }

    /// Straight with the wind.
    double downwind() {
        return outermost(Ray.at(0), Double.POSITIVE_INFINITY);
    }

    /// Along one ray, from outside inwards in small steps, because the heat under a leaning flame may rise again
    /// outwards.
    private double outermost(Ray ray, double outer) {
        double far = Math.min(outer, FALLING * field.size());
        if (far <= NEAREST) {
            return 0;
        }
        if (excess(far, ray) >= 0) {
            double beyond = secant(far, ray);
            return beyond > 0 ? Math.min(Math.max(far, beyond), FARTHEST) : halving(far, FARTHEST, ray);
        }
        double near = far / STEP;
        while (near > NEAREST && excess(near, ray) < 0) {
            far = near;
            near /= STEP;
        }
        if (near <= NEAREST && excess(near, ray) < 0) {
            return 0;
        }
        double guess = secant(Math.sqrt(near * far), ray);
        return guess >= near && guess <= far ? guess : halving(near, far, ray);
    }

    private double halving(double inside, double outside, Ray ray) {
        double near = inside;
        double far = outside;
        for (int i = 0; i < HALVINGS; i++) {
            double between = Math.sqrt(near * far);
            if (excess(between, ray) >= 0) {
                near = between;
            } else {
                far = between;
            }
        }
        return far;
    }

    /// From a distance near by; 0: not found.
    private double secant(double start, Ray ray) {
        double radius = start;
        double before = 0;
        double excessBefore = 0;
        for (int i = 0; i < SECANTS; i++) {
            double excess = excess(radius, ray);
            if (i > 0 && radius != before) {
                double chord = (excess - excessBefore) / FastMath.log(radius / before);
                slope = chord < -0.3 && chord > -30 ? chord : slope;
            }
            double step = -excess / slope;
            if (Math.abs(step) < (i == 0 ? SHORT : SHORT_BY_CHORD)) {
                return radius * (1 + step + TOLERANCE / 2);
            }
            before = radius;
            excessBefore = excess;
            radius *= FastMath.exp(Math.max(-1, Math.min(1, step)));
        }
        return 0;
    }

    /// ln of the heat over the level.
    private double excess(double radius, Ray ray) {
        double flux = field.flux(middle + radius * ray.cosine(), radius * ray.sine(), HEAD);
        return flux <= 0 ? -50 : FastMath.log(flux / level);
    }
}
