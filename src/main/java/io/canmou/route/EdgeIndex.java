package io.canmou.route;

import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.index.hprtree.HPRtree;

/// Edges by place. Thread-safe.
final class EdgeIndex {
    private static final double[] SEARCH_RADII = {60, 250, 1_000, 4_000, 16_000};

    private final RoadGraph graph;
    private final GeometryFactory factory = new GeometryFactory();
    private final HPRtree tree = new HPRtree();

    EdgeIndex(RoadGraph graph) {
        this.graph = graph;
        for (int edge = 0; edge < graph.edges(); edge++) {
            tree.insert(box(edge), edge);
        }
        tree.build();
    }

    /// What an edge needs of the map, degrees.
    Envelope box(int edge) {
        Envelope box = new Envelope();
        for (int i = graph.starts()[edge]; i < graph.starts()[edge + 1]; i += 2) {
            box.expandToInclude(graph.points()[i], graph.points()[i + 1]);
        }
        return box;
    }

    /// Edges whose box meets `box`.
    void visit(Envelope box, IntConsumer taker) {
        if (graph.edges() > 0) {
            tree.query(box, item -> taker.accept((Integer) item));
        }
    }

    /// The line of an edge, degrees, as it is drawn.
    LineString line(int edge) {
        int from = graph.starts()[edge];
        int to = graph.starts()[edge + 1];
        double[] lonLat = Arrays.copyOfRange(graph.points(), from, to);
        return factory.createLineString(new PackedCoordinateSequence.Double(lonLat, 2, 0));
    }

    /// The nearest point of an edge that `wanted` takes, within `radius` m.
    Optional<Snap> nearest(Position position, double radius, IntPredicate wanted) {
        LocalPlane plane = new LocalPlane(position);
        double perLat = plane.metresPerDegreeLat();
        double perLon = plane.metresPerDegreeLon();
        for (double step : SEARCH_RADII) {
            double within = Math.min(step, radius);
            Envelope box = new Envelope(
                    position.lon() - within / perLon,
                    position.lon() + within / perLon,
                    position.lat() - within / perLat,
                    position.lat() + within / perLat);
            Nearest nearest = new Nearest(graph, position, perLon, perLat);
            visit(box, edge -> {
                if (wanted.test(edge)) {
                    nearest.look(edge);
                }
            });
            if (nearest.distance <= within) {
                return Optional.of(nearest.snap());
            }
            if (step >= radius) {
                break;
            }
        }
        return Optional.empty();
    }

    /// A place on an edge: the share of its length from its first node, and how far that is from where one stood,
    /// m.
    record Snap(int edge, double share, double distance, Coordinate lonLat) {}

    /// Looks for the least distance over the segments of edges.
    private static final class Nearest {
        private final RoadGraph graph;
        private final Position position;
        private final double perLon;
        private final double perLat;
        private double distance = Double.POSITIVE_INFINITY;
        private int edge = -1;
        private int segment;
        private double along;

        Nearest(RoadGraph graph, Position position, double perLon, double perLat) {
            this.graph = graph;
            this.position = position;
            this.perLon = perLon;
            this.perLat = perLat;
        }

        private double east(int at) {
            return (graph.points()[at] - position.lon()) * perLon;
        }

        private double north(int at) {
            return (graph.points()[at + 1] - position.lat()) * perLat;
        }

        void look(int candidate) {
            int last = graph.starts()[candidate + 1] - 2;
            for (int at = graph.starts()[candidate]; at < last; at += 2) {
                double x = east(at);
                double y = north(at);
                double dx = east(at + 2) - x;
                double dy = north(at + 2) - y;
                double square = dx * dx + dy * dy;
                double t = square == 0 ? 0 : Math.clamp(-(x * dx + y * dy) / square, 0, 1);
                double d = Math.hypot(x + t * dx, y + t * dy);
                if (d < distance) {
                    distance = d;
                    edge = candidate;
                    segment = at;
                    along = t;
                }
            }
        }

        Snap snap() {
            double before = 0;
            double total = 0;
            int last = graph.starts()[edge + 1] - 2;
            for (int at = graph.starts()[edge]; at < last; at += 2) {
                double length = Math.hypot(east(at + 2) - east(at), north(at + 2) - north(at));
                if (at < segment) {
                    before += length;
                } else if (at == segment) {
                    before += along * length;
                }
                total += length;
            }
            double[] p = graph.points();
            Coordinate found = new Coordinate(
                    p[segment] + along * (p[segment + 2] - p[segment]),
                    p[segment + 1] + along * (p[segment + 3] - p[segment + 1]));
            return new Snap(edge, total == 0 ? 0 : before / total, distance, found);
        }
    }
}
