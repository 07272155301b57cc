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
    private static final double STEPS_FROM = 4;
    private static final double STEP = 1.3;
    private static final double TOLERANCE = 2e-3;
    private static final int SECANTS = 7;
    private static final int HALVINGS = 14;
    private static final double HEAD = 1.5;

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

    /// Distances along `count` rays from the wind's direction to its opposite; 0: it is nowhere so hot.
    double[] half(int count) {
        double[] radii = new double[count];
        radii[0] = outermost(0);
        for (int i = 1; i < count; i++) {
            double angle = Math.PI * i / (count - 1);
            radii[i] = radii[i - 1] <= 0 ? outermost(angle) : from(radii[i - 1], angle);
        }
        return radii;
    }

    /// Along one ray, from outside inwards; near the flame in small steps, because the heat under a leaning flame
    /// may rise again outwards.
    double outermost(double angle) {
        double far = FARTHEST;
        if (excess(far, angle) >= 0) {
            return far;
        }
        double near = next(far);
        while (near > NEAREST && excess(near, angle) < 0) {
            far = near;
            near = next(near);
        }
        if (near <= NEAREST && excess(near, angle) < 0) {
            return 0;
        }
        double guess = secant(Math.sqrt(near * far), angle);
        return guess >= near && guess <= far ? guess : halving(near, far, angle);
    }

    private double next(double radius) {
        return radius > STEPS_FROM * field.size() ? Math.max(radius / 2, STEPS_FROM * field.size()) : radius / STEP;
    }

    private double halving(double inside, double outside, double angle) {
        double near = inside;
        double far = outside;
        for (int i = 0; i < HALVINGS; i++) {
            double between = Math.sqrt(near * far);
            if (excess(between, angle) >= 0) {
                near = between;
            } else {
                far = between;
            }
        }
        return far;
    }

    /// Along a ray beside one whose distance is known.
    private double from(double beside, double angle) {
        double guess = secant(beside, angle);
        return guess > 0 ? guess : outermost(angle);
    }

    /// From a distance near by; 0: not found.
    private double secant(double start, double angle) {
        double radius = start;
        double before = 0;
        double excessBefore = 0;
        for (int i = 0; i < SECANTS; i++) {
            double excess = excess(radius, angle);
            if (i > 0 && radius != before) {
                double chord = (excess - excessBefore) / FastMath.log(radius / before);
                slope = chord < -0.3 && chord > -30 ? chord : slope;
            }
            double step = -excess / slope;
            if (Math.abs(step) < TOLERANCE / 2) {
                return radius * (1 + step + TOLERANCE / 2);
            }
            before = radius;
            excessBefore = excess;
            radius *= FastMath.exp(Math.max(-1, Math.min(1, step)));
        }
        return 0;
    }

    /// ln of the heat over the level.
    private double excess(double radius, double angle) {
        double flux = field.flux(middle + radius * FastMath.cos(angle), radius * FastMath.sin(angle), HEAD);
        return flux <= 0 ? -50 : FastMath.log(flux / level);
    }
}
