package io.canmou.hazard.weather;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.hipparchus.util.FastMath;

/// Pasquill's class from sun, cloud and wind.
///
/// Source: Turner (1964), J. Appl. Meteorol. 3, 83, net radiation index and table 2, cloud in tenths; his class 7
/// counts as F. Sun's height: Spencer (1971), Search 2, 172, good to 0.3 degrees. Snow: no class is less stable
/// than D by day or less stable than E by night, because little sunshine is taken up.
final class SkyStability {
    /// Turner's table 2 (1964): rows wind speed at 10 m, columns net radiation index 4 3 2 1 0 −1 −2.
    private static final String[] CLASSES = {
        "AABCDFF", "ABBCDFF", "ABCDDEF", "BBCDDEF", "BBCDDDE", "BCCDDDE", "CCDDDDE", "CCDDDDD", "CDDDDDD"
    };

    private static final double[] WIND_BELOW = {0.8, 1.9, 2.9, 3.4, 3.9, 4.9, 5.5, 6.0};

    private SkyStability() {}

    static StabilityClass of(Stability.Sky sky, double windAt10m, boolean snow) {
        double height = solarElevation(sky);
        StabilityClass found = of(netRadiationIndex(height, sky.cloudCover()), windAt10m);
        if (!snow) {
            return found;
        }
        StabilityClass least = height > 0 ? StabilityClass.D : StabilityClass.E;
        return found.compareTo(least) < 0 ? least : found;
    }

    /// The class at an index of net radiation, from -2 (clear night) over 0 (overcast) to 4 (high sun).
    static StabilityClass of(int netRadiationIndex, double windAt10m) {
        int row = 0;
        while (row < WIND_BELOW.length && windAt10m >= WIND_BELOW[row]) {
            row++;
        }
        return StabilityClass.valueOf(CLASSES[row].substring(4 - netRadiationIndex, 5 - netRadiationIndex));
    }

    private static int netRadiationIndex(double elevation, double cloud) {
        if (elevation <= 0) {
            return cloud >= 0.95 ? 0 : cloud <= 0.4 ? -2 : -1;
        }
        int insolation = elevation > 60 ? 4 : elevation > 35 ? 3 : elevation > 15 ? 2 : 1;
        if (cloud >= 0.95) {
            return 0;
        }
        return cloud > 0.5 ? Math.max(1, insolation - 1) : insolation;
    }

    /// Height of the sun above the horizon, degrees.
    static double solarElevation(Stability.Sky sky) {
        ZonedDateTime utc = sky.time().atZone(ZoneOffset.UTC);
        double hours = utc.toLocalTime().toSecondOfDay() / 3600.0;
        double day = 2 * Math.PI * (utc.getDayOfYear() - 1 + (hours - 12) / 24) / 365.0;
        double declination = 0.006918
                - 0.399912 * FastMath.cos(day)
                + 0.070257 * FastMath.sin(day)
                - 0.006758 * FastMath.cos(2 * day)
                + 0.000907 * FastMath.sin(2 * day)
                - 0.002697 * FastMath.cos(3 * day)
                + 0.00148 * FastMath.sin(3 * day);
        double equationOfTime = 229.18
                / 60
                * (0.000075
                        + 0.001868 * FastMath.cos(day)
                        - 0.032077 * FastMath.sin(day)
                        - 0.014615 * FastMath.cos(2 * day)
                        - 0.040849 * FastMath.sin(2 * day));
        double hourAngle = FastMath.toRadians(15 * (hours + equationOfTime - 12) + sky.longitude());
        double latitude = FastMath.toRadians(sky.latitude());
        double sine = FastMath.sin(latitude) * FastMath.sin(declination)
                + FastMath.cos(latitude) * FastMath.cos(declination) * FastMath.cos(hourAngle);
        return FastMath.toDegrees(FastMath.asin(Math.max(-1, Math.min(1, sine))));
    }
}
