package io.canmou.advice.rules;

import io.canmou.advice.Situation.Wind;
import io.canmou.geo.Position;
import io.canmou.hazard.weather.Stability;
import io.canmou.hazard.weather.StabilityClass;
import io.canmou.hazard.weather.Weather;
import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.Origin;
import io.canmou.incident.WindTold;
import io.canmou.incident.WindWords;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Fills in the weather by the W-rows: direction, speed, height of the reading, stability, air.
final class WindFilling {
    private static final double SCALE_HEIGHT = 8434;

    private final Defaults defaults;

    WindFilling(Defaults defaults) {
        this.defaults = defaults;
    }

    /// Where and when, for the parts that follow from that.
    record Place(Position site, OffsetDateTime time, boolean night, OptionalDouble elevation) {}

    /// What is known of direction and speed, at 10 m.
    ///
    /// @param low m/s for the reach; null: not known
    private record Known(
            @Nullable Double from,
            @Nullable Double low,
            @Nullable Double high,
            boolean calm,
            boolean variable) {}

    WindPlan fill(FactSheet sheet, Place place) {
        double roughness = sheet.orAssume(FactKey.ROUGHNESS, "W13", defaults.number("W13", "roughness"));
        Known known = known(sheet, roughness);
        Double low = known.low();
        boolean calm = known.calm() || (low != null && low < defaults.number("W3", "below"));
        if (calm) {
            return calm(sheet, place, known);
        }
        if (low == null) {
            return speedUnknown(sheet, place, known);
        }
        Weather weather = weather(sheet, place, known, low);
        double high = known.high() == null ? low : known.high();
        Wind shown = new Wind(
                known.from(),
                low,
                known.from() == null ? null : halfAngle(sheet, low),
                stabilityWord(weather),
                high > low ? "W8" : "",
                false);
        return new WindPlan(shown, List.of(weather), high);
    }

    private WindPlan calm(FactSheet sheet, Place place, Known known) {
        double runAt = defaults.number("W3", "runAt");
        sheet.note("weather.windFrom", "W3", "circle");
        Weather weather = weather(sheet, place, new Known(null, known.low(), null, true, false), runAt);
        double low = known.low() == null ? 0.5 : known.low();
        Wind shown = new Wind(null, low, null, stabilityWord(weather), "W3", true);
        sheet.warn("wind.calm");
        return new WindPlan(shown, List.of(weather), defaults.number("W3", "possibleAt"));
    }

    private WindPlan speedUnknown(FactSheet sheet, Place place, Known known) {
        double low = defaults.number("W2", "low");
        double high = defaults.number("W2", "high");
        sheet.note(FactKey.WIND_SPEED.path(), "W2", low + ", " + defaults.number("W2", "middle") + ", " + high);
        List<Weather> runs = Stream.of(low, defaults.number("W2", "middle"), high)
                .map(speed -> weather(sheet, place, known, speed))
                .toList();
        Wind shown = new Wind(
                known.from(),
                low,
                known.from() == null ? null : Math.max(halfAngle(sheet, low), defaults.number("W4", "words")),
                stabilityWord(runs.getFirst()),
                "W2",
                false);
        return new WindPlan(shown, runs, high);
    }

    private Known known(FactSheet sheet, double roughness) {
        WindTold told = sheet.value(FactKey.WIND_WORDS).flatMap(WindWords::read).orElse(new WindTold.Unknown());
        boolean variable = sheet.value(FactKey.WIND_VARIABLE).orElse(false) || told instanceof WindTold.Variable;
        Double from = sheet.value(FactKey.WIND_FROM).orElse(null);
        Double low = sheet.value(FactKey.WIND_SPEED).orElse(null);
        Double high = low;
        boolean ofHand = low != null;
        if (told instanceof WindTold.Blowing blowing) {
            from = from == null ? blowing.from() : from;
            WindTold.Force force = blowing.force();
            if (low == null && blowing.speed() != null) {
                low = blowing.speed();
                high = low;
                ofHand = true;
            } else if (low == null && force != null) {
                low = defaults.numbers("W8", String.valueOf(force.low()))[0];
                high = defaults.numbers("W8", String.valueOf(force.high()))[1];
                sheet.note(FactKey.WIND_SPEED.path(), "W8", FactSheet.number(low));
            }
        }
        if (ofHand && low != null && high != null) {
            double factor = toTenMetres(sheet, roughness);
            low = low * factor;
            high = high * factor;
        }
        if (variable) {
            sheet.note(FactKey.WIND_FROM.path(), "W4", "circle");
            from = null;
        } else if (from == null) {
            sheet.note(FactKey.WIND_FROM.path(), "W1", "circle");
            sheet.warn("wind.unknown");
        }
        return new Known(from, low, high, told instanceof WindTold.Calm, variable);
    }

    /// By the neutral logarithmic profile (W9).
    private double toTenMetres(FactSheet sheet, double roughness) {
        double height = sheet.orAssume(FactKey.WIND_HEIGHT, "W9", defaults.number("W9", "handHeld"));
        double standard = defaults.number("W9", "standard");
        double from = Math.max(height, 2 * roughness);
        return StrictMath.log(standard / roughness) / StrictMath.log(from / roughness);
    }

    private double halfAngle(FactSheet sheet, double speed) {
        double scene = defaults.number("W4", "scene");
        double words = defaults.number("W4", "words");
        Fact<Double> from = sheet.find(FactKey.WIND_FROM).orElse(null);
        if (from == null) {
            return words;
        }
        double age = Duration.between(from.time(), sheet.now()).toSeconds();
        if (age > defaults.number("W4", "usableUntil")) {
            return defaults.number("W4", "old");
        }
        boolean atScene = from.origin() == Origin.MEASURED || from.origin() == Origin.DECIDED;
        boolean fresh = age <= defaults.number("W4", "freshUntil");
        return atScene && fresh && speed >= defaults.number("W4", "slowBelow") ? scene : words;
    }

    private Weather weather(FactSheet sheet, Place place, Known known, double speed) {
        double night = place.night() ? defaults.number("W14", "nightDrop") : 0;
        int month = place.time().getMonthValue();
        String season = month >= 5 && month <= 9 ? "summer" : "winter";
        double temperature = sheet.orAssume(FactKey.TEMPERATURE, "W14", defaults.number("W14", season) - night);
        double height = Math.max(0, place.elevation().orElse(0));
        double pressure = sheet.orAssume(
                FactKey.PRESSURE,
                "W13",
                Math.rint(defaults.number("W13", "seaLevelPressure") * StrictMath.exp(-height / SCALE_HEIGHT)));
        double humidity = sheet.orAssume(FactKey.HUMIDITY, "W13", defaults.number("W13", "humidity"));
        return new Weather(
                speed,
                defaults.number("W9", "standard"),
                known.from(),
                temperature,
                humidity,
                pressure,
                sheet.value(FactKey.ROUGHNESS).orElseThrow(),
                stability(sheet, place, speed),
                sheet.value(FactKey.INVERSION_HEIGHT).orElse(null),
                sheet.value(FactKey.GROUND_TEMPERATURE).orElse(null),
                sheet.value(FactKey.SNOW).orElse(false),
                sheet.value(FactKey.WIND_SERIES)
                        .map(FactKey.WindSeries::changes)
                        .orElse(List.of()));
    }

    private Stability stability(FactSheet sheet, Place place, double speed) {
        if (sheet.value(FactKey.OBUKHOV_LENGTH).isPresent()) {
            return new Stability.MoninObukhov(
                    sheet.value(FactKey.OBUKHOV_LENGTH).get());
        }
        Fact<StabilityClass> given = sheet.find(FactKey.STABILITY).orElse(null);
        if (given != null && given.origin() != Origin.ASSUMED) {
            return new Stability.Pasquill(given.value());
        }
        if (sheet.value(FactKey.CLOUD_COVER).isPresent()) {
            return new Stability.Sky(
                    sheet.value(FactKey.CLOUD_COVER).get(),
                    place.site().lat(),
                    place.site().lon(),
                    place.time().toInstant());
        }
        boolean snowyDay = !place.night() && sheet.value(FactKey.SNOW).orElse(false);
        StabilityClass assumed = snowyDay ? StabilityClass.E : stabilityClass(speed, place.night());
        if (given == null) {
            sheet.assume(FactKey.STABILITY, "W5", assumed);
        }
        return new Stability.Pasquill(assumed);
    }

    private StabilityClass stabilityClass(double speed, boolean night) {
        if (!night || speed > defaults.number("W5", "nightE")) {
            return StabilityClass.D;
        }
        return speed < defaults.number("W5", "nightF") ? StabilityClass.F : StabilityClass.E;
    }

    private static String stabilityWord(Weather weather) {
        return switch (weather.stability()) {
            case Stability.Pasquill p -> p.stabilityClass().name();
            case Stability.MoninObukhov m -> "L";
            case Stability.Sky s -> "sky";
            case null -> "";
        };
    }
}
