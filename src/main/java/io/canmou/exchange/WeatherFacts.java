package io.canmou.exchange;

import io.canmou.hazard.weather.Weather;
import io.canmou.incident.FactKey;
import io.canmou.incident.Origin;
import io.canmou.incident.WindWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the `weather` of an incident as facts: what is not there stays unknown, and is filled by rule later.
final class WeatherFacts {
    private final Keys keys;
    private final List<Told<?>> told = new ArrayList<>();

    private WeatherFacts(Keys keys) {
        this.keys = keys;
    }

    /// One thing that was told.
    record Told<T>(FactKey<T> key, T value, Origin origin) {}

    static List<Told<?>> read(Keys keys) {
        WeatherFacts facts = new WeatherFacts(keys);
        facts.wind();
        facts.air();
        facts.stability();
        return facts.told;
    }

    private <T> void put(FactKey<T> key, @Nullable T value, Origin origin) {
        if (value != null) {
            told.add(new Told<>(key, value, origin));
        }
    }

    private void wind() {
        put(FactKey.WIND_SPEED, keys.number("windSpeed", Range.of(0, 75, "m/s")), Origin.MEASURED);
        put(FactKey.WIND_HEIGHT, keys.number("windHeight", WeatherReader.WIND_HEIGHT), Origin.MEASURED);
        put(FactKey.WIND_FROM, keys.number("windFrom", Range.DEGREES), Origin.MEASURED);
        String words = keys.text("words");
        if (words != null) {
            if (WindWords.read(words).isEmpty()) {
                keys.fault("words", "windWords", words);
            }
            put(FactKey.WIND_WORDS, words, Origin.REPORTED);
        }
        if (keys.flag("variable", false)) {
            put(FactKey.WIND_VARIABLE, true, Origin.REPORTED);
        }
        List<Weather.Change> series = WeatherReader.series(keys);
        if (!series.isEmpty()) {
            put(FactKey.WIND_SERIES, new FactKey.WindSeries(series), Origin.REPORTED);
        }
    }

    private void air() {
        put(FactKey.TEMPERATURE, keys.number("temperature", Range.AIR_TEMPERATURE), Origin.MEASURED);
        put(FactKey.HUMIDITY, keys.number("relativeHumidity", Range.FRACTION), Origin.MEASURED);
        put(FactKey.PRESSURE, keys.number("pressure", Range.AIR_PRESSURE), Origin.MEASURED);
        put(FactKey.ROUGHNESS, keys.number("roughnessLength", WeatherReader.ROUGHNESS), Origin.REPORTED);
        put(FactKey.INVERSION_HEIGHT, keys.number("inversionHeight", Range.of(10, 10_000, "m")), Origin.MEASURED);
        put(FactKey.GROUND_TEMPERATURE, keys.number("groundTemperature", Range.AIR_TEMPERATURE), Origin.MEASURED);
        if (keys.flag("snow", false)) {
            put(FactKey.SNOW, true, Origin.REPORTED);
        }
    }

    /// Three ways, of which an incident may have at most one.
    private void stability() {
        boolean byLength = keys.mentions("moninObukhovLength");
        int ways = (keys.has("stabilityClass") ? 1 : 0) + (byLength ? 1 : 0) + (keys.has("cloudCover") ? 1 : 0);
        if (ways > 1) {
            keys.fault("stabilityClass", "twoStabilities");
        }
        put(FactKey.STABILITY, keys.choice("stabilityClass", WeatherReader.CLASSES), Origin.MEASURED);
        put(FactKey.CLOUD_COVER, keys.number("cloudCover", Range.FRACTION), Origin.REPORTED);
        if (byLength) {
            Double length = keys.has("moninObukhovLength")
                    ? keys.number("moninObukhovLength", Range.of(-1e9, 1e9, "m"))
                    : Double.valueOf(Double.POSITIVE_INFINITY);
            if (length != null && Math.abs(length) < 0.5) {
                keys.fault("moninObukhovLength", "obukhovSmall", Range.number(length));
            } else {
                put(FactKey.OBUKHOV_LENGTH, length, Origin.MEASURED);
            }
        }
    }
}
