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
        int node = graph.head(before);
        double cost = graph.signals()[node] ? FireVehicle.TURN : 0;
        if (before == (after ^ 1)) {
            return cost + FireVehicle.TURN;
        }
        return arms[node] > 2 && turned(before, after) ? cost + FireVehicle.TURN : cost;
    }

    private boolean turned(int before, int after) {
        double change = Math.abs(graph.headings()[2 * before + 1] - graph.headings()[2 * after]);
        return Math.min(change, 360 - change) > TURN_ANGLE;
    }
}
