package io.canmou.exchange.around;

import io.canmou.exchange.around.Inside.RoadInside;
import io.canmou.geo.LocalPlane;
import io.canmou.hazard.Zone;
import io.canmou.region.RegionPack;
import io.canmou.region.RegionPack.MapFeature;
import io.canmou.region.RegionPack.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// The roads that vehicles use inside the zones, by name, the longest first.
final class RoadsInside {
    private static final int ALL = 19;

    /// Values of `highway` that no vehicle drives on; OpenStreetMap wiki, Key:highway.
    private static final Set<String> NOT_DRIVEN = Set.of(
            "footway",
            "path",
            "steps",
            "cycleway",
            "bridleway",
            "corridor",
            "pedestrian",
            "construction",
            "proposed",
            "platform",
            "elevator",
            "via_ferrata",
            "abandoned",
            "razed");

    private final RegionPack pack;

    RoadsInside(RegionPack pack) {
        this.pack = pack;
    }

    List<RoadInside> in(List<Zone> zones, LocalPlane plane) {
        Geometry all = together(zones);
        if (all.isEmpty()) {
            return List.of();
        }
        PreparedGeometry inside = PreparedGeometryFactory.prepare(all);
        Map<String, Double> lengths = new HashMap<>();
        for (MapFeature feature : pack.features(plane.toDegrees(all).getEnvelopeInternal(), ALL)) {
            String kind = tag(feature, "highway");
            if (kind != null && !NOT_DRIVEN.contains(kind) && feature.geometry() instanceof Lineal) {
                double length = length(plane.toMetres(feature.geometry()), all, inside);
                if (length > 0) {
                    lengths.merge(name(feature), length, Double::sum);
                }
            }
        }
        List<RoadInside> roads = new ArrayList<>();
        lengths.forEach((name, length) -> roads.add(new RoadInside(name.isEmpty() ? null : name, length)));
        roads.sort(Comparator.comparing((RoadInside road) -> road.name() == null)
                .thenComparing(Comparator.comparingDouble(RoadInside::length).reversed()));
        return roads;
    }

    private static Geometry together(List<Zone> zones) {
        Geometry all = new GeometryFactory().createPolygon();
        for (Zone zone : zones) {
            if (all.isEmpty()) {
                all = zone.outline();
            } else if (!zone.outline().isEmpty()) {
                all = OverlayNGRobust.overlay(all, zone.outline(), OverlayNG.UNION);
            }
        }
        return all;
    }

    private static double length(Geometry line, Geometry all, PreparedGeometry inside) {
        if (!inside.intersects(line)) {
            return 0;
        }
        return inside.covers(line)
                ? line.getLength()
                : OverlayNGRobust.overlay(line, all, OverlayNG.INTERSECTION).getLength();
    }

    private static String name(MapFeature feature) {
        String name = tag(feature, "name");
        String number = name == null ? tag(feature, "ref") : name;
        return number == null ? "" : number;
    }

    private static @Nullable String tag(MapFeature feature, String key) {
        for (Tag tag : feature.tags()) {
            if (tag.key().equals(key)) {
                return tag.value();
            }
        }
        return null;
    }
}
