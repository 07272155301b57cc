package io.canmou.advice.ground;

import io.canmou.advice.ground.LowPlace.Reason;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.hazard.footprint.LowGround;
import io.canmou.region.RegionPack;
import io.canmou.region.RegionPack.MapFeature;
import io.canmou.region.RegionPack.Place;
import io.canmou.region.RegionPack.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/// Finds the low places of a pack inside an area: hollows and valleys by height, streams and what lies under roads
/// by the map. The nearest to the release first.
final class LowPlaces {
    private static final int MOST = 40;
    private static final double NAMED_WITHIN = 300;

    /// Two places that are nearer are one, m.
    private static final double APART = 40;

    private static final int ALL = 19;
    private static final Set<String> WATERCOURSES = Set.of("river", "stream", "canal", "ditch", "drain");
    private static final Set<String> TUNNELS = Set.of("yes", "underpass", "passage");
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final RegionPack pack;
    private final LocalPlane plane;

    LowPlaces(RegionPack pack, LocalPlane plane) {
        this.pack = pack;
        this.plane = plane;
    }

    /// @param area metres
    /// @param byHeight what the heights show
    List<LowPlace> in(Geometry area, List<LowGround.Place> byHeight) {
        List<LowPlace> found = new ArrayList<>();
        Geometry degrees = plane.toDegrees(area);
        PreparedGeometry inside = PreparedGeometryFactory.prepare(area);
        List<MapFeature> features = pack.features(degrees.getEnvelopeInternal(), ALL);
        underRoads(features, inside, found);
        belowGround(features, inside, found);
        streams(features, inside, area, found);
        for (LowGround.Place place : byHeight) {
            Reason reason = switch (place.kind()) {
                case HOLLOW -> Reason.HOLLOW;
                case BELOW_RELEASE -> Reason.VALLEY;
            };
            add(found, new Coordinate(place.east(), place.north()), null, reason, place.depth());
        }
        found.sort(Comparator.comparingDouble(this::distance));
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private double distance(LowPlace place) {
        return plane.toLocal(place.position()).distance(new Coordinate(0, 0));
    }

    private void add(
            List<LowPlace> found, Coordinate at, @Nullable String name, Reason reason, @Nullable Double depth) {
        Position position = plane.toPosition(at.x, at.y);
        boolean known = found.stream()
                .anyMatch(other -> plane.toLocal(other.position()).distance(at) < APART
                        && (other.reason() == reason || reason == Reason.UNDER_BRIDGE));
        if (!known) {
            found.add(new LowPlace(position, name == null ? nearest(position) : name, reason, depth));
        }
    }

    private @Nullable String nearest(Position position) {
        return pack.nearestPlace(position, NAMED_WITHIN).map(Place::name).orElse(null);
    }

    /// Roads in tunnels, and roads on the ground that a bridge crosses.
    private void underRoads(List<MapFeature> features, PreparedGeometry inside, List<LowPlace> found) {
        STRtree bridges = new STRtree();
        List<Geometry> roads = new ArrayList<>();
        List<MapFeature> named = new ArrayList<>();
        for (MapFeature feature : features) {
            boolean way = feature.geometry() instanceof Lineal;
            if (!way
                    || tag(feature, "highway").or(() -> tag(feature, "railway")).isEmpty()) {
                continue;
            }
            Geometry line = plane.toMetres(feature.geometry());
            if (tag(feature, "bridge").filter(value -> !value.equals("no")).isPresent()) {
                bridges.insert(line.getEnvelopeInternal(), line);
            } else if (tag(feature, "highway").isPresent() && inside.intersects(line)) {
                if (tag(feature, "tunnel").filter(TUNNELS::contains).isPresent()) {
                    add(found, middle(line), tag(feature, "name").orElse(null), Reason.UNDERPASS, null);
                } else {
                    roads.add(line);
                    named.add(feature);
                }
            }
        }
        for (int i = 0; i < roads.size(); i++) {
            Geometry road = roads.get(i);
            String name = tag(named.get(i), "name").orElse(null);
            for (Object bridge : bridges.query(road.getEnvelopeInternal())) {
                // a bridge that carries the road on touches it at its end
                if (road.crosses((Geometry) bridge)) {
                    Coordinate at = road.intersection((Geometry) bridge).getCoordinate();
                    if (inside.contains(FACTORY.createPoint(at))) {
                        add(found, at, name, Reason.UNDER_BRIDGE, null);
                    }
                }
            }
        }
    }

    private static Coordinate middle(Geometry line) {
        Coordinate[] points = line.getCoordinates();
        return points.length == 2
                ? new Coordinate((points[0].x + points[1].x) / 2, (points[0].y + points[1].y) / 2)
                : points[points.length / 2];
    }

    /// Entrances of stations below ground, and car parks below ground.
    private void belowGround(List<MapFeature> features, PreparedGeometry inside, List<LowPlace> found) {
        for (MapFeature feature : features) {
            boolean below = tag(feature, "railway")
                            .filter("subway_entrance"::equals)
                            .isPresent()
                    || tag(feature, "parking").filter("underground"::equals).isPresent();
            if (below) {
                Geometry there = plane.toMetres(feature.geometry());
                if (inside.intersects(there)) {
                    add(
                            found,
                            there.getCentroid().getCoordinate(),
                            tag(feature, "name").orElse(null),
                            Reason.BELOW_GROUND,
                            null);
                }
            }
        }
    }

    /// Each watercourse inside, at its lowest known point there.
    private void streams(List<MapFeature> features, PreparedGeometry inside, Geometry area, List<LowPlace> found) {
        for (MapFeature feature : features) {
            boolean stream =
                    tag(feature, "waterway").filter(WATERCOURSES::contains).isPresent();
            if (!stream || !(feature.geometry() instanceof Lineal)) {
                continue;
            }
            Geometry line = plane.toMetres(feature.geometry());
            if (inside.intersects(line)) {
                Coordinate lowest = lowest(inside.covers(line) ? line : line.intersection(area));
                add(found, lowest, tag(feature, "name").orElse(null), Reason.STREAM, null);
            }
        }
    }

    private Coordinate lowest(Geometry line) {
        Coordinate lowest = line.getCoordinate();
        double least = Double.MAX_VALUE;
        for (Coordinate c : line.getCoordinates()) {
            double height = pack.elevation(plane.toPosition(c.x, c.y)).orElse(Double.MAX_VALUE);
            if (height < least) {
                least = height;
                lowest = c;
            }
        }
        return lowest;
    }

    private static Optional<String> tag(MapFeature feature, String key) {
        for (Tag tag : feature.tags()) {
            if (tag.key().equals(key)) {
                return Optional.of(tag.value());
            }
        }
        return Optional.empty();
    }
}
