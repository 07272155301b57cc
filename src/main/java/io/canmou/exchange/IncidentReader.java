package io.canmou.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.canmou.geo.Position;
import io.canmou.hazard.Fault;
import io.canmou.hazard.Level;
import io.canmou.hazard.Release;
import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.Origin;
import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.Resolution;
import io.canmou.substance.SubstanceRef;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Reads INCIDENT.json of the contract (`plan`) into facts; nothing is filled in here. All faults come at once.
///
/// Beside the contract's keys it takes `amount` (kg), `hole` (m), `fire`, `wet`, `unnamed`, `symptoms`, and in
/// `weather` the wind in `words` and `variable`.
public final class IncidentReader {
    private static final double ATMOSPHERE = 101_325;
    private static final Map<String, String> CONTAINERS = Stream.of(
                    "railTankCar",
                    "highwayTank",
                    "nurseTank",
                    "tonCylinders",
                    "smallOrOneTon",
                    "smallCylinders",
                    "drum",
                    "pipeline",
                    "cylinder",
                    "ibc",
                    "fixedTank",
                    "receiver",
                    "reactor",
                    "warehouse")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity()));

    private final Catalogue catalogue;
    private final List<String> types;
    private final Clock clock;

    /// @param types ids of the plan templates
    /// @param clock for the time of facts where the incident has none
    public IncidentReader(Catalogue catalogue, List<String> types, Clock clock) {
        this.catalogue = catalogue;
        this.types = List.copyOf(types);
        this.clock = clock;
    }

    /// Reads JSON text.
    public IncidentReading read(String json) {
        JsonNode node;
        try {
            node = Json.read(json);
        } catch (JsonProcessingException e) {
            return new IncidentReading.Faulty(List.of(Fault.of("", "notJson", Json.wording(e))));
        }
        List<Fault> faults = new ArrayList<>();
        Keys keys = Keys.of(node, "", faults);
        if (keys == null) {
            return new IncidentReading.Faulty(faults);
        }
        Facts facts = facts(keys);
        keys.done();
        return faults.isEmpty() ? new IncidentReading.Read(facts) : new IncidentReading.Faulty(faults);
    }

    /// Facts as they are put together.
    private static final class Sheet {
        private Facts facts;
        private final Instant at;

        Sheet(String id, Instant at) {
            this.facts = Facts.of(id);
            this.at = at;
        }

        <T> void put(FactKey<T> key, @Nullable T value, Origin origin) {
            if (value != null) {
                facts = facts.with(key, Fact.of(value, origin, "", at));
            }
        }
    }

    private Facts facts(Keys keys) {
        String id = keys.text("id");
        OffsetDateTime time = ScenarioReader.time(keys, "time");
        Sheet sheet = new Sheet(id == null ? "incident" : id, time == null ? clock.instant() : time.toInstant());
        sheet.put(FactKey.TIME, time, Origin.REPORTED);
        sheet.put(FactKey.TYPE, keys.choice("type", typeWords()), Origin.DECIDED);
        boolean unnamed = keys.flag("unnamed", false);
        substance(keys, sheet, unnamed);
        place(keys, sheet);
        weather(keys, sheet);
        Keys release = keys.object("release");
        if (release != null) {
            sheet.put(FactKey.RELEASE, release(release, keys), Origin.REPORTED);
        }
        sheet.put(FactKey.CONTAINER, keys.choice("container", CONTAINERS), Origin.REPORTED);
        sheet.put(FactKey.AMOUNT, keys.number("amount", Range.above(0, 1e9, "kg")), Origin.REPORTED);
        sheet.put(FactKey.HOLE, keys.number("hole", Range.above(0, 10, "m")), Origin.REPORTED);
        flag(keys, "fire", FactKey.FIRE, sheet);
        flag(keys, "wet", FactKey.WET, sheet);
        sheet.put(FactKey.STAGING, staging(keys), Origin.DECIDED);
        sheet.put(FactKey.CLOSED_ROADS, closedRoads(keys), Origin.REPORTED);
        sheet.put(FactKey.SYMPTOMS, symptoms(keys), Origin.REPORTED);
        List<Level> levels = LevelsReader.read(keys, "levels");
        if (!levels.isEmpty()) {
            sheet.put(FactKey.LEVELS, new FactKey.LevelList(levels), Origin.DECIDED);
        }
        return sheet.facts;
    }

    private Map<String, String> typeWords() {
        return types.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity()));
    }

    private static void flag(Keys keys, String key, FactKey<Boolean> fact, Sheet sheet) {
        if (keys.has(key)) {
            sheet.put(fact, keys.flag(key, false), Origin.REPORTED);
        } else {
            keys.flag(key, false);
        }
    }

    private void substance(Keys keys, Sheet sheet, boolean unnamed) {
        if (unnamed) {
            sheet.put(FactKey.UNNAMED, true, Origin.REPORTED);
            keys.raw("substance");
            return;
        }
        Keys inner = keys.object("substance");
        if (inner == null) {
            if (!keys.has("substance")) {
                keys.fault("substance", "noSubstance");
            }
            return;
        }
        SubstanceRef ref = ref(inner);
        sheet.put(FactKey.MASS_FRACTION, inner.number("massFraction", Range.FRACTION), Origin.REPORTED);
        inner.done();
        if (ref != null && known(ref, inner)) {
            sheet.put(FactKey.SUBSTANCE, ref, Origin.REPORTED);
        }
    }

    private static @Nullable SubstanceRef ref(Keys keys) {
        String cas = keys.text("cas");
        String un = keys.text("un");
        String name = keys.text("name");
        List<SubstanceRef> given = new ArrayList<>();
        if (cas != null) {
            given.add(new SubstanceRef.Cas(cas));
        }
        if (un != null) {
            given.add(new SubstanceRef.Un(un));
        }
        if (name != null) {
            given.add(new SubstanceRef.Name(name));
        }
        if (given.size() > 1) {
            keys.fault("", "twoSubstances");
        } else if (given.isEmpty() && !keys.has("cas") && !keys.has("un") && !keys.has("name")) {
            keys.fault("", "noSubstance");
        }
        return given.size() == 1 ? given.getFirst() : null;
    }

    private boolean known(SubstanceRef ref, Keys keys) {
        String key = ref instanceof SubstanceRef.Cas ? "cas" : ref instanceof SubstanceRef.Un ? "un" : "name";
        return switch (catalogue.resolve(ref)) {
            case Resolution.Found found -> true;
            case Resolution.Ambiguous several -> true;
            case Resolution.NotFound nothing -> {
                if (nothing.candidates().isEmpty()) {
                    keys.fault(key, "substanceNotFound", ref.text());
                } else {
                    keys.fault(key, "substanceNotFoundNear", ref.text(), names(nothing.candidates()));
                }
                yield false;
            }
        };
    }

    private static String names(List<Entry> entries) {
        return entries.stream()
                .limit(5)
                .map(e -> e.nameEn() + (e.nameZh().isEmpty() ? "" : " " + e.nameZh()))
                .collect(Collectors.joining("; "));
    }

    private static void place(Keys keys, Sheet sheet) {
        Position site = ScenarioReader.position(keys, "site");
        String place = keys.text("place");
        sheet.put(FactKey.SITE, site, Origin.REPORTED);
        sheet.put(FactKey.PLACE, place, Origin.REPORTED);
        if (!keys.has("site") && !keys.has("place")) {
            keys.fault("site", "noPlace");
        }
    }

    private static void weather(Keys keys, Sheet sheet) {
        Keys inner = keys.object("weather");
        if (inner != null) {
            for (WeatherFacts.Told<?> told : WeatherFacts.read(inner)) {
                put(sheet, told);
            }
            inner.done();
        }
    }

    private static <T> void put(Sheet sheet, WeatherFacts.Told<T> told) {
        sheet.put(told.key(), told.value(), told.origin());
    }

    private static @Nullable Release release(Keys release, Keys keys) {
        JsonNode weather = keys.raw("weather");
        JsonNode pressure = weather == null ? null : weather.get("pressure");
        if (pressure != null && pressure.isNumber() && Range.AIR_PRESSURE.contains(pressure.doubleValue())) {
            return new ReleaseReader(pressure.doubleValue()).read(release);
        }
        return new ReleaseReader(ATMOSPHERE).read(release);
    }

    private static @Nullable Position staging(Keys keys) {
        Keys inner = keys.object("staging");
        if (inner == null) {
            return null;
        }
        inner.text("name");
        double lat = inner.mandatory("lat", Range.of(-90, 90, "degrees"));
        double lon = inner.mandatory("lon", Range.of(-180, 180, "degrees"));
        inner.done();
        return Double.isNaN(lat) || Double.isNaN(lon) ? null : new Position(lat, lon);
    }

    /// A list of positions where people report symptoms (rule Z14).
    private static @Nullable Geometry symptoms(Keys keys) {
        List<Coordinate> places = new ArrayList<>();
        for (Keys place : keys.objects("symptoms")) {
            double lat = place.mandatory("lat", Range.of(-90, 90, "degrees"));
            double lon = place.mandatory("lon", Range.of(-180, 180, "degrees"));
            place.done();
            places.add(new Coordinate(lon, lat));
        }
        boolean readable = places.stream().noneMatch(c -> Double.isNaN(c.x) || Double.isNaN(c.y));
        return places.isEmpty() || !readable
                ? null
                : new GeometryFactory().createMultiPointFromCoords(places.toArray(Coordinate[]::new));
    }

    private static @Nullable Geometry closedRoads(Keys keys) {
        JsonNode node = keys.raw("closedRoads");
        if (node == null) {
            return null;
        }
        try {
            return GeoJsonReader.read(node);
        } catch (IllegalArgumentException e) {
            keys.fault("closedRoads", "geoJson", String.valueOf(e.getMessage()));
            return null;
        }
    }
}
