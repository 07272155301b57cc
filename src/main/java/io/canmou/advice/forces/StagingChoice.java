package io.canmou.advice.forces;

import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.NamedPosition;
import io.canmou.advice.Situation.Wind;
import io.canmou.advice.rules.Defaults;
import io.canmou.advice.zones.Shapes;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.region.RegionPack;
import io.canmou.route.RoadNetwork;
import io.canmou.route.RoadNetwork.RoadPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/// Where vehicles gather: on a road, upwind or at least crosswind, outside the public line, not too near (rule A5).
public final class StagingChoice {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double SEARCH_DEPTH = 1200;
    private static final double APART = 500;
    private static final int DEPTHS = 4;
    private static final double LOWER_THAN_SOURCE = 2;
    private static final double LOW_PENALTY = 1500;
    private static final double NAMELESS_PENALTY = 200;

    /// A junction a little too near serves if the vehicles line up along its outward arm.
    private static final double NEARLY = 0.98;
    private static final double ARM = 30;
    private static final Set<String> WIDE =
            Set.of("trunk", "primary", "secondary", "tertiary", "unclassified", "residential", "living_street");

    private final Defaults defaults;
    private final RoadNetwork roads;
    private final RegionPack region;
    private final RoadNames names;

    public StagingChoice(Defaults defaults, RoadNetwork roads, RegionPack region, RoadNames names) {
        this.defaults = defaults;
        this.roads = roads;
        this.region = region;
        this.names = names;
    }

    /// The scene that a place is sought for.
    ///
    /// @param scale 1 to 3
    public record Scene(Position site, Wind wind, List<Cordon> cordons, int scale) {}

    /// The best places, best first; empty: no road far enough out.
    public List<NamedPosition> choose(Scene scene, int count) {
        Cordon publicLine = scene.cordons().stream()
                .filter(c -> c.kind() == Cordon.Kind.PUBLIC)
                .findFirst()
                .orElseThrow();
        LocalPlane plane = new LocalPlane(scene.site());
        Geometry line = plane.toMetres(publicLine.outline());
        double outside = Math.max(defaults.number("A5", "outside"), defaults.number("Z4", "margin"));
        PreparedGeometry closed = PreparedGeometryFactory.prepare(line.buffer(outside));
        double least = leastDistance(scene, publicLine);
        for (int depth = 1; depth <= DEPTHS; depth++) {
            List<NamedPosition> found =
                    within(scene, plane, closed, least, least + SEARCH_DEPTH * depth * depth, count);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// m from the source at least.
    private double leastDistance(Scene scene, Cordon publicLine) {
        double byScale = defaults.number("A5", "scale" + scene.scale());
        boolean blast = publicLine.rule().startsWith("F") && !publicLine.rule().equals("F1");
        boolean circle = scene.wind().from() == null || blast;
        double beyond = circle ? publicLine.reach() * (blast ? defaults.number("A5", "explosive") : 1) : 0;
        return Math.max(byScale, beyond);
    }

    private List<NamedPosition> within(
            Scene scene, LocalPlane plane, PreparedGeometry closed, double least, double most, int count) {
        Geometry ring = ring(scene.wind(), least, most);
        return roads.junctions(plane.toDegrees(ring)).stream()
                .filter(p -> WIDE.contains(p.roadClass().replace("_link", "")))
                .map(p -> judged(scene, plane, closed, p))
                .filter(c -> c.distance() >= least * NEARLY && c.distance() <= most && c.allowed())
                .flatMap(c -> linedUp(scene, plane, closed, c, least).stream())
                .sorted(Comparator.comparing((Place c) -> !c.best())
                        .thenComparingDouble(Place::cost)
                        .thenComparing(c -> c.point().position().toString()))
                .gather(apart())
                .limit(count)
                .map(this::named)
                .toList();
    }

    /// Lets a place through only if no better one is near: the first ones would else all stand at one corner.
    private static Gatherer<Place, List<Place>, Place> apart() {
        return Gatherer.ofSequential(ArrayList::new, (kept, place, down) -> {
            boolean near = kept.stream().anyMatch(other -> other.at().distance(place.at()) < APART);
            if (near) {
                return true;
            }
            kept.add(place);
            return down.push(place);
        });
    }

    private Geometry ring(Wind wind, double least, double most) {
        Double from = wind.from();
        Geometry outer = from == null
                ? Shapes.circle(most)
                : Shapes.sector(from + 180, 180 - defaults.number("A5", "least"), most);
        return Shapes.without(outer, Shapes.circle(least * NEARLY));
    }

    /// @param best whether it lies upwind, and not lower than the release
    private record Place(RoadPoint point, Coordinate at, double distance, boolean allowed, boolean best, double cost) {}

    private Place judged(Scene scene, LocalPlane plane, PreparedGeometry closed, RoadPoint point) {
        Coordinate c = plane.toLocal(point.position());
        double distance = StrictMath.hypot(c.x, c.y);
        double offUpwind = offUpwind(scene.wind().from(), c);
        boolean tooLow = lower(scene.site(), point.position());
        boolean allowed =
                offUpwind <= 180 - defaults.number("A5", "least") && !closed.intersects(FACTORY.createPoint(c));
        boolean best = offUpwind <= defaults.number("A5", "best") && !tooLow;
        double nameless = point.road().isEmpty() ? NAMELESS_PENALTY : 0;
        return new Place(point, c, distance, allowed, best, distance + nameless + (tooLow ? LOW_PENALTY : 0));
    }

    /// The place itself, or where its outward arm is far enough out.
    private Optional<Place> linedUp(Scene scene, LocalPlane plane, PreparedGeometry closed, Place place, double least) {
        if (place.distance() >= least) {
            return Optional.of(place);
        }
        double farther = (2 * least - place.distance()) / place.distance();
        Position out = plane.toPosition(place.at().x * farther, place.at().y * farther);
        return roads.nearestRoad(out, ARM)
                .map(arm -> judged(scene, plane, closed, arm))
                .filter(c -> c.distance() >= least && c.allowed());
    }

    private boolean lower(Position site, Position place) {
        var source = region.elevation(site);
        var there = region.elevation(place);
        return source.isPresent()
                && there.isPresent()
                && there.getAsDouble() < source.getAsDouble() - LOWER_THAN_SOURCE;
    }

    /// Degrees between the place's bearing and where the wind comes from; 0 where the wind is not known.
    private static double offUpwind(@Nullable Double windFrom, Coordinate c) {
        if (windFrom == null) {
            return 0;
        }
        double bearing = StrictMath.toDegrees(StrictMath.atan2(c.x, c.y));
        double off = Math.abs(bearing - windFrom) % 360;
        return off > 180 ? 360 - off : off;
    }

    private NamedPosition named(Place place) {
        return named(place.point());
    }

    /// A road point with the words to say over the radio.
    private NamedPosition named(RoadPoint point) {
        if (!point.road().isEmpty()) {
            return new NamedPosition(point.position(), point.road(), names.english(point.road()));
        }
        Optional<RegionPack.Place> near = region.nearestPlace(point.position(), 250);
        return new NamedPosition(
                point.position(),
                near.map(RegionPack.Place::name).orElse(""),
                near.map(RegionPack.Place::nameEn).orElse(null));
    }

    /// A place that the commander named, with the road beside it.
    public NamedPosition given(Position position) {
        return roads.nearestRoad(position, 300)
                .map(p -> new NamedPosition(position, p.road(), names.english(p.road())))
                .orElseGet(() -> new NamedPosition(position, "", null));
    }
}
