package io.canmou.route;

import java.util.Arrays;

/// Which keys lead into each node, how many open edges meet there, and what a way through it costs. Immutable.
final class Junctions {
    /// A change of heading from here on is a turn, degrees.
    private static final double TURN_ANGLE = 45;

    private final RoadGraph graph;
    private final int[] firsts;
    private final int[] keys;
    private final int[] arms;
    private final long[] turns;

    Junctions(RoadGraph graph) {
        this.graph = graph;
        firsts = new int[graph.nodes() + 1];
        arms = new int[graph.nodes()];
        for (int key = 0; key < 2 * graph.edges(); key++) {
            firsts[graph.head(key) + 1]++;
            arms[graph.head(key)] += graph.open(key / 2) ? 1 : 0;
        }
        for (int node = 0; node < graph.nodes(); node++) {
            firsts[node + 1] += firsts[node];
        }
        keys = new int[2 * graph.edges()];
        int[] at = Arrays.copyOf(firsts, graph.nodes());
        for (int key = 0; key < keys.length; key++) {
            keys[at[graph.head(key)]++] = key;
        }
        turns = new long[2 * graph.edges()];
        for (int after = 0; after < turns.length; after++) {
            turns[after] = turned(after);
        }
    }

    /// One bit for each key into the tail of `after`, in their order: set where going on by `after` is a turn.
    /// Nobody has seen a place where more than 64 roads meet; the keys beyond count as turns.
    private long turned(int after) {
        int node = graph.tail(after);
        long bits = 0;
        for (int i = first(node); i < Math.min(end(node), first(node) + Long.SIZE); i++) {
            bits |= turn(keys[i], after) ? 1L << i - first(node) : 0;
        }
        return bits;
    }

    int first(int node) {
        return firsts[node];
    }

    int end(int node) {
        return firsts[node + 1];
    }

    /// The key that leads into a node, for an index from [#first] to [#end].
    int into(int index) {
        return keys[index];
    }

    /// Open edges at a node; three make a junction.
    int arms(int node) {
        return arms[node];
    }

    /// s to pass from the end of `before` into `after` at the node between them.
    double cost(int before, int after) {
        return wait(graph.head(before)) + (turn(before, after) ? FireVehicle.TURN : 0);
    }

    /// One bit for each key into the node that `key` leaves, in their order: set where going on by `key` is a turn.
    /// Keys beyond the bits count as turns.
    long turns(int key) {
        return turns[key];
    }

    /// One bit for each key into the node that `key` and `other` leave, in their order: set where going on by
    /// `other` is a turn and by `key` is none.
    long straighter(int key, int other) {
        return turns[other] & ~turns[key];
    }

    /// s that a signal costs.
    double wait(int node) {
        return graph.signals()[node] ? FireVehicle.TURN : 0;
    }

    private boolean turn(int before, int after) {
        return before == (after ^ 1) || arms[graph.head(before)] > 2 && turned(before, after);
    }

    private boolean turned(int before, int after) {
        double change = Math.abs(graph.headings()[2 * before + 1] - graph.headings()[2 * after]);
        return Math.min(change, 360 - change) > TURN_ANGLE;
    }
}
