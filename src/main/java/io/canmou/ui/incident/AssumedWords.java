package io.canmou.ui.incident;

import io.canmou.advice.Situation.Assumption;
import io.canmou.ui.shell.Figures;
import io.canmou.words.Words;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.regex.Pattern;

/// An assumption's SI text in the words and units of the user.
public final class AssumedWords {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Map<String, DoubleFunction<String>> UNITS = Map.ofEntries(
            Map.entry("weather.windSpeed", v -> Figures.plain(v, 3) + " m/s"),
            Map.entry("weather.windHeight", v -> Figures.plain(v, 3) + " m"),
            Map.entry("weather.windFrom", Figures::degrees),
            Map.entry("weather.temperature", AssumedWords::celsius),
            Map.entry("weather.relativeHumidity", v -> Figures.plain(v * 100, 3) + " %"),
            Map.entry("weather.pressure", v -> Figures.plain(v / 100, 4) + " hPa"),
            Map.entry("weather.roughnessLength", v -> Figures.plain(v, 3) + " m"),
            Map.entry("amount", Figures::mass),
            Map.entry("hole", v -> Figures.plain(v * 1000, 3) + " mm"),
            Map.entry("release.temperature", AssumedWords::celsius),
            Map.entry("release.maxDiameter", v -> Figures.plain(v, 3) + " m"));

    private AssumedWords() {}

    /// What was assumed, in words.
    public static String name(Assumption assumption, Words words) {
        String key = "ui.path." + assumption.path();
        return words.has(key) ? words.say(key) : assumption.path();
    }

    /// Its value with the user's unit.
    public static String value(Assumption assumption, Words words) {
        String value = assumption.value();
        DoubleFunction<String> unit = UNITS.get(assumption.path());
        if (unit != null && NUMBER.matcher(value).matches()) {
            return unit.apply(Double.parseDouble(value)).replace('-', '−');
        }
        String container = "ui.container." + value;
        if (assumption.path().equals("container") && words.has(container)) {
            return words.say(container);
        }
        String worded = "ui.value." + value;
        return words.has(worded) ? words.say(worded) : value;
    }

    private static String celsius(double kelvin) {
        return Figures.plain(kelvin - 273.15, 3) + " °C";
    }
}
