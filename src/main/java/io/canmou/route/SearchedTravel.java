package io.canmou.route;

import io.canmou.geo.Position;
import io.canmou.route.EdgeIndex.Snap;
import io.canmou.route.RoadNetwork.Reach;
import io.canmou.route.RoadNetwork.Travel;
import io.canmou.route.RoadNetwork.Way;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/// Answers from one finished reverse search. Immutable.
final class SearchedTravel implements Travel {
    private final RoadGraph graph;
    private final Junctions junctions;
    private final BitSet blocked;
    private final ReverseSearch.Result result;
    private final Snap target;
    private final Function<Position, Optional<Snap>> snaps;
    private final GeometryFactory factory = new GeometryFactory();

    SearchedTravel(Roads roads, BitSet blocked, Snap target, Function<Position, Optional<Snap>> snaps) {
        this.graph = roads.graph();
        this.junctions = roads.junctions();
        this.blocked = blocked;
        this.target = target;
        this.snaps = snaps;
        this.result = new ReverseSearch(graph, junctions, blocked).from(target.edge(), target.share());
    }

    @Override
    public Optional<Reach> reach(Position start) {
        return snaps.apply(start)
                .flatMap(this::best)
                .map(first -> new Reach(first.time() + offRoad(first.snap()), distance(first)));
    }

    @Override
    public Optional<Way> from(Position start) {
        return snaps.apply(start).flatMap(this::best).map(first -> {
            LineString line = line(first, start);
            return new Way(first.time() + offRoad(first.snap()), distance(first), line);
        });
    }

    private double offRoad(Snap start) {
        return (start.distance() + target.distance()) / FireVehicle.OFF_ROAD;
    }

    /// The better of the two directions in which one can set out; empty: none leads there.
    private Optional<First> best(Snap start) {
        if (blocked.get(start.edge())) {
            return Optional.empty();
        }
        First forward = first(start, 2 * start.edge(), 1 - start.share());
        First backward = first(start, 2 * start.edge() + 1, start.share());
        First best = forward.time() <= backward.time() ? forward : backward;
        return best.time() < Double.POSITIVE_INFINITY ? Optional.of(best) : Optional.empty();
    }

    private First first(Snap start, int key, double rest) {
        double drive = graph.times()[key];
        if (drive == Double.POSITIVE_INFINITY) {
            return new First(start, key, -1, drive);
        }
        if (start.edge() == target.edge()) {
            double goal = (key & 1) == 0 ? target.share() : 1 - target.share();
            double gone = 1 - rest;
            if (gone <= goal) {
                return new First(start, key, -1, (goal - gone) * drive);
            }
        }
        int node = graph.head(key);
        double least = Double.POSITIVE_INFINITY;
        int after = -1;
        for (int i = junctions.first(node); i < junctions.end(node); i++) {
            int out = junctions.into(i) ^ 1;
            double time = result.remaining()[out] + junctions.cost(key, out);
            if (time < least) {
                least = time;
                after = out;
            }
        }
        return new First(start, key, after, rest * drive + least);
    }

    private double distance(First first) {
        double startRest =
                (first.key() & 1) == 0 ? 1 - first.snap().share() : first.snap().share();
        double metres = first.snap().distance() + target.distance();
        if (first.after() < 0) {
            double share = Math.abs(first.snap().share() - target.share());
            return metres + share * graph.lengths()[target.edge()];
        }
        return metres + startRest * graph.lengths()[first.key() >> 1] + result.metres()[first.after()];
    }

    private LineString line(First first, Position start) {
        List<Coordinate> line = new ArrayList<>();
        add(line, new Coordinate(start.lon(), start.lat()));
        add(line, first.snap().lonLat());
        if (first.after() < 0) {
            between(line, first.key(), first.snap(), target);
        } else {
            from(line, first.key(), first.snap());
            int key = first.after();
            while (result.next()[key] >= 0) {
                whole(line, key);
                key = result.next()[key];
            }
            upTo(line, key);
        }
        add(line, target.lonLat());
        if (line.size() == 1) {
            line.add(new Coordinate(line.getFirst()));
        }
        return factory.createLineString(line.toArray(Coordinate[]::new));
    }

    private void whole(List<Coordinate> line, int key) {
        Part.of(graph, key, 0, 1).forEach(at -> add(line, at));
    }

    private void from(List<Coordinate> line, int key, Snap start) {
        double share = (key & 1) == 0 ? start.share() : 1 - start.share();
        Part.of(graph, key, share, 1).forEach(at -> add(line, at));
    }

    private void upTo(List<Coordinate> line, int key) {
        double share = (key & 1) == 0 ? target.share() : 1 - target.share();
        Part.of(graph, key, 0, share).forEach(at -> add(line, at));
    }

    private void between(List<Coordinate> line, int key, Snap start, Snap end) {
        boolean along = (key & 1) == 0;
        double from = along ? start.share() : 1 - start.share();
        double to = along ? end.share() : 1 - end.share();
        Part.of(graph, key, from, to).forEach(at -> add(line, at));
    }

    private static void add(List<Coordinate> line, Coordinate at) {
        if (line.isEmpty() || !line.getLast().equals2D(at)) {
            line.add(at);
        }
    }

    /// How one sets out: on `key`, then `after` (−1: the target lies on the same edge); s to the target.
    private record First(Snap snap, int key, int after, double time) {}
}
