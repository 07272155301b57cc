package io.canmou.geo;

/// The shortest line between two places on the earth.
///
/// Source: Vincenty (1975), Direct and inverse solutions of geodesics on the ellipsoid, Survey Review 23(176),
/// equations 3, 4 and 13 to 21; WGS 84. Valid: to 0.5 mm, except between places almost opposite on the globe, where
/// it does not converge and the sphere of the mean radius answers (to 0.6 %).
///
/// @param distance m
/// @param bearing  degrees clockwise from north at the start, 0 to 360
public record Geodesic(double distance, double bearing) {
    private static final double A = 6_378_137.0;
    private static final double F = 1 / 298.257223563;
    private static final double B = A * (1 - F);
    private static final double MEAN_RADIUS = 6_371_008.8;
    private static final int MOST_STEPS = 100;
    private static final double CLOSE = 1e-12;

    /// From `start` to `end`.
    public static Geodesic between(Position start, Position end) {
        if (start.equals(end)) {
            return new Geodesic(0, 0);
        }
        double l = StrictMath.toRadians(end.lon() - start.lon());
        Reduced u1 = Reduced.of(start);
        Reduced u2 = Reduced.of(end);
        double lambda = l;
        for (int i = 0; i < MOST_STEPS; i++) {
            Arc arc = Arc.of(u1, u2, lambda);
            double c = F / 16 * arc.cosSqAlpha() * (4 + F * (4 - 3 * arc.cosSqAlpha()));
            double next = l
                    + (1 - c)
                            * F
                            * arc.sinAlpha()
                            * (arc.sigma() + c * arc.sin() * (arc.cos2m() + c * arc.cos() * arc.term()));
            if (Math.abs(next - lambda) < CLOSE) {
                return new Geodesic(arc.length(), bearing(u1, u2, next));
            }
            lambda = next;
        }
        Arc arc = Arc.of(Reduced.sphere(start), Reduced.sphere(end), l);
        return new Geodesic(MEAN_RADIUS * arc.sigma(), bearing(Reduced.sphere(start), Reduced.sphere(end), l));
    }

    private static double bearing(Reduced u1, Reduced u2, double lambda) {
        double y = u2.cos() * StrictMath.sin(lambda);
        double x = u1.cos() * u2.sin() - u1.sin() * u2.cos() * StrictMath.cos(lambda);
        double degrees = StrictMath.toDegrees(StrictMath.atan2(y, x));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /// Sine and cosine of a latitude on the auxiliary sphere.
    private record Reduced(double sin, double cos) {
        static Reduced of(Position place) {
            double tan = (1 - F) * StrictMath.tan(StrictMath.toRadians(place.lat()));
            double cos = 1 / StrictMath.sqrt(1 + tan * tan);
            return new Reduced(tan * cos, cos);
        }

        static Reduced sphere(Position place) {
            double lat = StrictMath.toRadians(place.lat());
            return new Reduced(StrictMath.sin(lat), StrictMath.cos(lat));
        }
    }

    /// The arc on the auxiliary sphere; names as in the paper: σ, α, 2σₘ.
    private record Arc(double sigma, double sin, double cos, double sinAlpha, double cosSqAlpha, double cos2m) {
        static Arc of(Reduced u1, Reduced u2, double lambda) {
            double a = u2.cos() * StrictMath.sin(lambda);
            double b = u1.cos() * u2.sin() - u1.sin() * u2.cos() * StrictMath.cos(lambda);
            double sin = StrictMath.sqrt(a * a + b * b);
            double cos = u1.sin() * u2.sin() + u1.cos() * u2.cos() * StrictMath.cos(lambda);
            double sinAlpha = sin == 0 ? 0 : u1.cos() * u2.cos() * StrictMath.sin(lambda) / sin;
            double cosSqAlpha = 1 - sinAlpha * sinAlpha;
            double cos2m = cosSqAlpha == 0 ? 0 : cos - 2 * u1.sin() * u2.sin() / cosSqAlpha;
            return new Arc(StrictMath.atan2(sin, cos), sin, cos, sinAlpha, cosSqAlpha, cos2m);
        }

        double term() {
            return -1 + 2 * cos2m * cos2m;
        }

        double length() {
            double uSq = cosSqAlpha * (A * A - B * B) / (B * B);
            double a = 1 + uSq / 16384 * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq)));
            double b = uSq / 1024 * (256 + uSq * (-128 + uSq * (74 - 47 * uSq)));
            double last = b / 6 * cos2m * (-3 + 4 * sin * sin) * (-3 + 4 * cos2m * cos2m);
            double delta = b * sin * (cos2m + b / 4 * (cos * term() - last));
            return B * a * (sigma - delta);
        }
    }
}
