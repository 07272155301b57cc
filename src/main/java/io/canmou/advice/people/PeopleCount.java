package io.canmou.advice.people;

import io.canmou.advice.Situation.People;
import io.canmou.advice.rules.Defaults;
import io.canmou.advice.zones.Shapes;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.region.RegionPack;
import io.canmou.region.RegionPack.Building;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/// How many people are inside a zone: from the raster where the pack has one, else from buildings, else unknown.
public final class PeopleCount {
    private final Defaults defaults;
    private final RegionPack region;
    private final FloorArea floorArea;

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
        Optional<RegionPack.PopulationGrid> raster = region.population();
        if (raster.isPresent()) {
            RegionPack.PopulationGrid.Count count = raster.get().inside(zone);
            return known(byHour(count.day(), count.night(), time), "raster");
        }
        List<Building> buildings = region.buildings(zone.getEnvelopeInternal());
        boolean hasBuildings = !buildings.isEmpty() || region.info().counts().getOrDefault("buildings", 0L) > 0;
        return hasBuildings ? known(inBuildings(zone, buildings, time), "buildings") : People.NONE;
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

    private double inBuildings(Geometry zone, List<Building> buildings, OffsetDateTime time) {
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(zone);
        Envelope box = zone.getEnvelopeInternal();
        LocalPlane plane =
                new LocalPlane(new Position((box.getMinY() + box.getMaxY()) / 2, (box.getMinX() + box.getMaxX()) / 2));
        double squareMetres = plane.metresPerDegreeLat() * plane.metresPerDegreeLon();
        double least = defaults.number("people", "leastFootprint");
        double sum = 0;
        for (Building building : buildings) {
            Geometry footprint = building.footprint();
            double area = footprint.getArea() * squareMetres;
            if (area < least || !prepared.intersects(footprint)) {
                continue;
            }
            double share = prepared.covers(footprint) ? 1 : share(zone, footprint);
            double floors = building.levels() == null ? floorArea.floors(building.use()) : building.levels();
            sum += floorArea.people(building.use(), area * share * floors, time);
        }
        return sum;
    }

    private static double share(Geometry zone, Geometry footprint) {
        Geometry valid = footprint.isValid() ? footprint : footprint.buffer(0);
        return valid.getArea() == 0 ? 0 : Shapes.common(zone, valid).getArea() / valid.getArea();
    }
}
