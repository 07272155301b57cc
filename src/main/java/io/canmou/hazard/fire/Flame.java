package io.canmou.hazard.fire;

import org.hipparchus.util.FastMath;

/// A flame as a convex body that radiates evenly, and what a point sees of it. Axes: x with the wind, y across, z
/// up.
///
/// What a surface receives that is turned to receive most is the length of the vector view factor. For an even
/// radiator that vector is an integral along the outline as it is seen, and for straight edges a sum: F = 1/(2π)
/// |Σ γ n|, γ the angle under which an edge is seen, n the normal of the plane through edge and point (Hottel and
/// Sarofim 1967; Howell, Catalog of radiation configuration factors, B-1). The rings of the body are polygons of
/// [#SIDES] corners with the circumference of the ellipse: within 0.4 % of the closed forms of cylinders.
final class Flame {
    private static final int SIDES = 24;

    /// Corners lie this much farther out than the ellipse, so that the polygon is as long as it.
    private static final double WIDENED = Math.PI / SIDES / FastMath.sin(Math.PI / SIDES);

    /// sin² of an angle below which γ/sin γ is its series.
    private static final double SMALL = 0.05;

    private final double[] foot;
    private final double[] tip;
    private final double[] sides;
    private final double[] footPlane;
    private final double[] tipPlane;
    private final double size;
    private final double power;

    private Flame(Ring foot, Ring tip, double power) {
        this.foot = corners(foot);
        this.tip = corners(tip);
        this.sides = planes(this.foot, this.tip);
        Point axis = foot.u().cross(foot.v());
        Point up = axis.times(1 / axis.length());
        this.footPlane = plane(up.times(-1), foot.centre());
        this.tipPlane = plane(up, tip.centre());
        double width = 2 * Math.max(foot.u().length(), tip.u().length());
        this.size = tip.centre().minus(foot.centre()).length() + width;
        this.power = power;
    }

    /// A body between two parallel rings of one shape, the second above the first; above: where u × v points.
    ///
    /// @param power of its surface, W/m²
    static Flame between(Ring foot, Ring tip, double power) {
        return new Flame(foot, tip, power);
    }

    /// A frustum between two discs across its axis.
    ///
    /// @param foot centre of the lower disc
    /// @param tip centre of the upper disc
    /// @param footRadius m
    /// @param tipRadius m
    /// @param power W/m²
    static Flame frustum(Point foot, Point tip, double footRadius, double tipRadius, double power) {
        Point axis = tip.minus(foot);
        Point w = axis.times(1 / axis.length());
        Point u = w.anyPerpendicular();
        Point v = w.cross(u);
        return between(
                new Ring(foot, u.times(footRadius), v.times(footRadius)),
                new Ring(tip, u.times(tipRadius), v.times(tipRadius)),
                power);
    }

    /// An ellipse with half axes u and v.
    record Ring(Point centre, Point u, Point v) {}

    /// Surface emissive power, W/m².
    double power() {
        return power;
    }

    /// Length and width together, m.
    double size() {
        return size;
    }

    private static double[] corners(Ring ring) {
        double[] corners = new double[3 * SIDES];
        for (int k = 0; k < SIDES; k++) {
            double angle = 2 * Math.PI * k / SIDES;
            Point corner = ring.centre()
                    .plus(ring.u().times(WIDENED * FastMath.cos(angle)))
                    .plus(ring.v().times(WIDENED * FastMath.sin(angle)));
            corners[3 * k] = corner.x();
            corners[3 * k + 1] = corner.y();
            corners[3 * k + 2] = corner.z();
        }
        return corners;
    }

    /// Planes of the sides, four numbers each: outward unit normal and its product with a point of the plane.
    private static double[] planes(double[] foot, double[] tip) {
        double[] planes = new double[4 * SIDES];
        for (int k = 0; k < SIDES; k++) {
            int next = (k + 1) % SIDES;
            Point corner = corner(tip, k);
            Point along = corner(foot, k)
                    .minus(corner(tip, next))
                    .plus(corner(foot, next).minus(corner));
            Point around = corner(foot, next)
                    .minus(corner(foot, k))
                    .plus(corner(tip, next).minus(corner));
            Point normal = along.cross(around);
            System.arraycopy(plane(normal.times(1 / normal.length()), corner), 0, planes, 4 * k, 4);
        }
        return planes;
    }

    private static Point corner(double[] ring, int k) {
        return new Point(ring[3 * k], ring[3 * k + 1], ring[3 * k + 2]);
    }

    private static double[] plane(Point normal, Point on) {
        return new double[] {normal.x(), normal.y(), normal.z(), normal.dot(on)};
    }

    /// The largest view factor of a surface at a point, 0..1, and the distance to the flame. Who stands in the
    /// flame, where no side faces him, sees nothing else.
    View seenFrom(double x, double y, double z) {
        Outline seen = new Outline(x, y, z);
        int underFoot = above(footPlane, 0, x, y, z) > 0 ? 1 : 0;
        int overTip = above(tipPlane, 0, x, y, z) > 0 ? 1 : 0;
        int before = above(sides, 4 * (SIDES - 1), x, y, z) > 0 ? 1 : 0;
        double highest = 0;
        int facing = -1;
        for (int k = 0; k < SIDES; k++) {
            double above = above(sides, 4 * k, x, y, z);
            int face = above > 0 ? 1 : 0;
            int next = k + 1 == SIDES ? 0 : 3 * (k + 1);
            seen.add(foot, 3 * k, tip, 3 * k, before - face);
            seen.add(foot, 3 * k, foot, next, face - underFoot);
            seen.add(tip, next, tip, 3 * k, face - overTip);
            if (above > highest) {
                highest = above;
                facing = k;
            }
            before = face;
        }
        if (facing < 0 && underFoot + overTip == 0) {
            return new View(1, 0);
        }
        return new View(seen.factor(), facing < 0 ? beyondAnEnd(x, y, z) : distance(facing, x, y, z));
    }

    /// How far a point lies above a plane, m; negative: the plane's outer side is turned away from it.
    private static double above(double[] planes, int at, double x, double y, double z) {
        return x * planes[at] + y * planes[at + 1] + z * planes[at + 2] - planes[at + 3];
    }

    private double beyondAnEnd(double x, double y, double z) {
        return Math.max(above(footPlane, 0, x, y, z), above(tipPlane, 0, x, y, z));
    }

    /// The distance to the side that is turned most to a point: to the nearer of the two lines it lies between.
    private double distance(int side, double x, double y, double z) {
        int next = side + 1 == SIDES ? 0 : side + 1;
        return Math.sqrt(Math.min(squareTo(3 * side, x, y, z), squareTo(3 * next, x, y, z)));
    }

    /// Of the distance to the line that joins the rings at corner `i`.
    private double squareTo(int i, double x, double y, double z) {
        double ax = x - foot[i];
        double ay = y - foot[i + 1];
        double az = z - foot[i + 2];
        double bx = tip[i] - foot[i];
        double by = tip[i + 1] - foot[i + 1];
        double bz = tip[i + 2] - foot[i + 2];
        double along = (ax * bx + ay * by + az * bz) / (bx * bx + by * by + bz * bz);
        double s = Math.min(1, Math.max(0, along));
        double dx = ax - s * bx;
        double dy = ay - s * by;
        double dz = az - s * bz;
        return dx * dx + dy * dy + dz * dz;
    }

    /// The outline as it is seen from a point, edge by edge.
    private static final class Outline {
        private final double x;
        private final double y;
        private final double z;
        private double fx;
        private double fy;
        private double fz;

        Outline(double x, double y, double z) {
            this.x = x;
            this.y = y;
            this.z = z;
        }

        /// The edge from corner `i` of one ring to corner `j` of another; `times` 1, −1 (the other way round) or 0
        /// (it lies between two sides that are both seen or both hidden).
        void add(double[] one, int i, double[] other, int j, int times) {
            if (times == 0) {
                return;
            }
            double ax = one[i] - x;
            double ay = one[i + 1] - y;
            double az = one[i + 2] - z;
            double bx = other[j] - x;
            double by = other[j + 1] - y;
            double bz = other[j + 2] - z;
            double cx = ay * bz - az * by;
            double cy = az * bx - ax * bz;
            double cz = ax * by - ay * bx;
            double lengths = (ax * ax + ay * ay + az * az) * (bx * bx + by * by + bz * bz);
            double sine = (cx * cx + cy * cy + cz * cz) / lengths;
            double weight = times * angleOverSine(sine, ax * bx + ay * by + az * bz) / Math.sqrt(lengths);
            fx += weight * cx;
            fy += weight * cy;
            fz += weight * cz;
        }

        /// γ/sin γ from sin² γ and the sign of cos γ.
        private static double angleOverSine(double sine, double cosine) {
            if (sine < SMALL && cosine > 0) {
                return 1 + sine * (1.0 / 6 + sine * (3.0 / 40 + sine * (5.0 / 112)));
            }
            double root = Math.sqrt(Math.min(1, Math.max(sine, 1e-30)));
            double angle = FastMath.asin(root);
            return (cosine > 0 ? angle : Math.PI - angle) / root;
        }

        double factor() {
            return Math.min(1, Math.sqrt(fx * fx + fy * fy + fz * fz) / (2 * Math.PI));
        }
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

        double dot(Point o) {
            return x * o.x + y * o.y + z * o.z;
        }

        Point cross(Point o) {
            return new Point(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
        }

        double length() {
            return Math.sqrt(dot(this));
        }

        Point anyPerpendicular() {
            Point helper = Math.abs(z) < 0.9 ? new Point(0, 0, 1) : new Point(1, 0, 0);
            Point side = cross(helper);
            return side.times(1 / side.length());
        }
    }
}
