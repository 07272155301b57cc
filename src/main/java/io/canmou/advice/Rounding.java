package io.canmou.advice;

import java.util.Locale;

/// Numbers as they are shown, always to the safe side (section 11 of the defaults): reaches and people up,
/// arrivals down.
public final class Rounding {
    private static final double SLIP = 1e-9;

    private Rounding() {}

    /// A reach in m, rounded up: below 300 m to 10, below 1 km to 50, below 5 km to 100, else to 500.
    public static double reach(double metres) {
        double step = metres < 300 ? 10 : metres < 1000 ? 50 : metres < 5000 ? 100 : 500;
        return Math.ceil(metres / step - SLIP) * step;
    }

    /// A rounded reach with its unit; from ten kilometres on "10+ km" (Z7).
    public static String reachText(double metres) {
        double up = reach(metres);
        if (up < 1000) {
            return String.format(Locale.ROOT, "%.0f m", up);
        }
        return up > 10_000 ? "10+ km" : String.format(Locale.ROOT, "%.1f km", up / 1000);
    }

    /// Minutes of an arrival, rounded down.
    public static long minutesDown(double seconds) {
        return (long) Math.floor(seconds / 60 + SLIP);
    }

    /// Minutes of a drive or of clearing, rounded up.
    public static long minutesUp(double seconds) {
        return (long) Math.ceil(seconds / 60 - SLIP);
    }

    /// People, rounded up: below 100 to 10, else two significant figures.
    public static long people(double count) {
        if (count <= 0) {
            return 0;
        }
        double step = count < 100 ? 10 : StrictMath.pow(10, Math.floor(StrictMath.log10(count)) - 1);
        return Math.round(Math.ceil(count / step - SLIP) * step);
    }
}
