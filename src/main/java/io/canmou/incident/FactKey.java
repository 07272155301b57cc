package io.canmou.incident;

import io.canmou.geo.Position;
import io.canmou.hazard.Level;
import io.canmou.hazard.Release;
import io.canmou.hazard.weather.StabilityClass;
import io.canmou.hazard.weather.Weather;
import io.canmou.substance.SubstanceRef;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/// What can be known of an incident: the path in INCIDENT.json and the type of its value.
///
/// @param path dotted path, also the key in the store and in `assumed`
public record FactKey<T>(String path, Class<T> type) {
    /// What came out, exactly named.
    public static final FactKey<SubstanceRef> SUBSTANCE = new FactKey<>("substance", SubstanceRef.class);

    /// Share of the substance in a watery solution, by mass.
    public static final FactKey<Double> MASS_FRACTION = new FactKey<>("substance.massFraction", Double.class);

    /// Where, WGS 84.
    public static final FactKey<Position> SITE = new FactKey<>("site", Position.class);

    /// A second place that the same coordinates may mean (datum not known).
    public static final FactKey<Position> SITE_OTHER_DATUM = new FactKey<>("site.otherDatum", Position.class);

    /// Name of the place, or id of the facility.
    public static final FactKey<String> PLACE = new FactKey<>("place", String.class);

    /// When it began.
    public static final FactKey<OffsetDateTime> TIME = new FactKey<>("time", OffsetDateTime.class);

    /// One of the plan templates' ids.
    public static final FactKey<String> TYPE = new FactKey<>("type", String.class);

    public static final FactKey<Double> WIND_SPEED = new FactKey<>("weather.windSpeed", Double.class);
    public static final FactKey<Double> WIND_HEIGHT = new FactKey<>("weather.windHeight", Double.class);

    /// Degrees it blows from.
    public static final FactKey<Double> WIND_FROM = new FactKey<>("weather.windFrom", Double.class);

    /// How the wind was told, as written ("西北风3级"), where it was told in words.
    public static final FactKey<String> WIND_WORDS = new FactKey<>("weather.words", String.class);

    /// The wind turns about: no direction can be used.
    public static final FactKey<Boolean> WIND_VARIABLE = new FactKey<>("weather.variable", Boolean.class);

    public static final FactKey<Double> TEMPERATURE = new FactKey<>("weather.temperature", Double.class);
    public static final FactKey<Double> HUMIDITY = new FactKey<>("weather.relativeHumidity", Double.class);
    public static final FactKey<Double> PRESSURE = new FactKey<>("weather.pressure", Double.class);
    public static final FactKey<Double> ROUGHNESS = new FactKey<>("weather.roughnessLength", Double.class);
    public static final FactKey<StabilityClass> STABILITY =
            new FactKey<>("weather.stabilityClass", StabilityClass.class);
    public static final FactKey<Double> OBUKHOV_LENGTH = new FactKey<>("weather.moninObukhovLength", Double.class);
    public static final FactKey<Double> INVERSION_HEIGHT = new FactKey<>("weather.inversionHeight", Double.class);
    public static final FactKey<Double> GROUND_TEMPERATURE = new FactKey<>("weather.groundTemperature", Double.class);
    public static final FactKey<Boolean> SNOW = new FactKey<>("weather.snow", Boolean.class);

    /// Later winds that are foreseen.
    public static final FactKey<WindSeries> WIND_SERIES = new FactKey<>("weather.series", WindSeries.class);

    public static final FactKey<Double> CLOUD_COVER = new FactKey<>("weather.cloudCover", Double.class);

    /// How it comes out; absent: assumed by container and substance.
    public static final FactKey<Release> RELEASE = new FactKey<>("release", Release.class);

    /// Container word: those of the contract, or `cylinder`, `ibc`, `fixedTank`, `receiver`, `reactor`,
    /// `warehouse`.
    public static final FactKey<String> CONTAINER = new FactKey<>("container", String.class);

    /// kg in the container.
    public static final FactKey<Double> AMOUNT = new FactKey<>("amount", Double.class);

    /// Diameter of the hole, m.
    public static final FactKey<Double> HOLE = new FactKey<>("hole", Double.class);

    /// Something burns at the container.
    public static final FactKey<Boolean> FIRE = new FactKey<>("fire", Boolean.class);

    /// Nobody can say what is in it.
    public static final FactKey<Boolean> UNNAMED = new FactKey<>("unnamed", Boolean.class);

    /// It rains, or water or foam is put on it.
    public static final FactKey<Boolean> WET = new FactKey<>("wet", Boolean.class);

    public static final FactKey<Position> STAGING = new FactKey<>("staging", Position.class);
    public static final FactKey<Geometry> CLOSED_ROADS = new FactKey<>("closedRoads", Geometry.class);

    /// Points (degrees) where people report symptoms.
    public static final FactKey<Geometry> SYMPTOMS = new FactKey<>("symptoms", Geometry.class);

    public static final FactKey<LevelList> LEVELS = new FactKey<>("levels", LevelList.class);

    private static final Map<String, FactKey<?>> BY_PATH = Stream.<FactKey<?>>of(
                    SUBSTANCE,
                    MASS_FRACTION,
                    SITE,
                    SITE_OTHER_DATUM,
                    PLACE,
                    TIME,
                    TYPE,
                    WIND_SPEED,
                    WIND_HEIGHT,
                    WIND_FROM,
                    WIND_WORDS,
                    WIND_VARIABLE,
                    TEMPERATURE,
                    HUMIDITY,
                    PRESSURE,
                    ROUGHNESS,
                    STABILITY,
                    OBUKHOV_LENGTH,
                    CLOUD_COVER,
                    INVERSION_HEIGHT,
                    GROUND_TEMPERATURE,
                    SNOW,
                    WIND_SERIES,
                    RELEASE,
                    CONTAINER,
                    AMOUNT,
                    HOLE,
                    FIRE,
                    UNNAMED,
                    WET,
                    STAGING,
                    CLOSED_ROADS,
                    SYMPTOMS,
                    LEVELS)
            .collect(Collectors.toUnmodifiableMap(FactKey::path, Function.identity()));

    /// All keys by path.
    public static Map<String, FactKey<?>> byPath() {
        return BY_PATH;
    }

    /// Winds from their times on, the first at 0.
    public record WindSeries(List<Weather.Change> changes) {
        public WindSeries {
            changes = List.copyOf(changes);
        }
    }

    /// Levels that were asked for instead of the substance's own.
    public record LevelList(List<Level> levels) {
        public LevelList {
            levels = List.copyOf(levels);
        }
    }
}
