package io.canmou.hazard.dispersion;

import org.hipparchus.util.FastMath;

/// A cloud on the ground at one time: an ellipse with a flat core and Gaussian edges.
///
/// @param time s after the burst
/// @param x of its middle, m
/// @param rear x beyond which nothing of it ever was, upwind of the release, m: what lags behind cannot go against
///     the wind, so edges that would lie there are turned back
/// @param along half axis of the box that holds the same, along the wind, m
/// @param across the same across the wind, m
/// @param sigmaX spread along the wind by turbulence and shear, m
/// @param sigmaY spread across over an hour, m
/// @param plateau mole fraction in the middle at the ground
/// @param speed m/s
/// @param profile over height
record PuffMoment(
        double time,
        double x,
        double rear,
        double along,
        double across,
        double sigmaX,
        double sigmaY,
        double plateau,
        double speed,
        Profile profile) {

    /// Interpolated between this and a later moment.
    PuffMoment towards(PuffMoment later, double when) {
        double part = (when - time) / (later.time - time);
        return new PuffMoment(
                when,
                x + part * (later.x - x),
                later.rear,
                along + part * (later.along - along),
                across + part * (later.across - across),
                sigmaX + part * (later.sigmaX - sigmaX),
                sigmaY + part * (later.sigmaY - sigmaY),
                plateau * FastMath.pow(later.plateau / plateau, part),
                speed + part * (later.speed - speed),
                new Profile(
                        0,
                        profile.scale() + part * (later.profile.scale() - profile.scale()),
                        profile.shape(),
                        profile.lid()));
    }

    /// The moment as a mean over `averaging` s sees it: wandering of the cloud and its passage are in.
    ///
    /// @param passing whether the mean over the cloud's passage is taken too
    Seen seen(double averaging, boolean passing, Constants constants) {
        double length = 2 * along / speed;
        double wander = Station.meander(sigmaY, Math.min(averaging, length), constants);
        double wide = Math.max(across, Math.sqrt(2) * wander);
        double edge = Math.sqrt(Math.min(0.5, sigmaX / along * wander / wide));
        double core = core(edge);
        double peak = plateau * across / wide;
        if (passing) {
            double sigma = Math.max(edge * along / speed, 1e-3);
            Passage passage = new Passage(0, Math.max(2 * core * along / speed, 0.02 * sigma), sigma);
            double mean = passage.most(averaging, Double.MAX_VALUE);
            peak *= Math.min(1, mean / passage.at(passage.duration() / 2));
        }
        return new Seen(this, peak, wide, edge, core);
    }

    /// Radius of the core where box and edges are in units of the box: 1 = b² + √(2π) b e + 2 e².
    private static double core(double edge) {
        double linear = Math.sqrt(2 * Math.PI) * edge;
        double square = linear * linear - 4 * (2 * edge * edge - 1);
        return Math.max(0, 0.5 * (-linear + Math.sqrt(Math.max(0, square))));
    }

    /// @param peak mole fraction in the middle at the ground
    /// @param across half axis across, m
    /// @param edge width of the edge in units of the half axes
    /// @param core radius of the core in the same units
    record Seen(PuffMoment moment, double peak, double across, double edge, double core) {
        double at(Cloud.Point point) {
            return middle(point.z()) * inside(point.x(), point.y());
        }

        /// Mole fraction in the middle at height z.
        double middle(double z) {
            return Math.min(1, peak * moment.profile.at(z));
        }

        /// Share of the middle's concentration at a place.
        double inside(double x, double y) {
            return x < moment.rear ? 0 : Math.min(1, free(x, y) + free(2 * moment.rear - x, y));
        }

        /// The same where nothing turns it back.
        private double free(double x, double y) {
            double dx = (x - moment.x) / moment.along;
            double dy = y / across;
            double beyond = Math.sqrt(dx * dx + dy * dy) - core;
            return beyond <= 0 ? 1 : Passage.gaussian(beyond / edge);
        }

        /// Radius in units of the half axes within which there is at least a share 1/`ratio` of the middle's.
        double radius(double ratio) {
            return core + edge * Math.sqrt(2 * FastMath.log(ratio));
        }

        /// Distance from the axis to the rim of that radius at x; negative if x is outside.
        double halfWidth(double x, double radius) {
            double dx = (x - moment.x) / moment.along;
            double square = radius * radius - dx * dx;
            return radius < 0 || square < 0 || x < moment.rear ? -1 : across * Math.sqrt(square);
        }
    }
}
