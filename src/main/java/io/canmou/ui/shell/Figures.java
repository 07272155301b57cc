package io.canmou.ui.shell;

import io.canmou.advice.Rounding;
import io.canmou.geo.Position;
import io.canmou.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Numbers as a commander reads them: one place per quantity.
///
/// Distances go up, arrivals go down, people go up: always to the safe side (defaults.md 11).
public record Figures(Words words) {
    private static final double FAR = 10_000;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /// A number with its unit apart, for the unit is set smaller.
    public record Quantity(String number, String unit) {
        /// Both in one line.
        public String text() {
            return number + " " + unit;
        }
    }

    /// A distance, rounded up: below 300 m to 10, below 1 km to 50, below 5 km to 100, else to 500.
    public static Quantity reach(double metres) {
        double up = Rounding.reach(Math.max(0, metres)) + 0.0; // no minus zero
        if (up > FAR) {
            return new Quantity("10+", "km"); // no model is asked beyond (rule Z7)
        }
        return up < 1000
                ? new Quantity(String.format(Locale.ROOT, "%.0f", up), "m")
                : new Quantity(String.format(Locale.ROOT, "%.1f", up / 1000), "km");
    }

    /// People, rounded up to 10 below 100, else to two significant figures.
    public static String people(double count) {
        return String.format(Locale.ROOT, "%,d", Rounding.people(count));
    }

    /// The range of a number of people; empty if it is not known.
    public static String peopleRange(@Nullable Double low, @Nullable Double high) {
        return low == null || high == null ? "" : people(low) + "–" + people(high);
    }

    /// Whole minutes, rounded down, with the unit; below five: now.
    public String arrival(double seconds) {
        long minutes = Rounding.minutesDown(seconds);
        return minutes < 1 ? words.say("ui.figure.now") : words.say("ui.figure.minutes", minutes);
    }

    /// Whole minutes, rounded up, with the unit.
    public String travel(double seconds) {
        return words.say("ui.figure.minutes", Rounding.minutesUp(seconds));
    }

    /// Age as one number with one unit.
    public String age(Instant then, Instant now) {
        long s = Math.max(0, Duration.between(then, now).toSeconds());
        if (s < 60) {
            return words.say("ui.figure.age.seconds", s);
        }
        if (s < 3600) {
            return words.say("ui.figure.age.minutes", s / 60);
        }
        return s < 48 * 3600 ? words.say("ui.figure.age.hours", s / 3600) : words.say("ui.figure.age.days", s / 86400);
    }

    /// Hours, minutes and seconds.
    public static String elapsed(long seconds) {
        long s = Math.abs(seconds);
        return String.format(Locale.ROOT, "%s%02d:%02d:%02d", seconds < 0 ? "−" : "", s / 3600, s / 60 % 60, s % 60);
    }

    /// Minutes and seconds, for what is left.
    public static String countdown(long seconds) {
        return seconds >= 3600 ? elapsed(seconds) : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /// Hour and minute in the zone of the incident.
    public static String clock(OffsetDateTime time) {
        return CLOCK.format(time);
    }

    /// Hour and minute.
    public static String clock(Instant time, ZoneId zone) {
        return CLOCK.format(time.atZone(zone));
    }

    /// Date, hour and minute.
    public static String date(OffsetDateTime time) {
        return DATE.format(time);
    }

    /// Mass, two to three significant figures.
    public static String mass(double kilograms) {
        return kilograms >= 1000 ? plain(kilograms / 1000, 3) + " t" : plain(kilograms, 3) + " kg";
    }

    /// Latitude and longitude in decimal degrees, to a metre.
    public static String latLon(Position at) {
        return String.format(Locale.ROOT, "%.5f, %.5f", at.lat(), at.lon());
    }

    /// A wind direction in whole degrees.
    public static String degrees(double from) {
        return String.format(Locale.ROOT, "%.0f°", from);
    }

    /// A wind speed.
    public static String speed(double metresPerSecond) {
        return String.format(Locale.ROOT, "%.1f m/s", metresPerSecond);
    }

    /// A number with at most `digits` significant figures and no trailing zeros.
    public static String plain(double value, int digits) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : String.valueOf(value);
        }
        java.math.BigDecimal rounded = new java.math.BigDecimal(value)
                .round(new java.math.MathContext(digits))
                .stripTrailingZeros();
        return rounded.toPlainString();
    }
}
