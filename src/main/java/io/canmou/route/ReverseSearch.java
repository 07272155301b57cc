package io.canmou.route;

import java.util.Arrays;
import java.util.BitSet;

/// Dijkstra's algorithm backwards from one place over keys (edge and direction), so that turns are paid exactly.
///
/// Of the keys that leave a node, one that is worse than the best by the cost of a turn or more can help nobody who
/// arrives there, and is not followed. The test compares with a search that knows no such rule.
final class ReverseSearch {
    private final RoadGraph graph;
    private final Junctions junctions;
    private final double[] times;
    private final double[] remaining;
    private final double[] metres;
    private final int[] next;
    private final double[] bestAt;
    private final KeyHeap heap;

    ReverseSearch(RoadGraph graph, Junctions junctions, BitSet blocked) {
        this.graph = graph;
        this.junctions = junctions;
        this.times = graph.times().clone();
        for (int edge = blocked.nextSetBit(0); edge >= 0; edge = blocked.nextSetBit(edge + 1)) {
            times[2 * edge] = Double.POSITIVE_INFINITY;
            times[2 * edge + 1] = Double.POSITIVE_INFINITY;
        }
        int keys = 2 * graph.edges();
        remaining = new double[keys];
        metres = new double[keys];
        next = new int[keys];
        bestAt = new double[graph.nodes()];
        heap = new KeyHeap(keys);
        Arrays.fill(remaining, Double.POSITIVE_INFINITY);
        Arrays.fill(next, -1);
        Arrays.fill(bestAt, Double.POSITIVE_INFINITY);
    }

    /// Searches from a place that lies the share `at` along an edge.
    Result from(int edge, double at) {
        start(2 * edge, at);
        start(2 * edge + 1, 1 - at);
        for (int key = heap.poll(); key >= 0; key = heap.poll()) {
            settle(key);
        }
        return new Result(remaining, metres, next);
    }

    private void start(int key, double share) {
        double time = share * times[key];
        if (times[key] < Double.POSITIVE_INFINITY) {
            metres[key] = share * graph.lengths()[key >> 1];
            better(key, time);
        }
    }

    private void better(int key, double time) {
        remaining[key] = time;
        int tail = graph.tail(key);
        bestAt[tail] = Math.min(bestAt[tail], time);
        heap.add(key, time);
    }

    private void settle(int key) {
        int node = graph.tail(key);
        double time = remaining[key];
        if (time >= bestAt[node] + FireVehicle.TURN) {
            return;
        }
        int end = junctions.end(node);
        for (int i = junctions.first(node); i < end; i++) {
            int before = junctions.into(i);
            double through = times[before] + time;
            if (through < remaining[before]) {
                through += junctions.costAt(i, key);
                if (through < remaining[before] && through < bestAt[graph.tail(before)] + FireVehicle.TURN) {
                    next[before] = key;
                    metres[before] = graph.lengths()[before >> 1] + metres[key];
                    better(before, through);
                }
            }
        }
    }

    /// The answers for each key, from its tail to the place.
    ///
    /// @param remaining s, infinite where there is no way
    /// @param metres    m along that way
    /// @param next      the key after it, −1 where the place lies on it
    record Result(double[] remaining, double[] metres, int[] next) {}
}
