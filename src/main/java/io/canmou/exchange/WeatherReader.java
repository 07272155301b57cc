package io.canmou.exchange;

import io.canmou.geo.Position;
import io.canmou.hazard.weather.Stability;
import io.canmou.hazard.weather.StabilityClass;
import io.canmou.hazard.weather.Weather;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the `weather` object of the contract, with the defaults of `assess`.
///
/// @param site where; null: not given
/// @param time when; null: not given
/// @param stabilityNeeded false for a pure blast or a fireball
public record WeatherReader(
        @Nullable Position site, @Nullable OffsetDateTime time, boolean stabilityNeeded) {
    /// Where the wind blows from when nobody says so and nothing is drawn on a map, degrees.
    static final double WIND_FROM = 270;

    static final Range WIND_SPEED = new Range(0, 75, true, "m/s", Range.Slip.CALM);
    static final Range WIND_HEIGHT = Range.of(0.5, 200, "m");
    static final Range ROUGHNESS = Range.of(1e-5, 5, "m");
    static final Map<String, StabilityClass> CLASSES =
            Stream.of(StabilityClass.values()).collect(Collectors.toUnmodifiableMap(Enum::name, c -> c));

    /// The weather; with faults added where it cannot be read.
    public Weather read(Keys keys) {
        double speed = keys.mandatory("windSpeed", WIND_SPEED);
        Double from = keys.number("windFrom", Range.DEGREES);
        if (from == null && site == null) {
            from = WIND_FROM;
        }
        Weather weather = new Weather(
                speed,
                keys.number("windHeight", WIND_HEIGHT, 10),
                from,
                keys.number("temperature", Range.AIR_TEMPERATURE, 293.15),
                keys.number("relativeHumidity", Range.FRACTION, 0.5),
                keys.number("pressure", Range.AIR_PRESSURE, 101_325),
                keys.number("roughnessLength", ROUGHNESS, 0.1),
                stability(keys),
                keys.number("inversionHeight", Range.of(10, 10_000, "m")),
                keys.number("groundTemperature", Range.AIR_TEMPERATURE),
                keys.flag("snow", false),
                series(keys));
        keys.done();
        return weather;
    }

    private @Nullable Stability stability(Keys keys) {
        StabilityClass pasquill = keys.choice("stabilityClass", CLASSES);
        boolean byLength = keys.mentions("moninObukhovLength");
        Stability byObukhov = byLength ? obukhov(keys) : null;
        Double cover = keys.number("cloudCover", Range.CLOUD_COVER);
        int ways = (keys.has("stabilityClass") ? 1 : 0) + (byLength ? 1 : 0) + (keys.has("cloudCover") ? 1 : 0);
        if (ways > 1 || (ways == 0 && stabilityNeeded)) {
            keys.fault("stabilityClass", ways == 0 ? "noStability" : "twoStabilities");
            return null;
        }
        if (pasquill != null) {
            return new Stability.Pasquill(pasquill);
        }
        return cover == null ? byObukhov : sky(keys, cover);
    }

    private static @Nullable Stability obukhov(Keys keys) {
        if (!keys.has("moninObukhovLength")) {
            return new Stability.MoninObukhov(Double.POSITIVE_INFINITY);
        }
        Double length = keys.number("moninObukhovLength", Range.of(-1e12, 1e12, "m"));
        if (length != null && Math.abs(length) < 0.5) {
            keys.fault("moninObukhovLength", "obukhovSmall", Range.number(length));
        }
        return length == null ? null : new Stability.MoninObukhov(length);
    }

    private @Nullable Stability sky(Keys keys, double cover) {
        if (site == null || time == null) {
            keys.fault("cloudCover", "cloudNeedsPlaceAndTime");
            return null;
        }
        return new Stability.Sky(cover, site.lat(), site.lon(), time.toInstant());
    }

    static List<Weather.Change> series(Keys keys) {
        List<Weather.Change> changes = new ArrayList<>();
        for (Keys row : keys.objects("series")) {
            changes.add(new Weather.Change(
                    row.mandatory("time", Range.TIME),
                    row.mandatory("windSpeed", WIND_SPEED),
                    row.mandatory("windFrom", Range.DEGREES),
                    row.choice("stabilityClass", CLASSES)));
            row.done();
        }
        checkOrder(keys, changes);
        return changes;
    }

    private static void checkOrder(Keys keys, List<Weather.Change> changes) {
        if (!changes.isEmpty() && changes.get(0).time() > 0) {
            keys.fault("series", "seriesStart", Range.number(changes.get(0).time()));
        }
        for (int i = 1; i < changes.size(); i++) {
            if (changes.get(i).time() <= changes.get(i - 1).time()) {
                keys.fault(
                        "series[" + i + "].time",
                        "seriesOrder",
                        Range.number(changes.get(i).time()));
            }
        }
    }
}
