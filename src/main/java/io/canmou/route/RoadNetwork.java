package io.canmou.route;

import io.canmou.geo.Position;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/// The roads of a region, for vehicles of the fire service. Thread-safe.
///
/// Speeds follow the rules of travel (`plans/defaults.yaml`, A-rows and the road table).
public interface RoadNetwork extends AutoCloseable {
    /// The edges that meet any of the geometries (degrees): once worked out, used for every search.
    BlockedRoads block(List<Geometry> zones);

    /// Travel from anywhere to `target`: one reverse search answers all starts.
    Travel to(Position target, BlockedRoads blocked);

    /// The nearest point on a road for vehicles, with the road's name; empty: none within `radius` m.
    Optional<RoadPoint> nearestRoad(Position position, double radius);

    /// Points inside `within` (degrees) where two roads or more meet, to choose a staging area among.
    List<RoadPoint> junctions(Geometry within);

    /// Named roads inside a zone with their length inside, longest first.
    List<RoadInside> roadsInside(Geometry zone);

    /// The cheapest set of junctions outside `zone` that close every way into it, sought up to the edge of `ring`
    /// (areas in degrees): first those that close the through roads, then what is needed besides.
    List<Closure> closures(Geometry zone, Geometry ring);

    /// Whether there are any roads at all.
    boolean empty();

    @Override
    void close();

    /// A set of closed edges.
    interface BlockedRoads {}

    /// Answers for one target.
    interface Travel {
        /// The way from `start`; empty: there is none around what is blocked, or no road near the start.
        Optional<Way> from(Position start);

        /// Time and distance of that way without its line: some microseconds, to rank many.
        Optional<Reach> reach(Position start);
    }

    /// s and m.
    record Reach(double time, double distance) {}

    /// One way: s, m, and its line in degrees from the start to the target.
    record Way(double time, double distance, LineString line) {}

    /// A point on a road.
    ///
    /// @param road      its name, else its number, else empty
    /// @param roadEn    its English name, null where the map has none
    /// @param roadClass the word of OpenStreetMap: `primary`, `service` ...
    record RoadPoint(
            Position position, String road, @Nullable String roadEn, String roadClass) {}

    /// A junction to close, with the most important road that leads from it towards the zone.
    ///
    /// @param through whether it is one of those that close the through roads, tertiary and larger
    record Closure(RoadPoint point, boolean through) {}

    /// How much of a road lies inside, m.
    record RoadInside(String name, @Nullable String nameEn, double length) {}
}
