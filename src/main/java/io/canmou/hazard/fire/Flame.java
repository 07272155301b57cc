package io.canmou.hazard.fire;

import org.hipparchus.util.FastMath;

/// A flame as a body that radiates: patches of its surface, each with its place, outward normal and area.
///
/// The heat at a point is the sum over the patches that face it: |Σ n·r̂ dA/(π r²) r̂|, the vector view factor,
/// which is what a surface receives that is turned to receive most. Axes: x with the wind, y across, z up.
final class Flame {
    private static final int AROUND = 20;
    private static final int ALONG = 12;

    private final double[] patches;
    private final double size;
    private final double power;

    private Flame(double[] patches, double size, double power) {
        this.patches = patches;
        this.size = size;
        this.power = power;
    }

    /// Surface emissive power, W/m².
    double power() {
        return power;
    }

    /// A frustum between two discs.
    ///
    /// @param foot centre of the lower disc
    /// @param tip centre of the upper disc
    /// @param footRadius m
    /// @param tipRadius m
    /// @param power W/m²
    static Flame frustum(Point foot, Point tip, double footRadius, double tipRadius, double power) {
        Point axis = tip.minus(foot);
        double length = axis.length();
        Point w = axis.times(1 / length);
        Point u = w.anyPerpendicular();
        Point v = w.cross(u);
        double[] patches = new double[AROUND * (ALONG + 1) * 7];
        double slant = Math.sqrt(length * length + (tipRadius - footRadius) * (tipRadius - footRadius));
        int at = 0;
        for (int i = 0; i < ALONG; i++) {
            double s = (i + 0.5) / ALONG;
            double radius = footRadius + s * (tipRadius - footRadius);
            double area = 2 * Math.PI * radius * slant / (AROUND * ALONG);
            for (int k = 0; k < AROUND; k++) {
                double angle = 2 * Math.PI * (k + 0.5) / AROUND;
                Point out = u.times(FastMath.cos(angle)).plus(v.times(FastMath.sin(angle)));
                Point centre = foot.plus(axis.times(s)).plus(out.times(radius));
                Point normal =
                        out.times(length).plus(w.times(footRadius - tipRadius)).times(1 / slant);
                at = put(patches, at, centre, normal, area);
            }
        }
        double cap = Math.PI * tipRadius * tipRadius / AROUND;
        for (int k = 0; k < AROUND; k++) {
            double angle = 2 * Math.PI * (k + 0.5) / AROUND;
            Point out = u.times(FastMath.cos(angle)).plus(v.times(FastMath.sin(angle)));
            at = put(patches, at, tip.plus(out.times(tipRadius * 2 / 3)), w, cap);
        }
        return new Flame(patches, length + 2 * Math.max(footRadius, tipRadius), power);
    }

    private static int put(double[] patches, int at, Point centre, Point normal, double area) {
        patches[at] = centre.x();
        patches[at + 1] = centre.y();
        patches[at + 2] = centre.z();
        patches[at + 3] = normal.x();
        patches[at + 4] = normal.y();
        patches[at + 5] = normal.z();
        patches[at + 6] = area;
        return at + 7;
    }

    /// The largest view factor of a surface at a point, 0..1, and the distance to the nearest patch. Who stands in
    /// the flame, where no patch faces him, sees nothing else.
    View seenFrom(double x, double y, double z) {
        double fx = 0;
        double fy = 0;
        double fz = 0;
        double nearest = Double.POSITIVE_INFINITY;
        boolean faced = false;
        for (int i = 0; i < patches.length; i += 7) {
            double dx = x - patches[i];
            double dy = y - patches[i + 1];
            double dz = z - patches[i + 2];
            double squared = dx * dx + dy * dy + dz * dz;
            nearest = Math.min(nearest, squared);
            double facing = dx * patches[i + 3] + dy * patches[i + 4] + dz * patches[i + 5];
            if (facing > 0) {
                faced = true;
                double weight = facing * patches[i + 6] / (Math.PI * squared * squared);
                fx += weight * dx;
                fy += weight * dy;
                fz += weight * dz;
            }
        }
        if (!faced && nearest < size * size) {
            return new View(1, 0);
        }
        double factor = Math.sqrt(fx * fx + fy * fy + fz * fz);
        return new View(Math.min(1, factor), Math.sqrt(nearest));
    }

    /// What a point sees of the flame.
    record View(double factor, double distance) {}

    /// A point or a direction.
    record Point(double x, double y, double z) {
        Point plus(Point o) {
            return new Point(x + o.x, y + o.y, z + o.z);
        }

        Point minus(Point o) {
            return new Point(x - o.x, y - o.y, z - o.z);
        }

        Point times(double f) {
            return new Point(f * x, f * y, f * z);
        }

        Point cross(Point o) {
            return new Point(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
        }

        double length() {
            return Math.sqrt(x * x + y * y + z * z);
        }

        Point anyPerpendicular() {
            Point helper = Math.abs(z) < 0.9 ? new Point(0, 0, 1) : new Point(1, 0, 0);
            Point side = cross(helper);
            return side.times(1 / side.length());
        }
    }
}
