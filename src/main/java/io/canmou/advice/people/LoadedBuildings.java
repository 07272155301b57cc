package io.canmou.advice.people;

import io.canmou.advice.rules.Defaults;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.region.RegionPack.Building;
import io.canmou.region.RegionPack.BuildingUse;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// The buildings of a box with their gross floor, read once so that each new wind only has to look which are
/// inside.
///
/// Immutable. Each counts by the part of its footprint that lies inside, see [CutZone].
final class LoadedBuildings {
    private final Envelope box;
    private final List<Floors> buildings;

    private LoadedBuildings(Envelope box, List<Floors> buildings) {
        this.box = box;
        this.buildings = buildings;
    }

    /// One building: its footprint in degrees, what that encloses, and m² of gross floor.
    private record Floors(List<double[]> footprint, double enclosed, Envelope envelope, BuildingUse use, double area) {}

    static LoadedBuildings of(Envelope box, List<Building> found, FloorArea floorArea, Defaults defaults) {
        LocalPlane plane =
                new LocalPlane(new Position((box.getMinY() + box.getMaxY()) / 2, (box.getMinX() + box.getMaxX()) / 2));
        double squareMetres = plane.metresPerDegreeLat() * plane.metresPerDegreeLon();
        double least = defaults.number("people", "leastFootprint");
        List<Floors> buildings = new ArrayList<>();
        for (Building building : found) {
            Geometry footprint = building.footprint();
            double area = footprint.getArea() * squareMetres;
            if (area >= least) {
                double floors = building.levels() == null ? floorArea.floors(building.use()) : building.levels();
                buildings.add(new Floors(
                        GroundRings.of(footprint),
                        footprint.getArea(),
                        footprint.getEnvelopeInternal(),
                        building.use(),
                        area * floors));
            }
        }
        return new LoadedBuildings(box, buildings);
    }

    /// Whether all buildings of `other` are among these.
    boolean covers(Envelope other) {
        return box.covers(other);
    }

    int size() {
        return buildings.size();
    }

    /// People inside `zone` (degrees) at `time`.
    double people(Geometry zone, OffsetDateTime time, FloorArea floorArea) {
        Map<BuildingUse, Double> perSquareMetre = new EnumMap<>(BuildingUse.class);
        CutZone cut = new CutZone(zone);
        double sum = 0;
        for (Floors building : buildings) {
            double share = Math.min(1, cut.shared(building.footprint(), building.envelope()) / building.enclosed());
            if (share > 0) {
                double each = perSquareMetre.computeIfAbsent(building.use(), use -> floorArea.people(use, 1, time));
                sum += each * building.area() * share;
            }
        }
        return sum;
    }
}
