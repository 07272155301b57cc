package io.canmou.advice.people;

import io.canmou.advice.rules.Defaults;
import io.canmou.advice.zones.Shapes;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.region.RegionPack.Building;
import io.canmou.region.RegionPack.BuildingUse;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/// The buildings of a box with their gross floor, read once so that each new wind only has to look which are
/// inside.
///
/// Immutable. In a wide zone a building whose four corners agree counts wholly; only those on the edge are cut.
final class LoadedBuildings {
    private static final double NARROW_DEGREES = 0.002;

    private final Envelope box;
    private final List<Floors> buildings;

    private LoadedBuildings(Envelope box, List<Floors> buildings) {
        this.box = box;
        this.buildings = buildings;
    }

    /// One building: its footprint in degrees and m² of gross floor.
    private record Floors(Geometry footprint, Envelope envelope, BuildingUse use, double area) {}

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
                buildings.add(new Floors(footprint, footprint.getEnvelopeInternal(), building.use(), area * floors));
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
        Inside inside = new Inside(zone);
        double sum = 0;
        for (Floors building : buildings) {
            double share = inside.share(building);
            if (share > 0) {
                double each = perSquareMetre.computeIfAbsent(building.use(), use -> floorArea.people(use, 1, time));
                sum += each * building.area() * share;
            }
        }
        return sum;
    }

    /// Which part of a building lies in a zone.
    private static final class Inside {
        private final Geometry zone;
        private final Envelope envelope;
        private final boolean narrow;
        private final IndexedPointInAreaLocator points;
        private final PreparedGeometry prepared;
        private final Coordinate corner = new Coordinate();

        Inside(Geometry zone) {
            this.zone = zone;
            this.envelope = zone.getEnvelopeInternal();
            this.narrow = envelope.getWidth() < NARROW_DEGREES || envelope.getHeight() < NARROW_DEGREES;
            this.points = new IndexedPointInAreaLocator(zone);
            this.prepared = PreparedGeometryFactory.prepare(zone);
        }

        double share(Floors building) {
            Envelope box = building.envelope();
            if (!envelope.intersects(box)) {
                return 0;
            }
            int corners = narrow
                    ? -1
                    : holds(box.getMinX(), box.getMinY())
                            + holds(box.getMinX(), box.getMaxY())
                            + holds(box.getMaxX(), box.getMinY())
                            + holds(box.getMaxX(), box.getMaxY());
            if (corners == 0 || corners == 4) {
                return corners / 4.0;
            }
            return cut(building.footprint());
        }

        private int holds(double x, double y) {
            corner.x = x;
            corner.y = y;
            return points.locate(corner) == Location.EXTERIOR ? 0 : 1;
        }

        private double cut(Geometry footprint) {
            if (!prepared.intersects(footprint)) {
                return 0;
            }
            if (prepared.covers(footprint)) {
                return 1;
            }
            Geometry valid = footprint.isValid() ? footprint : footprint.buffer(0);
            return valid.getArea() == 0 ? 0 : Shapes.common(zone, valid).getArea() / valid.getArea();
        }
    }
}
