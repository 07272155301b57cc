package io.canmou.substance.unknown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A detector's reading: `lel>10`, `o2<19`, `pid=50`, `ph<2`, `硫化氢>10`.
///
/// @param sensor name of the sensor; oxygen and pH carry the side on which the reading lies (`o2-`, `ph+`)
/// @param positive whether it shows something
record Reading(String sensor, boolean positive) {
    private static final Pattern FORM =
            Pattern.compile("\\s*([\\p{L}0-9]+?)\\s*([<>=≥≤:：]+)\\s*([0-9]+(?:\\.[0-9]+)?)\\s*[%a-zA-Z/³3]*\\s*");

    static Optional<Reading> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(form.group(3));
        boolean below = form.group(2).contains("<") || form.group(2).contains("≤");
        String sensor = sensor(form.group(1).toLowerCase(Locale.ROOT));
        return Optional.of(
                switch (sensor) {
                    case "o2" ->
                        new Reading(value > 21.5 && !below ? "o2+" : "o2-", below || value < 20 || value > 21.5);
                    case "ph" -> new Reading(below || value < 6 ? "ph-" : "ph+", below || value < 6 || value > 8);
                    default -> new Reading(sensor, !below && value > 0);
                });
    }

    private static String sensor(String name) {
        return switch (name) {
            case "爆炸下限", "可燃气", "可燃", "ex", "燃气" -> "lel";
            case "氧", "氧气" -> "o2";
            case "voc", "光离子" -> "pid";
            case "硫化氢" -> "h2s";
            case "一氧化碳" -> "co";
            case "氨", "氨气" -> "nh3";
            case "氯", "氯气" -> "cl2";
            case "二氧化硫" -> "so2";
            case "二氧化氮" -> "no2";
            case "氰化氢" -> "hcn";
            case "磷化氢" -> "ph3";
            case "酸碱", "试纸" -> "ph";
            default -> name;
        };
    }
}
