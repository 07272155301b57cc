package io.canmou.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// How numbers are written: six significant digits, coordinates with seven decimals, the same text on every
/// processor.
public final class JsonNumbers {
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    private JsonNumbers() {}

    /// Rounded to six significant digits.
    public static BigDecimal six(double value) {
        BigDecimal rounded = new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 && rounded.precision() - rounded.scale() <= 16 ? rounded.setScale(0) : rounded;
    }

    /// A coordinate in degrees, rounded to seven decimals.
    public static BigDecimal coordinate(double degrees) {
        BigDecimal rounded =
                new BigDecimal(degrees).setScale(7, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /// As text, six significant digits.
    public static String text(double value) {
        return Double.isFinite(value) ? six(value).toString() : Double.toString(value);
    }
}
