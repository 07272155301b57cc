package io.canmou.route;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Where posts close the roads into a zone: the cheapest set of junctions outside it that every way in has to pass.
///
/// A post is a junction with two arms or more that stay outside, so that a lorry can turn; on a motorway only one
/// with an exit. The through roads (tertiary and larger) are closed first, by themselves and where they cross one
/// another if that takes no more posts: few crews stop most of the traffic. Then what is left open by side streets,
/// tracks and yards, with the first posts as good as given. Of sets of equal cost the nearest to the zone counts.
/// Roads that lead from nowhere but a pocket of dead ends need no post, nor does a carriageway that leads out only.
final class Closures {
    private static final int JUNCTION = 3;
    private static final int COST_OF_HELD = 1;
    private static final int COST_OF_CROSSING = 10;
    private static final int COST = 11;
    private static final int COST_OF_SMALL = 12;
    private static final int COST_OF_MINOR = 15;
    private static final int LEAST_THROUGH = RoadCodes.CLASSES.indexOf("tertiary_link");
    private static final int SMALL = RoadCodes.CLASSES.indexOf("unclassified");
    private static final int SERVICE = RoadCodes.CLASSES.indexOf("service");
    private static final int MOTORWAY = RoadCodes.CLASSES.indexOf("motorway");
    private static final int MOTORWAY_LINK = RoadCodes.CLASSES.indexOf("motorway_link");

    /// m of road that a pocket has at most.
    private static final double POCKET = 20_000;

    private final Roads roads;
    private final RoadGraph graph;

    Closures(Roads roads) {
        this.roads = roads;
        this.graph = roads.graph();
    }

    /// A junction and the edge that leads from it towards the zone.
    ///
    /// @param through whether it is one of those that close the through roads
    record Post(Coordinate lonLat, int node, int edge, boolean through) {}

    /// The posts around `zone`, sought up to the edge of `ring` (areas in degrees), those on through roads first.
    List<Post> around(Geometry zone, Geometry ring) {
        BitSet closed = new BitSet();
        new ZoneEdges(roads).meeting(zone, closed);
        Bounds bounds = new Bounds(closed, ZoneEdges.Inside.of(zone), ZoneEdges.Inside.of(ring));
        List<Post> first = new Local(bounds, this::through, new BitSet()).posts();
        BitSet held = new BitSet();
        first.forEach(post -> held.set(post.node()));
        List<Post> besides = new Local(bounds, graph::open, held).posts();
        return Stream.concat(
                        first.stream(),
                        besides.stream().map(post -> new Post(post.lonLat(), post.node(), post.edge(), false)))
                .toList();
    }

    private boolean through(int edge) {
        return graph.open(edge) && rank(edge) <= LEAST_THROUGH;
    }

    /// The edges that meet the zone, the zone, and how far posts are sought.
    private record Bounds(BitSet closed, ZoneEdges.Inside zone, ZoneEdges.Inside ring) {}

    /// Where the head of a key lies.
    private Coordinate end(int key) {
        int at = (key & 1) == 0 ? graph.starts()[(key >> 1) + 1] - 2 : graph.starts()[key >> 1];
        return new Coordinate(graph.points()[at], graph.points()[at + 1]);
    }

    private boolean drives(int key) {
        return graph.times()[key] < Double.POSITIVE_INFINITY;
    }

    /// The roads between the zone and the first junctions beyond the ring.
    private final class Local {
        private final BitSet closed;
        private final ZoneEdges.Inside zone;
        private final ZoneEdges.Inside ring;
        private final IntPredicate counts;
        private final BitSet held;
        private final int[] numbers = new int[graph.nodes()];
        private final List<Integer> nodes = new ArrayList<>();
        private final List<Coordinate> places = new ArrayList<>();
        private final BitSet gateways = new BitSet();

        /// @param counts the edges that are to be closed
        /// @param held the nodes where a post stands already
        Local(Bounds bounds, IntPredicate counts, BitSet held) {
            this.closed = bounds.closed();
            this.zone = bounds.zone();
            this.ring = bounds.ring();
            this.counts = counts;
            this.held = held;
            Arrays.fill(numbers, -1);
        }

        /// Walks outwards over the roads that count; each way ends at the first junction beyond the ring.
        void explore() {
            for (int edge = closed.nextSetBit(0); edge >= 0; edge = closed.nextSetBit(edge + 1)) {
                if (counts.test(edge)) {
                    enter(2 * edge);
                    enter(2 * edge + 1);
                }
            }
            for (int i = 0; i < nodes.size(); i++) {
                int node = nodes.get(i);
                if (ring.holds(places.get(i)) || !turns(node)) {
                    for (int j = roads.junctions().first(node);
                            j < roads.junctions().end(node);
                            j++) {
                        int key = roads.junctions().into(j) ^ 1;
                        if (counts.test(key >> 1) && !closed.get(key >> 1)) {
                            enter(key);
                        }
                    }
                } else {
                    gateways.set(i);
                }
            }
        }

        /// Takes the node at the head of a key, unless it lies in the zone.
        private void enter(int key) {
            int node = graph.head(key);
            Coordinate place = end(key);
            if (numbers[node] < 0 && !zone.holds(place)) {
                numbers[node] = nodes.size();
                nodes.add(node);
                places.add(place);
            }
        }

        /// Whether a lorry that is stopped here can turn off.
        private boolean turns(int node) {
            if (roads.junctions().arms(node) < JUNCTION) {
                return false;
            }
            int outside = 0;
            boolean motorway = false;
            boolean exit = false;
            for (int i = roads.junctions().first(node); i < roads.junctions().end(node); i++) {
                int into = roads.junctions().into(i);
                int edge = into >> 1;
                if (graph.open(edge)) {
                    outside += closed.get(edge) ? 0 : 1;
                    motorway |= graph.classes()[edge] == MOTORWAY;
                    exit |= graph.classes()[edge] == MOTORWAY_LINK && drives(into ^ 1);
                }
            }
            return outside >= 2 && (!motorway || exit);
        }

        /// The cheapest set; a source stands for the rest of the world, a sink for the zone.
        List<Post> posts() {
            explore();
            int world = 2 * nodes.size();
            int inside = world + 1;
            MinCut cut = new MinCut(world + 2);
            BitSet outer = outer();
            for (int i = 0; i < nodes.size(); i++) {
                cut.arc(2 * i, 2 * i + 1, turns(nodes.get(i)) ? cost(nodes.get(i)) : MinCut.NEVER);
                if (outer.get(i)) {
                    cut.arc(world, 2 * i, MinCut.NEVER);
                }
                arcs(i, cut, inside);
            }
            BitSet beyond = cut.sinkSide(world, inside);
            List<Post> posts = new ArrayList<>();
            for (int i = 0; i < nodes.size(); i++) {
                if (!beyond.get(2 * i) && beyond.get(2 * i + 1) && !held.get(nodes.get(i))) {
                    int edge = leadingIn(i, beyond);
                    posts.add(new Post(places.get(i), nodes.get(i), edge, true));
                }
            }
            return posts;
        }

        /// Crews on real roads are worth more than men at a yard's gate, those at a crossing of two even more.
        private int cost(int node) {
            if (held.get(node)) {
                return COST_OF_HELD;
            }
            int best = Integer.MAX_VALUE;
            int throughArms = 0;
            for (int i = roads.junctions().first(node); i < roads.junctions().end(node); i++) {
                int edge = roads.junctions().into(i) >> 1;
                best = graph.open(edge) ? Math.min(best, rank(edge)) : best;
                throughArms += through(edge) ? 1 : 0;
            }
            if (throughArms >= JUNCTION) {
                return COST_OF_CROSSING;
            }
            return best >= SERVICE ? COST_OF_MINOR : best >= SMALL ? COST_OF_SMALL : COST;
        }

        private void arcs(int i, MinCut cut, int inside) {
            int node = nodes.get(i);
            for (int j = roads.junctions().first(node); j < roads.junctions().end(node); j++) {
                int key = roads.junctions().into(j) ^ 1;
                int next = numbers[graph.head(key)];
                if (!drives(key) || !counts.test(key >> 1)) {
                    continue;
                }
                if (closed.get(key >> 1)) {
                    cut.arc(2 * i + 1, inside, MinCut.NEVER);
                } else if (next >= 0) {
                    cut.arc(2 * i + 1, 2 * next, MinCut.NEVER);
                }
            }
        }

        /// The most important road from a post towards the zone.
        private int leadingIn(int i, BitSet beyond) {
            int node = nodes.get(i);
            int best = -1;
            for (int j = roads.junctions().first(node); j < roads.junctions().end(node); j++) {
                int key = roads.junctions().into(j) ^ 1;
                int next = numbers[graph.head(key)];
                boolean in = closed.get(key >> 1) || (next >= 0 && beyond.get(2 * next));
                if (in && drives(key) && (best < 0 || rank(key >> 1) < rank(best))) {
                    best = key >> 1;
                }
            }
            return best < 0 ? roads.junctions().into(roads.junctions().first(node)) >> 1 : best;
        }

        /// The gateways that traffic can come from: not those of a pocket of dead ends, unless there is nothing
        /// larger.
        private BitSet outer() {
            BitSet seen = new BitSet();
            BitSet outer = new BitSet();
            BitSet largest = new BitSet();
            double most = 0;
            for (int i = gateways.nextSetBit(0); i >= 0; i = gateways.nextSetBit(i + 1)) {
                if (seen.get(nodes.get(i))) {
                    continue;
                }
                BitSet piece = new BitSet();
                double length = piece(nodes.get(i), piece);
                seen.or(piece);
                if (length > most) {
                    most = length;
                    largest = piece;
                }
                if (length >= POCKET) {
                    outer.or(piece);
                }
            }
            BitSet kept = outer.isEmpty() ? largest : outer;
            BitSet found = new BitSet();
            gateways.stream().filter(i -> kept.get(nodes.get(i))).forEach(found::set);
            return found;
        }

        /// Collects what hangs together with a node without passing the zone, until it is more than a pocket; m of
        /// road.
        private double piece(int start, BitSet piece) {
            Deque<Integer> open = new ArrayDeque<>(List.of(start));
            piece.set(start);
            double length = 0;
            while (!open.isEmpty() && length < POCKET) {
                int node = open.remove();
                for (int j = roads.junctions().first(node);
                        j < roads.junctions().end(node);
                        j++) {
                    int key = roads.junctions().into(j) ^ 1;
                    int next = graph.head(key);
                    if (graph.open(key >> 1) && !closed.get(key >> 1) && !piece.get(next)) {
                        length += graph.lengths()[key >> 1];
                        piece.set(next);
                        open.add(next);
                    }
                }
            }
            return length;
        }
    }

    /// 1 motorway, rising to service roads and tracks; a class of which nothing is known counts least.
    private int rank(int edge) {
        int number = graph.classes()[edge];
        return number == 0 ? RoadCodes.CLASSES.size() : number;
    }
}
