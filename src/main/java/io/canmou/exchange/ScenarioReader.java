package io.canmou.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.canmou.geo.Position;
import io.canmou.hazard.EnsembleSettings;
import io.canmou.hazard.Fault;
import io.canmou.hazard.Level;
import io.canmou.hazard.Receptor;
import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Warning;
import io.canmou.hazard.weather.Weather;
import io.canmou.substance.Catalogue;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a scenario of the contract (`assess`): every key checked with its range and unit, all faults at once.
public final class ScenarioReader {
    private static final double HORIZON = 3_600;

    private final SubstanceReader substances;
    private final boolean siteNeeded;

    /// @param catalogue where substances are looked up
    public ScenarioReader(Catalogue catalogue) {
        this(catalogue, false);
    }

    private ScenarioReader(Catalogue catalogue, boolean siteNeeded) {
        this.substances = new SubstanceReader(catalogue);
        this.siteNeeded = siteNeeded;
    }

    /// A reader to which a scenario without `site` is faulty, because its place on a map is asked for.
    public static ScenarioReader needingSite(Catalogue catalogue) {
        return new ScenarioReader(catalogue, true);
    }

    /// Reads JSON text.
    public ScenarioReading read(String json) {
        try {
            return read(Json.read(json));
        } catch (JsonProcessingException e) {
            return new ScenarioReading.Faulty(null, List.of(Fault.of("", "notJson", Json.wording(e))));
        }
    }

    /// Reads a JSON tree.
    public ScenarioReading read(JsonNode node) {
        List<Fault> faults = new ArrayList<>();
        Keys keys = Keys.of(node, "", faults);
        if (keys == null) {
            return new ScenarioReading.Faulty(null, faults);
        }
        String id = keys.anyText("id");
        ScenarioInput input = read(id, keys);
        keys.done();
        return input == null || !faults.isEmpty()
                ? new ScenarioReading.Faulty(id, faults)
                : new ScenarioReading.Read(input);
    }

    private @Nullable ScenarioInput read(@Nullable String id, Keys keys) {
        Position site = position(keys, "site");
        if (siteNeeded && !keys.has("site")) {
            keys.fault("site", "regionNeedsSite");
        }
        OffsetDateTime time = time(keys, "time");
        SubstanceReader.Found substance = substance(keys);
        double ambient = ambientPressure(keys);
        Release release = release(keys, ambient);
        boolean blast = isPureBlast(keys);
        Weather weather = weather(keys, site, time, blast);
        boolean every = keys.choice("hazards", Map.of("all", "all")) != null;
        Double averaging = keys.number("averagingTime", Range.AVERAGING);
        List<Level> levels = LevelsReader.read(keys, "levels");
        List<Receptor> receptors = new ReceptorsReader(site).read(keys);
        List<Double> at = keys.numbers("at", Range.TIME);
        double horizon = keys.number("horizon", Range.HORIZON, HORIZON);
        EnsembleSettings ensemble = ensemble(keys);
        if (substance == null || release == null || weather == null) {
            return null;
        }
        Strength strength = Strength.of(substance, release);
        Scenario scenario = new Scenario(
                substance.substance(),
                strength.massFraction(),
                weather,
                release,
                every,
                averaging,
                levels,
                receptors,
                at,
                horizon,
                ensemble);
        return new ScenarioInput(
                id, scenario, substance.entry(), site, time, warnings(substance.warnings(), strength, site, weather));
    }

    private static List<Warning> warnings(
            List<Warning> ofSubstance, Strength strength, @Nullable Position site, Weather weather) {
        List<Warning> warnings = new ArrayList<>(ofSubstance);
        warnings.addAll(strength.warnings());
        if (site != null && weather.windFrom() == null) {
            warnings.add(Warning.of("windUnknown"));
        }
        return warnings;
    }

    private SubstanceReader.@Nullable Found substance(Keys keys) {
        Keys inner = keys.object("substance");
        if (inner == null) {
            if (!keys.has("substance")) {
                keys.fault("substance", "noSubstance");
            }
            return null;
        }
        return substances.read(inner);
    }

    private static @Nullable Release release(Keys keys, double ambient) {
        Keys inner = keys.object("release");
        if (inner == null) {
            if (!keys.has("release")) {
                keys.fault("release", "missingObject", "{\"kind\": ...}");
            }
            return null;
        }
        return new ReleaseReader(ambient).read(inner);
    }

    private static double ambientPressure(Keys keys) {
        JsonNode weather = keys.raw("weather");
        JsonNode pressure = weather == null ? null : weather.get("pressure");
        return pressure != null && pressure.isNumber() && Range.AIR_PRESSURE.contains(pressure.doubleValue())
                ? pressure.doubleValue()
                : 101_325;
    }

    private static boolean isPureBlast(Keys keys) {
        JsonNode release = keys.raw("release");
        if (release == null || !release.path("kind").isTextual()) {
            return false;
        }
        return switch (release.path("kind").textValue()) {
            case "fireball", "vesselBurst", "explosive" -> true;
            case "vapourCloudExplosion" -> !release.hasNonNull("source");
            default -> false;
        };
    }

    private static @Nullable Weather weather(
            Keys keys, @Nullable Position site, @Nullable OffsetDateTime time, boolean blast) {
        Keys inner = keys.object("weather");
        if (inner == null) {
            if (!keys.has("weather")) {
                keys.fault("weather", "missingObject", "{\"windSpeed\": ..., \"stabilityClass\": ...}");
            }
            return null;
        }
        return new WeatherReader(site, time, !blast).read(inner);
    }

    /// A position under `key`; null if absent or faulty.
    public static @Nullable Position position(Keys keys, String key) {
        Keys inner = keys.object(key);
        if (inner == null) {
            return null;
        }
        double lat = inner.mandatory("lat", Range.of(-90, 90, "degrees"));
        double lon = inner.mandatory("lon", Range.of(-180, 180, "degrees"));
        inner.done();
        return Double.isNaN(lat) || Double.isNaN(lon) ? null : new Position(lat, lon);
    }

    /// A time with its offset under `key`; null if absent or faulty.
    public static @Nullable OffsetDateTime time(Keys keys, String key) {
        String text = keys.text(key);
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            keys.fault(key, "time", text);
            return null;
        }
    }

    private static @Nullable EnsembleSettings ensemble(Keys keys) {
        Keys inner = keys.object("ensemble");
        if (inner == null) {
            return null;
        }
        EnsembleSettings settings = new EnsembleSettings(
                (int) inner.whole("members", Range.of(10, 100_000, "1"), 1_000),
                inner.whole("seed", Range.of(-9e15, 9e15, "1"), 1),
                inner.number("windFromSd", Range.of(0, 180, "degrees"), 15),
                inner.number("windSpeedFactorSd", Range.of(0, 2, "1"), 0.3),
                inner.number("rateFactorSd", Range.of(0, 2, "1"), 0.5));
        inner.done();
        return settings;
    }
}
