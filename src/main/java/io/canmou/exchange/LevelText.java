package io.canmou.exchange;

import io.canmou.hazard.Level;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/// A level of concern as people write it.
public final class LevelText {
    private LevelText() {}

    /// `aegl3.60min` as AEGL-3.
    public static String code(Level level) {
        String name = level.name().replaceAll("\\.\\d+(min|h)$", "");
        return name.matches("(aegl|erpg|pac)[123]")
                ? name.substring(0, name.length() - 1).toUpperCase(Locale.ROOT) + "-" + name.charAt(name.length() - 1)
                : name.toUpperCase(Locale.ROOT);
    }

    /// Its value with the unit in which it is usually said, two significant figures.
    public static String value(Level level) {
        return switch (level.kind()) {
            case TOXIC -> plain(level.value()) + " ppm";
            case FLAMMABLE -> plain(level.value() / 10_000) + " %";
            case THERMAL_FLUX -> plain(level.value() / 1000) + " kW/m²";
            case THERMAL_DOSE -> plain(level.value()) + " TDU";
            case OVERPRESSURE -> plain(level.value() / 1000) + " kPa";
        };
    }

    private static String plain(double value) {
        return new BigDecimal(value)
                .round(new MathContext(2))
                .stripTrailingZeros()
                .toPlainString();
    }
}
