package io.canmou.advice.people;

import io.canmou.advice.Situation.People;
import io.canmou.advice.rules.Defaults;
import io.canmou.region.RegionPack;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// How many people are inside a zone: from the raster where the pack has one, else from buildings, else unknown.
public final class PeopleCount {
    private static final int MOST_KEPT = 100_000;

    private final Defaults defaults;
    private final RegionPack region;
    private final FloorArea floorArea;
    private final AtomicReference<@Nullable LoadedBuildings> loaded = new AtomicReference<>();

    public PeopleCount(Defaults defaults, RegionPack region) {
        this.defaults = defaults;
        this.region = region;
        this.floorArea = new FloorArea(defaults);
    }

    /// People inside `zone` (degrees) at `time`.
    public People inside(Geometry zone, OffsetDateTime time) {
        if (zone.isEmpty()) {
            return emptyZone();
        }
        if (!region.info().bbox().isNull() && !region.info().bbox().intersects(zone.getEnvelopeInternal())) {
            return People.NONE;
        }
        Optional<RegionPack.PopulationGrid> raster = region.population();
        if (raster.isPresent()) {
            RegionPack.PopulationGrid.Count count = raster.get().inside(zone);
            return known(byHour(count.day(), count.night(), time), "raster");
        }
        if (region.info().counts().getOrDefault("buildings", 0L) == 0) {
            return People.NONE;
        }
        return known(buildings(zone.getEnvelopeInternal()).people(zone, time, floorArea), "buildings");
    }

    /// The buildings around, from the last look where that was wide enough.
    private LoadedBuildings buildings(Envelope box) {
        LoadedBuildings last = loaded.get();
        if (last != null && last.covers(box)) {
            return last;
        }
        Envelope wide = new Envelope(box);
        // Alike to all sides, because the next wind turns the zone.
        wide.expandBy(Math.max(box.getWidth(), box.getHeight()) / 2);
        LoadedBuildings now = LoadedBuildings.of(wide, region.buildings(wide), floorArea, defaults);
        if (now.size() <= MOST_KEPT) {
            loaded.set(now);
        }
        return now;
    }

    private People emptyZone() {
        boolean anything =
                region.population().isPresent() || region.info().counts().getOrDefault("buildings", 0L) > 0;
        return anything
                ? new People(0.0, 0.0, 0.0, region.population().isPresent() ? "raster" : "buildings")
                : People.NONE;
    }

    /// A count with the spread of its basis.
    public People known(double count, String basis) {
        String key = switch (basis) {
            case "record" -> "factorRecord";
            case "raster" -> "factorRaster";
            default -> "factorBuildings";
        };
        double factor = defaults.number("people", key);
        return new People(count, count / factor, count * factor, basis);
    }

    /// Day, night, or the larger of both where the hour lies between.
    public static double byHour(double day, double night, OffsetDateTime time) {
        int hour = time.getHour();
        boolean weekend = time.getDayOfWeek().getValue() >= 6;
        if (hour >= 22 || hour < 6) {
            return night;
        }
        return hour >= 8 && hour < 18 && !weekend ? day : Math.max(day, night);
    }
}
