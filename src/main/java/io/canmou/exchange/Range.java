package io.canmou.exchange;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The range a number must lie in, its unit, and the slip that a value outside most often is.
///
/// @param openBelow true: the lower end itself is outside
public record Range(double from, double to, boolean openBelow, String unit, Slip slip) {
    /// What a value outside is probably meant to be.
    public enum Slip {
        NONE,
        PER_CENT,
        EIGHTHS,
        CELSIUS,
        PRESSURE_UNIT,
        GRAM_PER_MOLE,
        CALM,
        SECONDS
    }

    static final Range DIAMETER = above(0, 1_000, "m");
    static final Range HEIGHT = of(0, 2_000, "m");
    static final Range LENGTH = above(0, 1e6, "m");
    static final Range FRACTION = new Range(0, 1, false, "1", Slip.PER_CENT);
    static final Range CLOUD_COVER = new Range(0, 1, false, "1", Slip.EIGHTHS);
    static final Range RATE = above(0, 1e6, "kg/s");
    static final Range MASS = above(0, 1e9, "kg");
    static final Range DURATION = above(0, 1e6, "s");
    static final Range TEMPERATURE = new Range(10, 2_500, false, "K", Slip.CELSIUS);
    static final Range AIR_TEMPERATURE = new Range(180, 340, false, "K", Slip.CELSIUS);
    static final Range AIR_PRESSURE = new Range(40_000, 110_000, false, "Pa", Slip.PRESSURE_UNIT);
    static final Range AVERAGING = of(1, 604_800, "s");
    static final Range HORIZON = above(0, 604_800, "s");
    static final Range TIME = of(0, 604_800, "s");
    static final Range ALONG_WIND = of(-200_000, 200_000, "m");
    static final Range DEGREES = of(0, 360, "degrees");

    static Range of(double from, double to, String unit) {
        return new Range(from, to, false, unit, Slip.NONE);
    }

    static Range above(double from, double to, String unit) {
        return new Range(from, to, true, unit, Slip.NONE);
    }

    /// A vessel's absolute pressure, from the ambient one on.
    static Range vesselPressure(double ambient) {
        return new Range(ambient, 1e8, false, "Pa", Slip.PRESSURE_UNIT);
    }

    boolean contains(double value) {
        return (openBelow ? value > from : value >= from) && value <= to;
    }

    /// For a message: `> 0..75 m/s`.
    String text() {
        String ends = (openBelow ? "> " : "") + number(from) + ".." + number(to);
        return unit.equals("1") ? ends : ends + " " + unit;
    }

    /// The key of the sentence about the likely slip; null: none comes to mind.
    @Nullable
    String slipOf(double value) {
        return switch (slip) {
            case PER_CENT -> value > 1 && value <= 100 ? "perCent" : null;
            case EIGHTHS -> value > 1 && value <= 100 ? value <= 8 ? "eighths" : "perCent" : null;
            case CELSIUS -> value >= -200 && value < from ? "celsius" : null;
            case PRESSURE_UNIT -> pressureSlip(value);
            case GRAM_PER_MOLE -> value > to && value < 2_000 ? "gramPerMole" : null;
            case CALM -> value == 0 ? "calm" : null;
            case SECONDS -> value > 0 && value < from ? "seconds" : null;
            case NONE -> null;
        };
    }

    private @Nullable String pressureSlip(double value) {
        if (value <= 0 || value >= from) {
            return null;
        }
        if (value < 200) {
            return "bar";
        }
        return value < 2_000 ? "kilopascal" : null;
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : JsonNumbers.text(value);
    }
}
