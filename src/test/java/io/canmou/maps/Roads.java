package io.canmou.maps;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/// All roads, and how they are joined.
final class Roads {
    private final List<Road> all = new ArrayList<>();
    private final List<PreparedGeometry> barriers = new ArrayList<>();

    List<Road> all() {
        return all;
    }

    Road add(Tags tags, Road.Level level, List<Coordinate> line) {
        Road road = new Road(tags, level, line);
        all.add(road);
        return road;
    }

    Road add(Tags tags, List<Coordinate> line) {
        return add(tags, Road.Level.GROUND, line);
    }

    Road byName(String name) {
        return all.stream()
                .filter(r -> r.tags().get("name").equals(name) && r.tags().has("lanes"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no road " + name));
    }

    /// No connecting lane is led through this: water, railway, expressway, interchanges.
    void barrier(Geometry geometry) {
        barriers.add(PreparedGeometryFactory.prepare(geometry));
    }

    /// Where one would join the network from `from`, within `radius` m, over no barrier.
    Optional<Joint> nearest(Coordinate from, double radius, boolean throughRoadsOnly) {
        List<Joint> joints = new ArrayList<>();
        for (Road road : all) {
            boolean through = road.tags().has("lanes");
            if (road.level() == Road.Level.GROUND && (through || !throughRoadsOnly)) {
                Coordinate at = road.nearest(from);
                if (at.distance(from) <= radius) {
                    joints.add(new Joint(road, at, at.distance(from)));
                }
            }
        }
        return joints.stream()
                .sorted(Comparator.comparingDouble(Joint::distance))
                .limit(6)
                .filter(j -> barriers.stream()
                        .noneMatch(b -> b.intersects(Curves.line(List.of(from, beyond(from, j.at()))))))
                .findFirst();
    }

    private static Coordinate beyond(Coordinate from, Coordinate to) {
        return from.distance(to) < 0.02 ? new Coordinate(to.x + 0.02, to.y) : to;
    }

    record Joint(Road road, Coordinate at, double distance) {}

    /// A lane from `from` to the nearest road; false: none within `radius` m.
    boolean connect(Coordinate from, double radius, Tags tags, boolean throughRoadsOnly) {
        Optional<Joint> joint = nearest(from, radius, throughRoadsOnly);
        if (joint.isEmpty()) {
            return false;
        }
        Coordinate at = joint.get().road().join(joint.get().at());
        if (at.distance(from) > 0.5) {
            add(tags, List.of(from, at));
        }
        return true;
    }

    /// Joins all roads that cross at grade.
    void node() {
        STRtree tree = new STRtree();
        record Piece(int road, Coordinate a, Coordinate b) {}
        List<Piece> pieces = new ArrayList<>();
        for (int r = 0; r < all.size(); r++) {
            if (all.get(r).level() == Road.Level.GROUND) {
                List<Coordinate> line = all.get(r).line();
                for (int i = 0; i + 1 < line.size(); i++) {
                    pieces.add(new Piece(r, line.get(i), line.get(i + 1)));
                }
            }
        }
        for (Piece p : pieces) {
            tree.insert(new Envelope(p.a(), p.b()), p);
        }
        for (Piece p : pieces) {
            @SuppressWarnings("unchecked")
            List<Piece> near = tree.query(new Envelope(p.a(), p.b()));
            near.sort(
                    Comparator.comparingInt(Piece::road).thenComparing(Piece::a).thenComparing(Piece::b));
            for (Piece q : near) {
                if (q.road() > p.road()) {
                    for (Coordinate c : meeting(p.a(), p.b(), q.a(), q.b())) {
                        all.get(p.road()).pass(c);
                        all.get(q.road()).pass(c);
                    }
                }
            }
        }
    }

    private static List<Coordinate> meeting(Coordinate a, Coordinate b, Coordinate c, Coordinate d) {
        RobustLineIntersector cut = new RobustLineIntersector();
        cut.computeIntersection(a, b, c, d);
        List<Coordinate> found = new ArrayList<>();
        for (int i = 0; i < cut.getIntersectionNum(); i++) {
            Coordinate at = Curves.snapped(cut.getIntersection(i));
            for (Coordinate end : List.of(a, b, c, d)) {
                if (end.distance(at) < 0.6) {
                    at = end;
                }
            }
            found.add(at);
        }
        return found;
    }

    /// Drops what cannot be reached from the longest road; gives how many ways that were.
    int dropUnreachable() {
        Map<Coordinate, List<Road>> through = new HashMap<>();
        for (Road road : all) {
            road.line()
                    .forEach(c ->
                            through.computeIfAbsent(c, k -> new ArrayList<>()).add(road));
        }
        Set<Road> reached = new HashSet<>();
        Deque<Road> open = new ArrayDeque<>();
        open.add(all.getFirst());
        reached.add(all.getFirst());
        @Nullable Road road;
        while ((road = open.poll()) != null) {
            for (Coordinate c : road.line()) {
                for (Road next : through.getOrDefault(c, List.of())) {
                    if (reached.add(next)) {
                        open.add(next);
                    }
                }
            }
        }
        int before = all.size();
        all.removeIf(r -> !reached.contains(r));
        return before - all.size();
    }
}
