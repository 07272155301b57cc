package io.canmou.route;

import java.util.Arrays;

/// The connected pieces of a graph: a car park or a stub that the extract cut off is no place to start from.
final class Pieces {
    /// A piece of fewer metres of road counts as cut off, unless it is the largest.
    private static final double SHORTEST = 1_000;

    private final int[] parents;
    private final double[] lengths;
    private final double most;

    Pieces(RoadGraph graph) {
        parents = new int[graph.nodes()];
        Arrays.setAll(parents, node -> node);
        for (int edge = 0; edge < graph.edges(); edge++) {
            if (graph.open(edge)) {
                parents[root(graph.tail(2 * edge))] = root(graph.head(2 * edge));
            }
        }
        lengths = new double[graph.nodes()];
        double largest = 0;
        for (int edge = 0; edge < graph.edges(); edge++) {
            if (graph.open(edge)) {
                int root = root(graph.tail(2 * edge));
                lengths[root] += graph.lengths()[edge];
                largest = Math.max(largest, lengths[root]);
            }
        }
        for (int node = 0; node < parents.length; node++) {
            parents[node] = root(node);
        }
        most = largest;
    }

    private int root(int node) {
        int at = node;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /// Whether a node lies in a piece that leads somewhere.
    boolean joined(int node) {
        double length = lengths[parents[node]];
        return length >= SHORTEST || length == most;
    }
}
