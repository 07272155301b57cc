package io.canmou.advice.rules;

/// Units of the rule files, turned into SI where the file is read.
final class Units {
    private Units() {}

    /// @throws IllegalArgumentException if the number or the unit cannot be read
    static double toSi(String value, String unit) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("value \"" + value + "\" is not a number", e);
        }
        return switch (unit) {
            case "s", "m", "kg", "K", "Pa", "W/m2", "m/s", "one", "degrees", "ppm" -> number;
            case "min" -> number * 60;
            case "h" -> number * 3600;
            case "km", "t", "kPa", "kW/m2" -> number * 1000;
            case "mm" -> number / 1000;
            case "MPa" -> number * 1e6;
            case "percent" -> number / 100;
            case "degC" -> number + 273.15;
            default -> throw new IllegalArgumentException("unit \"" + unit + "\" is not known");
        };
    }
}
