package io.canmou.geo;

/// In which system coordinates were written down.
///
/// Source: the offset of Chinese web maps (GCJ-02) is not published; the formula is the one that is generally used
/// and agrees with the maps within a few metres (Krasovsky 1940 ellipsoid). BD-09 lies once more about it. Valid:
/// GCJ-02 and BD-09 only inside China's box (72.004–137.8347° E, 0.8293–55.8271° N); outside they equal WGS 84.
/// CGCS 2000 equals WGS 84 within a decimetre.
public enum Datum {
    WGS84,
    CGCS2000,
    /// 火星坐标: web maps in China.
    GCJ02,
    /// 百度坐标.
    BD09;

    private static final double SEMI_MAJOR = 6_378_245.0;
    private static final double ECCENTRICITY_SQUARED = 0.006_693_421_622_965_943;
    private static final double BD_TURN = Math.PI * 3000 / 180;

    /// The place that `written` in this system means.
    public Position toWgs84(Position written) {
        return switch (this) {
            case WGS84, CGCS2000 -> written;
            case GCJ02 -> fromGcj(written);
            case BD09 -> shifted(written) ? fromGcj(fromBd(written)) : written;
        };
    }

    /// How a place is written in this system.
    public Position fromWgs84(Position place) {
        return switch (this) {
            case WGS84, CGCS2000 -> place;
            case GCJ02 -> toGcj(place);
            case BD09 -> shifted(place) ? toBd(toGcj(place)) : place;
        };
    }

    /// Whether a place lies in the box in which the offsets hold.
    private static boolean shifted(Position place) {
        return place.lon() >= 72.004 && place.lon() <= 137.8347 && place.lat() >= 0.8293 && place.lat() <= 55.8271;
    }

    /// Each step takes the error of the last one away; after six it is below a millimetre.
    private static Position fromGcj(Position written) {
        Position place = written;
        for (int i = 0; i < 6; i++) {
            Position again = toGcj(place);
            place = new Position(
                    place.lat() - (again.lat() - written.lat()), place.lon() - (again.lon() - written.lon()));
        }
        return place;
    }

    private static Position toGcj(Position place) {
        if (!shifted(place)) {
            return place;
        }
        double x = place.lon() - 105;
        double y = place.lat() - 35;
        double sin = StrictMath.sin(StrictMath.toRadians(place.lat()));
        double w = 1 - ECCENTRICITY_SQUARED * sin * sin;
        double root = StrictMath.sqrt(w);
        double perLat = StrictMath.toRadians(SEMI_MAJOR * (1 - ECCENTRICITY_SQUARED) / (w * root));
        double perLon = StrictMath.toRadians(SEMI_MAJOR / root * StrictMath.cos(StrictMath.toRadians(place.lat())));
        return new Position(place.lat() + north(x, y) / perLat, place.lon() + east(x, y) / perLon);
    }

    private static double north(double x, double y) {
        double m = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * StrictMath.sqrt(Math.abs(x));
        m += (20 * wave(6 * x) + 20 * wave(2 * x)) * 2 / 3;
        m += (20 * wave(y) + 40 * wave(y / 3)) * 2 / 3;
        return m + (160 * wave(y / 12) + 320 * wave(y / 30)) * 2 / 3;
    }

    private static double east(double x, double y) {
        double m = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * StrictMath.sqrt(Math.abs(x));
        m += (20 * wave(6 * x) + 20 * wave(2 * x)) * 2 / 3;
        m += (20 * wave(x) + 40 * wave(x / 3)) * 2 / 3;
        return m + (150 * wave(x / 12) + 300 * wave(x / 30)) * 2 / 3;
    }

    private static double wave(double x) {
        return StrictMath.sin(Math.PI * x);
    }

    private static Position toBd(Position gcj) {
        double r = StrictMath.hypot(gcj.lon(), gcj.lat()) + 0.00002 * StrictMath.sin(gcj.lat() * BD_TURN);
        double a = StrictMath.atan2(gcj.lat(), gcj.lon()) + 0.000003 * StrictMath.cos(gcj.lon() * BD_TURN);
        return new Position(r * StrictMath.sin(a) + 0.006, r * StrictMath.cos(a) + 0.0065);
    }

    private static Position fromBd(Position bd) {
        double x = bd.lon() - 0.0065;
        double y = bd.lat() - 0.006;
        double r = StrictMath.hypot(x, y) - 0.00002 * StrictMath.sin(y * BD_TURN);
        double a = StrictMath.atan2(y, x) - 0.000003 * StrictMath.cos(x * BD_TURN);
        return new Position(r * StrictMath.sin(a), r * StrictMath.cos(a));
    }
}
