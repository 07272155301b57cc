package io.canmou.map;

import java.util.Locale;

/// A round length for a scale bar: 1, 2 or 5 times a power of ten, m.
public record ScaleLength(double metres) {
    /// The longest that is not longer than `metres`.
    public static ScaleLength within(double metres) {
        double power = Math.pow(10, Math.floor(Math.log10(metres)));
        double mantissa = metres / power;
        return new ScaleLength(power * (mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1));
    }

    /// As written beside the bar.
    public String text() {
        return metres < 1000
                ? String.format(Locale.ROOT, "%.0f m", metres)
                : String.format(Locale.ROOT, "%.0f km", metres / 1000);
    }
}
