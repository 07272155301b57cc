package io.canmou.hazard.dispersion;

import org.hipparchus.util.FastMath;

/// A straight piece of a plume between two of its cross-sections, which the wind carries.
///
/// Source: after the slug of CALPUFF (Scire, Strimaitis and Yamartino 2000, User's guide, section 2.1.2): across
/// the piece the plume's own profile, along it from one cross-section to the other. The material of a piece stays
/// in it: where its ends draw apart it gets thinner.
final class Slug implements Patch {
    private static final double SEEN = 4;
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
    private static final double NOTHING = 1e-12;

    /// Square of the sum of two directions that are nearly opposite.
    private static final double DOUBLES_BACK = 0.1;

    private final Node a;
    private final Node b;
    private final double length;
    private final double east;
    private final double north;
    private final double factor;
    private final double axis;
    private final double logRatio;
    private final double sigmaA;
    private final double sigmaB;
    private double startEast;
    private double startNorth;
    private double endEast;
    private double endNorth;

    /// A cross-section on its way.
    ///
    /// @param x metres along the first wind
    /// @param y across
    /// @param age s since it was let out
    /// @param speed m/s at which it is carried
    /// @param axis concentration in the middle at the height that is looked at, ends of the release included
    /// @param core half width of the even middle, m
    /// @param sigma of the edges, m
    /// @param own whether it has known one wind alone
    record Node(double x, double y, double age, double speed, double axis, double core, double sigma, boolean own) {
        /// The same farther on, and thinner.
        Node beyond(double dx, double dy, double share) {
            return new Node(x + dx, y + dy, age, speed, axis * share, core, sigma, own);
        }

        Node times(double share) {
            return new Node(x, y, age, speed, axis * share, core, sigma, own);
        }
    }

    /// How the wind moves all pieces during the time over which they are looked at.
    ///
    /// @param towards rad counter-clockwise from the first wind
    /// @param time s; 0: a moment
    record Motion(double towards, double time) {}

    /// @param density s of release per metre of the line
    Slug(Node a, Node b, double density, Motion motion) {
        this.a = a;
        this.b = b;
        this.length = Math.max(FastMath.hypot(b.x - a.x, b.y - a.y), 1e-3);
        this.east = (b.x - a.x) / length;
        this.north = (b.y - a.y) / length;
        this.startEast = east;
        this.startNorth = north;
        this.endEast = east;
        this.endNorth = north;
        this.factor = density * 0.5 * (a.speed + b.speed);
        // a mean over the motion sideways: as wide as the way's own spread makes it, and as much thinner
        double sideways = Math.abs(FastMath.sin(motion.towards()) * east - FastMath.cos(motion.towards()) * north)
                * motion.time();
        this.sigmaA = smeared(a, sideways);
        this.sigmaB = smeared(b, sideways);
        this.axis = Math.min(1, a.axis * factor) * thinner(a, sigmaA);
        double other = Math.min(1, b.axis * factor) * thinner(b, sigmaB);
        this.logRatio = FastMath.log(Math.max(other, NOTHING) / Math.max(axis, NOTHING));
    }

    private static double smeared(Node node, double sideways) {
        double way = node.speed() * sideways;
        return Math.sqrt(node.sigma() * node.sigma() + way * way / 12);
    }

    private static double thinner(Node node, double sigma) {
        return (2 * node.core() + ROOT_TWO_PI * node.sigma()) / (2 * node.core() + ROOT_TWO_PI * sigma);
    }

    @Override
    public double at(double px, double py) {
        double dx = px - a.x;
        double dy = py - a.y;
        if (dx * startEast + dy * startNorth < 0 || (px - b.x) * endEast + (py - b.y) * endNorth >= 0) {
            return 0;
        }
        double along = dx * east + dy * north;
        double across = dy * east - dx * north;
        double part = Math.min(1, Math.max(0, along / length));
        double past = along - part * length;
        double distance = past == 0 ? Math.abs(across) : FastMath.hypot(past, across);
        double beyond = distance - (a.core + part * (b.core - a.core));
        double sigma = sigmaA + part * (sigmaB - sigmaA);
        if (beyond > SEEN * sigma) {
            return 0;
        }
        double edge = beyond <= 0 ? 0 : 0.5 * (beyond / sigma) * (beyond / sigma);
        return axis * FastMath.exp(part * logRatio - edge);
    }

    @Override
    public double x() {
        return 0.5 * (a.x + b.x);
    }

    @Override
    public double y() {
        return 0.5 * (a.y + b.y);
    }

    @Override
    public double radius() {
        return FastMath.hypot(0.5 * length, Math.max(a.core + SEEN * sigmaA, b.core + SEEN * sigmaB));
    }

    /// Lets this piece and the next meet at the plane that halves the angle between them, so that the inner side of
    /// a bend does not count twice and its outer side is not left out. Pieces that double back lie over each other.
    void meet(Slug next) {
        double x = east + next.east;
        double y = north + next.north;
        if (x * x + y * y > DOUBLES_BACK) {
            endEast = x;
            endNorth = y;
            next.startEast = x;
            next.startNorth = y;
        }
    }
}
