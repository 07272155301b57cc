package io.canmou.incident;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads wind as people tell it: "西北风3级", "NW 3", "280° 1.8 m/s", "静风", "吹向东".
///
/// A direction is where the wind comes from unless the words say where it goes to (rule W10); a force stays
/// one, because what speeds it stands for is a rule (W8). A bare number after a compass point is a force, two
/// bare numbers are degrees and m/s. What cannot be read is empty, never a guess.
public final class WindWords {
    private static final int HURRICANE = 12;
    private static final List<String> POINTS =
            List.of("N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW");
    private static final Map<Character, String> CHINESE_POINT = Map.of('北', "N", '东', "E", '南', "S", '西', "W");
    private static final Map<Character, Integer> DIGIT = Map.ofEntries(
            Map.entry('一', 1),
            Map.entry('二', 2),
            Map.entry('两', 2),
            Map.entry('三', 3),
            Map.entry('四', 4),
            Map.entry('五', 5),
            Map.entry('六', 6),
            Map.entry('七', 7),
            Map.entry('八', 8),
            Map.entry('九', 9));

    private static final Pattern UNKNOWN = Pattern.compile("不知道?|不清楚|不明|未知|unknown|no idea|\\?|？");
    private static final Pattern CALM = Pattern.compile("静风|无风|没风|没有风|\\bcalm\\b|no wind");
    private static final Pattern VARIABLE = Pattern.compile("不定|乱风|旋风|打转|variable|shifting|swirling|vrb");
    private static final Pattern CHINESE_DIRECTION =
            Pattern.compile("(吹向|向|往|去向)?\\s*([东南西北]{1,3})(?:偏([东南西北]))?(?:方向)?(?:吹)?");
    private static final Pattern ENGLISH_DIRECTION = Pattern.compile(
            "(?:(\\bto(?:wards?)?(?: the)?|\\binto(?: the)?)\\s+)?"
                    + "\\b((?:north|south|east|west)(?:[- ]?(?:north|south|east|west)){0,2}|[nsew]{1,3})(?:er?ly|ern)?\\b");
    private static final Pattern FORCE = Pattern.compile(
            "(?:force|bft|beaufort|\\bf)\\s*(\\d{1,2})(?:\\s*[-–~到至]\\s*(\\d{1,2}))?|(\\d{1,2})(?:\\s*[-–~到至]\\s*(\\d{1,2}))?\\s*(?:级|bft)");
    private static final Pattern SPEED = Pattern.compile(
            "(\\d+(?:\\.\\d+)?)\\s*(m/s|mps|米/?每?秒|米|km/h|kmh|kph|公里/?每?小?时|公里|千米/?每?小?时|kn|kt|knots?|节)");
    private static final Pattern DEGREES = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*(?:°|度|deg(?:rees)?)");
    private static final Pattern TWO_NUMBERS =
            Pattern.compile("^\\D*?(\\d{1,3}(?:\\.\\d+)?)\\s*[°,，/ ]\\s*(\\d{1,2}(?:\\.\\d+)?)\\s*(?:m/s|米/?秒?)?$");
    private static final Pattern BARE = Pattern.compile("(?<![\\d.])(\\d{1,2}(?:\\.\\d+)?)(?![\\d.])");
    private static final Pattern BREEZE = Pattern.compile("微风|小风|light|breeze");
    private static final Pattern GALE = Pattern.compile("大风|\\bgale\\b");

    private WindWords() {}

    /// What `text` says; empty: it cannot be read.
    public static Optional<WindTold> read(String text) {
        String told = arabic(text.strip().toLowerCase(Locale.ROOT));
        if (told.isEmpty()) {
            return Optional.empty();
        }
        if (VARIABLE.matcher(told).find()) {
            return Optional.of(new WindTold.Variable());
        }
        if (UNKNOWN.matcher(told).find()) {
            return Optional.of(new WindTold.Unknown());
        }
        if (CALM.matcher(told).find()) {
            return Optional.of(new WindTold.Calm());
        }
        Matcher two = TWO_NUMBERS.matcher(told);
        if (two.matches() && direction(told) == null) {
            return blowing(bearing(two.group(1)), Double.parseDouble(two.group(2)), null);
        }
        Double from = direction(told);
        if (from == null) {
            Matcher degrees = DEGREES.matcher(told);
            from = degrees.find() ? bearing(degrees.group(1)) : null;
        }
        return withSpeed(told, from);
    }

    private static Optional<WindTold> withSpeed(String told, @Nullable Double from) {
        Matcher speed = SPEED.matcher(told);
        if (speed.find()) {
            return blowing(from, metresPerSecond(Double.parseDouble(speed.group(1)), speed.group(2)), null);
        }
        Matcher force = FORCE.matcher(told);
        if (force.find()) {
            String low = force.group(1) != null ? force.group(1) : force.group(3);
            String high = force.group(1) != null ? force.group(2) : force.group(4);
            return forced(from, Integer.parseInt(low), Integer.parseInt(high == null ? low : high));
        }
        if (BREEZE.matcher(told).find()) {
            return forced(from, 2, 3); // forecasts call all below force 4 so; force 1 alone would be "calm"
        }
        if (GALE.matcher(told).find()) {
            return forced(from, 8, 8);
        }
        Matcher bare = BARE.matcher(told);
        if (from != null && direction(told) != null && bare.find()) {
            double number = Double.parseDouble(bare.group(1));
            return bare.group(1).contains(".") ? blowing(from, number, null) : forced(from, (int) number, (int) number);
        }
        return from == null ? Optional.empty() : blowing(from, null, null);
    }

    private static Optional<WindTold> forced(@Nullable Double from, int low, int high) {
        if (low > HURRICANE || high > HURRICANE || high < low) {
            return Optional.empty();
        }
        return low == 0 && high == 0
                ? Optional.of(new WindTold.Calm())
                : blowing(from, null, new WindTold.Force(low, high));
    }

    private static Optional<WindTold> blowing(
            @Nullable Double from, @Nullable Double speed, WindTold.@Nullable Force force) {
        return from != null && (from < 0 || from > 360)
                ? Optional.empty()
                : Optional.of(new WindTold.Blowing(from, speed, force));
    }

    private static double bearing(String degrees) {
        double value = Double.parseDouble(degrees);
        return value == 360 ? 0 : value;
    }

    private static @Nullable Double direction(String text) {
        String told = SPEED.matcher(text).replaceAll(" "); // else the s of m/s is south
        Matcher chinese = CHINESE_DIRECTION.matcher(told);
        if (chinese.find()) {
            Double from = chinese.group(3) == null
                    ? point(letters(chinese.group(2)))
                    : between(point(letters(chinese.group(2))), point(letters(chinese.group(3))));
            return turned(from, chinese.group(1) != null || told.contains("吹向"));
        }
        Matcher english = ENGLISH_DIRECTION.matcher(told);
        while (english.find()) {
            Double from = point(english.group(2)
                    .replaceAll("[- ]", "")
                    .replace("north", "n")
                    .replace("south", "s")
                    .replace("east", "e")
                    .replace("west", "w")
                    .toUpperCase(Locale.ROOT));
            if (from != null) {
                return turned(from, english.group(1) != null);
            }
        }
        return null;
    }

    private static @Nullable Double turned(@Nullable Double direction, boolean goesTo) {
        return direction == null || !goesTo ? direction : Double.valueOf((direction + 180) % 360);
    }

    /// Letters of a Chinese point; people say "东北" where the compass says "NE".
    private static String letters(String chinese) {
        StringBuilder letters = new StringBuilder();
        for (char c : chinese.toCharArray()) {
            letters.append(CHINESE_POINT.get(c));
        }
        return letters.toString();
    }

    private static @Nullable Double point(String letters) {
        int direct = POINTS.indexOf(letters);
        if (direct >= 0) {
            return direct * 22.5;
        }
        int swapped = letters.length() == 2 ? POINTS.indexOf("" + letters.charAt(1) + letters.charAt(0)) : -1;
        return swapped >= 0 ? Double.valueOf(swapped * 22.5) : null;
    }

    /// Halfway to the next eighth: "西北偏西" is WNW.
    private static @Nullable Double between(@Nullable Double main, @Nullable Double towards) {
        if (main == null || towards == null) {
            return null;
        }
        double turn = (towards - main + 540) % 360 - 180;
        return (main + Math.signum(turn) * 22.5 + 360) % 360;
    }

    private static double metresPerSecond(double value, String unit) {
        return switch (unit.charAt(0)) {
            case 'k' -> unit.startsWith("km") || unit.startsWith("kp") ? value / 3.6 : value * 0.514444;
            case '公', '千' -> value / 3.6;
            case '节' -> value * 0.514444;
            default -> value;
        };
    }

    /// Chinese numerals before 级 and full-width digits as plain ones.
    private static String arabic(String told) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < told.length(); i++) {
            char c = told.charAt(i);
            if (c >= '０' && c <= '９') {
                plain.append((char) ('0' + c - '０'));
            } else if (c == '十') {
                boolean unit = i + 1 < told.length() && DIGIT.containsKey(told.charAt(i + 1));
                plain.append(unit ? "1" : "10");
            } else if (DIGIT.containsKey(c)) {
                plain.append(DIGIT.get(c));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
