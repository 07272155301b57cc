package io.canmou.resource.lists;

import java.util.Locale;
import java.util.OptionalDouble;

/// From the units of lists to SI; the first is taken where neither cell nor header names one.
enum Dimension {
    COUNT,
    LENGTH,
    VOLUME,
    MASS,
    MINUTES,
    CELSIUS,
    GAUGE_PRESSURE;

    private static final double ATMOSPHERE = 101_325;

    /// The value in SI; empty: the unit is none of this dimension.
    OptionalDouble toSi(double value, String unit) {
        String u = unit.strip().toLowerCase(Locale.ROOT).replace("/台", "");
        return switch (this) {
            case COUNT -> OptionalDouble.of(value);
            case LENGTH -> scaled(value, u, "m|米|1", "mm|毫米|0.001", "cm|厘米|0.01", "km|公里|1000");
            case VOLUME -> scaled(value, u, "m³|m3|立方米|方|立方|1", "l|升|0.001");
            case MASS -> scaled(value, u, "t|吨|1000", "kg|公斤|千克|1", "g|克|0.001");
            case MINUTES -> scaled(value, u, "min|分钟|分|minutes|60", "h|小时|3600", "s|秒|1");
            case CELSIUS ->
                u.equals("k")
                        ? OptionalDouble.of(value)
                        : u.isEmpty() || u.equals("℃") || u.equals("°c") || u.equals("c") || u.equals("摄氏度")
                                ? OptionalDouble.of(value + 273.15)
                                : OptionalDouble.empty();
            case GAUGE_PRESSURE -> pressure(value, u);
        };
    }

    private static OptionalDouble pressure(double value, String unit) {
        boolean absolute = unit.contains("a)") || unit.endsWith("绝压") || unit.endsWith("(绝)");
        String bare = unit.replaceAll("\\(.*", "").replaceAll("绝压|表压", "").strip();
        OptionalDouble scaled = scaled(value, bare, "mpa|1e6", "kpa|1000", "bar|1e5", "pa|1");
        return scaled.isEmpty() ? scaled : OptionalDouble.of(scaled.getAsDouble() + (absolute ? 0 : ATMOSPHERE));
    }

    /// @param scales spellings of a unit and its size, separated by bars; the first unit holds for none
    private static OptionalDouble scaled(double value, String unit, String... scales) {
        for (int i = 0; i < scales.length; i++) {
            String[] parts = scales[i].split("\\|");
            double size = Double.parseDouble(parts[parts.length - 1]);
            for (int p = 0; p < parts.length - 1; p++) {
                if (parts[p].equals(unit) || i == 0 && unit.isEmpty()) {
                    return OptionalDouble.of(value * size);
                }
            }
        }
        return OptionalDouble.empty();
    }
}
