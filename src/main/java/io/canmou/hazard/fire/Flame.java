package io.canmou.hazard.fire;

import org.hipparchus.util.FastMath;

/// A flame as a body that radiates: patches of its surface, each with its place, outward normal and area.
///
/// The heat at a point is the sum over the patches that face it: |Σ n·r̂ dA/(π r²) r̂|, the vector view factor,
/// which is what a surface receives that is turned to receive most. Axes: x with the wind, y across, z up.
final class Flame {
    /// Patches around and along, for who is near and for who is far: farther than [#FAR] sizes from the middle the
    /// coarse ones give the same within 1 %.
    private static final int[] FINE = {16, 10};

    private static final int[] COARSE = {10, 6};
    private static final double FAR = 0.8;

    private final double[] fine;
    private final double[] coarse;
    private final Point middle;
    private final double size;
    private final double power;

    private Flame(double[] fine, double[] coarse, Point middle, double size, double power) {
        this.fine = fine;
        this.coarse = coarse;
        this.middle = middle;
        this.size = size;
        this.power = power;
    }

    /// Surface emissive power, W/m².
    double power() {
        return power;
    }

    /// Length and width together, m.
    double size() {
        return size;
    }

    /// A frustum between two discs.
    ///
    /// @param foot centre of the lower disc
    /// @param tip centre of the upper disc
    /// @param footRadius m
    /// @param tipRadius m
    /// @param power W/m²
    static Flame frustum(Point foot, Point tip, double footRadius, double tipRadius, double power) {
        Solid solid = new Solid(foot, tip, footRadius, tipRadius);
        double size = tip.minus(foot).length() + 2 * Math.max(footRadius, tipRadius);
        return new Flame(
                patches(solid, FINE[0], FINE[1]),
                patches(solid, COARSE[0], COARSE[1]),
                foot.plus(tip).times(0.5),
                size,
                power);
    }

    private record Solid(Point foot, Point tip, double footRadius, double tipRadius) {}

    private static double[] patches(Solid solid, int around, int along) {
        double footRadius = solid.footRadius();
        double tipRadius = solid.tipRadius();
        Point axis = solid.tip().minus(solid.foot());
        double length = axis.length();
        Point w = axis.times(1 / length);
        Point u = w.anyPerpendicular();
        Point v = w.cross(u);
        double[] patches = new double[around * (along + 1) * 7];
        double slant = Math.sqrt(length * length + (tipRadius - footRadius) * (tipRadius - footRadius));
        double cap = Math.PI * tipRadius * tipRadius / around;
        int at = 0;
        for (int k = 0; k < around; k++) {
            double angle = 2 * Math.PI * (k + 0.5) / around;
            Point out = u.times(FastMath.cos(angle)).plus(v.times(FastMath.sin(angle)));
            Point normal =
                    out.times(length).plus(w.times(footRadius - tipRadius)).times(1 / slant);
            for (int i = 0; i < along; i++) {
                double s = (i + 0.5) / along;
                double radius = footRadius + s * (tipRadius - footRadius);
                double area = 2 * Math.PI * radius * slant / (around * along);
                at = put(patches, at, solid.foot().plus(axis.times(s)).plus(out.times(radius)), normal, area);
            }
            at = put(patches, at, solid.tip().plus(out.times(tipRadius * 2 / 3)), w, cap);
        }
        return patches;
    }

    private static int put(double[] patches, int at, Point centre, Point normal, double area) {
        patches[at] = centre.x();
        patches[at + 1] = centre.y();
        patches[at + 2] = centre.z();
        patches[at + 3] = normal.x();
        patches[at + 4] = normal.y();
        patches[at + 5] = normal.z();
        patches[at + 6] = area / Math.PI;
        return at + 7;
    }

    /// The largest view factor of a surface at a point, 0..1, and the distance to the nearest patch. Who stands in
    /// the flame, where no patch faces him, sees nothing else.
    View seenFrom(double x, double y, double z) {
        double limit = FAR * size;
        Point away = new Point(x, y, z).minus(middle);
        boolean far = away.x() * away.x() + away.y() * away.y() + away.z() * away.z() > limit * limit;
        return seen(far ? coarse : fine, x, y, z);
    }

    private View seen(double[] patches, double x, double y, double z) {
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
                double weight = facing * patches[i + 6] / (squared * squared);
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
