package io.canmou.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// All that the parts of the generator share: roads, taken ground, what is drawn, and one seed for each part.
final class Town {
    static final long SEED = 20_260_101L;

    private final District district;
    private final Roads roads = new Roads();
    private final Ground ground = new Ground();
    private final List<Building> buildings = new ArrayList<>();
    private final List<Building> areas = new ArrayList<>();
    private final List<Polygon> plots = new ArrayList<>();
    private Geometry railway = Curves.GEOMETRY.createPolygon();
    private final List<Spot> spots = new ArrayList<>();

    Town(District district) {
        this.district = district;
    }

    /// A single point with a meaning.
    record Spot(Coordinate at, Tags tags) {}

    District district() {
        return district;
    }

    Roads roads() {
        return roads;
    }

    Ground ground() {
        return ground;
    }

    List<Building> buildings() {
        return buildings;
    }

    /// Chance for one part, so that a change of one part leaves the others as they are.
    static Random random(String part) {
        return new Random(SEED * 31 + part.hashCode());
    }

    List<Building> areas() {
        return areas;
    }

    /// Plots of sites and plants, through which no street of an estate runs.
    List<Polygon> plots() {
        return plots;
    }

    Geometry railway() {
        return railway;
    }

    void railway(Geometry strip) {
        railway = strip;
        ground.take(strip);
    }

    /// A building, if the ground is free.
    boolean build(Polygon footprint, double gap, Tags tags) {
        boolean free = ground.takeIfFree(footprint, gap);
        if (free) {
            buildings.add(new Building(footprint, tags));
        }
        return free;
    }

    void area(Geometry shape, Tags tags) {
        Shapes.polygons(shape, 1).forEach(p -> areas.add(new Building(p, tags)));
    }

    void spot(Coordinate at, Tags tags) {
        spots.add(new Spot(at, tags));
    }

    /// The address at a place: the nearest named road and a number that grows along it, odd and even by side.
    Tags address(Coordinate at) {
        return Addresses.of(roads, at);
    }

    void write(OsmMap map) {
        areas.forEach(a -> map.area(a.footprint(), a.tags()));
        roads.all().forEach(r -> r.write(map));
        buildings.forEach(b -> map.area(b.footprint(), b.tags()));
        spots.forEach(s -> map.node(s.at(), s.tags()));
    }
}
