package io.canmou.region.build;

import com.carrotsearch.hppc.IntIntHashMap;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.region.osm.OsmMap;
import io.canmou.region.osm.Tags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/// Where two named streets meet. Of the nodes of one crossing (two carriageways make four) the first counts.
public final class StreetCrossings {
    /// Nodes of the same two streets within this many metres are one crossing.
    private static final double ONE_CROSSING = 80;

    private final OsmMap map;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<Long, List<Position>> found = new HashMap<>();
    private final List<Crossing> crossings = new ArrayList<>();

    StreetCrossings(OsmMap map) {
        this.map = map;
    }

    List<Crossing> all() {
        IntIntHashMap first = new IntIntHashMap();
        for (int i = 0; i < map.ways(); i++) {
            Tags tags = map.wayTags(i);
            String name = tags.has("highway") ? Names.local(tags) : null;
            if (name == null) {
                continue;
            }
            int number = number(name);
            for (int node : map.wayNodes(i)) {
                int other = first.getOrDefault(node, -1);
                if (other < 0) {
                    first.put(node, number);
                } else if (other != number) {
                    meet(other, number, map.node(node));
                }
            }
        }
        return crossings;
    }

    private int number(String name) {
        Integer known = numbers.putIfAbsent(name, names.size());
        if (known == null) {
            names.add(name);
            return names.size() - 1;
        }
        return known;
    }

    private void meet(int one, int other, Coordinate node) {
        long pair = (long) Math.min(one, other) << 32 | Math.max(one, other);
        Position at = new Position(node.y, node.x);
        List<Position> known = found.computeIfAbsent(pair, key -> new ArrayList<>());
        LocalPlane plane = new LocalPlane(at);
        boolean unknown =
                known.stream().noneMatch(place -> plane.toLocal(place).distance(new Coordinate()) < ONE_CROSSING);
        if (unknown) {
            known.add(at);
            crossings.add(new Crossing(names.get(one), names.get(other), at));
        }
    }

    /// Two names and the place where they meet.
    public record Crossing(String one, String other, Position position) {}
}
