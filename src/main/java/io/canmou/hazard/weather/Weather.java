package io.canmou.hazard.weather;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Weather at the place of a release. SI; wind by where it blows from, degrees clockwise from north.
///
/// @param windSpeed m/s at `windHeight`
/// @param windHeight m above ground
/// @param windFrom degrees; null: not known, and then no zone has a direction
/// @param temperature K
/// @param relativeHumidity 0..1
/// @param pressure Pa
/// @param roughnessLength m
/// @param stability null where no model needs it (blast, fireball)
/// @param inversionHeight m; null: from the boundary layer's scales
/// @param groundTemperature K; null: as the air
/// @param snow snow on the ground
/// @param series later winds, each from its time on; empty: steady
public record Weather(
        double windSpeed,
        double windHeight,
        @Nullable Double windFrom,
        double temperature,
        double relativeHumidity,
        double pressure,
        double roughnessLength,
        @Nullable Stability stability,
        @Nullable Double inversionHeight,
        @Nullable Double groundTemperature,
        boolean snow,
        List<Change> series) {
    public Weather {
        series = List.copyOf(series);
    }

    /// The same in the wind of one row of the series.
    public Weather in(Change change) {
        return new Weather(
                change.windSpeed(),
                windHeight,
                change.windFrom(),
                temperature,
                relativeHumidity,
                pressure,
                roughnessLength,
                change.stabilityClass() == null ? stability : new Stability.Pasquill(change.stabilityClass()),
                inversionHeight,
                groundTemperature,
                snow,
                List.of());
    }

    /// The same with another wind speed at the same height.
    public Weather withWindSpeed(double other) {
        return new Weather(
                other,
                windHeight,
                windFrom,
                temperature,
                relativeHumidity,
                pressure,
                roughnessLength,
                stability,
                inversionHeight,
                groundTemperature,
                snow,
                series);
    }

    /// The same with another stability.
    public Weather withStability(@Nullable Stability other) {
        return new Weather(
                windSpeed,
                windHeight,
                windFrom,
                temperature,
                relativeHumidity,
                pressure,
                roughnessLength,
                other,
                inversionHeight,
                groundTemperature,
                snow,
                series);
    }

    /// The same with other later winds.
    public Weather withSeries(List<Change> other) {
        return new Weather(
                windSpeed,
                windHeight,
                windFrom,
                temperature,
                relativeHumidity,
                pressure,
                roughnessLength,
                stability,
                inversionHeight,
                groundTemperature,
                snow,
                other);
    }

    /// Wind from `time` (s after the release began) on.
    public record Change(
            double time,
            double windSpeed,
            double windFrom,
            @Nullable StabilityClass stabilityClass) {}
}
