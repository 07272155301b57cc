package io.canmou.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Where posts would close the roads into a zone: from each edge that leads in, outwards to the first junction.
///
/// A road outside that ends dead needs no post: nobody can come from there but who is there already.
final class Closures {
    private static final int JUNCTION = 3;

    private final Roads roads;

    Closures(Roads roads) {
        this.roads = roads;
    }

    /// One post for each junction and road.
    List<Post> around(Geometry zone) {
        BitSet closed = new BitSet();
        new ZoneEdges(roads).meeting(zone, closed);
        ZoneEdges.Inside inside = ZoneEdges.Inside.of(zone);
        Set<String> seen = new HashSet<>();
        List<Post> posts = new ArrayList<>();
        RoadGraph graph = roads.graph();
        for (int edge = closed.nextSetBit(0); edge >= 0; edge = closed.nextSetBit(edge + 1)) {
            if (!graph.open(edge)) {
                continue;
            }
            for (int key : new int[] {2 * edge, 2 * edge + 1}) {
                if (!inside.holds(end(key))) {
                    outwards(key, closed, seen, posts);
                }
            }
        }
        return posts;
    }

    /// Follows the road out of the zone over the head of `key`.
    private void outwards(int key, BitSet closed, Set<String> seen, List<Post> posts) {
        int at = key;
        for (int steps = 0; steps < roads.graph().edges(); steps++) {
            int node = roads.graph().head(at);
            if (roads.junctions().arms(node) >= JUNCTION) {
                if (leadsAway(node, closed)
                        && seen.add(node + " " + roads.graph().names()[at >> 1])) {
                    posts.add(new Post(end(at), at >> 1));
                }
                return;
            }
            int next = onward(at);
            if (next < 0 || closed.get(next >> 1)) {
                return;
            }
            at = next;
        }
    }

    /// Whether any open road at a junction is not in the zone itself.
    private boolean leadsAway(int node, BitSet closed) {
        for (int i = roads.junctions().first(node); i < roads.junctions().end(node); i++) {
            int edge = roads.junctions().into(i) >> 1;
            if (roads.graph().open(edge) && !closed.get(edge)) {
                return true;
            }
        }
        return false;
    }

    /// The other edge at the head of a key; −1: dead end.
    private int onward(int key) {
        int node = roads.graph().head(key);
        for (int i = roads.junctions().first(node); i < roads.junctions().end(node); i++) {
            int out = roads.junctions().into(i) ^ 1;
            if (out >> 1 != key >> 1 && roads.graph().open(out >> 1)) {
                return out;
            }
        }
        return -1;
    }

    /// Where the head of a key lies.
    private Coordinate end(int key) {
        int[] starts = roads.graph().starts();
        int at = (key & 1) == 0 ? starts[(key >> 1) + 1] - 2 : starts[key >> 1];
        return new Coordinate(roads.graph().points()[at], roads.graph().points()[at + 1]);
    }

    /// A junction and the edge that leads from it towards the zone.
    record Post(Coordinate lonLat, int edge) {}
}
