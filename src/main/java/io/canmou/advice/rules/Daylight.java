package io.canmou.advice.rules;

import io.canmou.geo.Position;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// Whether it is night for the tables and for the stability of the air (rule W6).
///
/// Source: low-precision position of the sun, Astronomical Almanac, valid 1950 to 2050 within 0.01°.
public final class Daylight {
    private static final double J2000 = 2_451_545.0;
    private static final double UNIX_EPOCH = 2_440_587.5;
    private static final double HORIZON_DEGREES = -0.833;

    private Daylight() {}

    /// Height of the sun's middle above the horizon, degrees, without refraction.
    public static double sunHeight(Position position, OffsetDateTime time) {
        double days = time.withOffsetSameInstant(ZoneOffset.UTC).toEpochSecond() / 86400.0 + UNIX_EPOCH - J2000;
        double meanLongitude = 280.460 + 0.9856474 * days;
        double anomaly = StrictMath.toRadians(357.528 + 0.9856003 * days);
        double longitude = StrictMath.toRadians(
                meanLongitude + 1.915 * StrictMath.sin(anomaly) + 0.020 * StrictMath.sin(2 * anomaly));
        double obliquity = StrictMath.toRadians(23.439 - 0.0000004 * days);
        double declination = StrictMath.asin(StrictMath.sin(obliquity) * StrictMath.sin(longitude));
        double ascension =
                StrictMath.atan2(StrictMath.cos(obliquity) * StrictMath.sin(longitude), StrictMath.cos(longitude));
        double siderealDegrees = 280.46061837 + 360.98564736629 * days + position.lon();
        double hourAngle = StrictMath.toRadians(siderealDegrees) - ascension;
        double lat = StrictMath.toRadians(position.lat());
        return StrictMath.toDegrees(StrictMath.asin(StrictMath.sin(lat) * StrictMath.sin(declination)
                + StrictMath.cos(lat) * StrictMath.cos(declination) * StrictMath.cos(hourAngle)));
    }

    /// Whether the sun is below the horizon, or will be or was within `margin` s.
    public static boolean night(Position position, OffsetDateTime time, double margin) {
        long seconds = Math.round(margin);
        return sunHeight(position, time) < HORIZON_DEGREES
                || sunHeight(position, time.plusSeconds(seconds)) < HORIZON_DEGREES
                || sunHeight(position, time.minusSeconds(seconds)) < HORIZON_DEGREES;
    }
}
