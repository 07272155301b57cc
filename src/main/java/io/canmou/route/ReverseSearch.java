package io.canmou.route;

import java.util.Arrays;
import java.util.BitSet;

/// Dijkstra's algorithm backwards from one place over keys (edge and direction), so that turns are paid exactly.
///
/// Of the keys that leave a node, one that is worse than the best by the cost of a turn or more can help nobody who
/// arrives there, and is not followed. And once a node has its best key, another one can only help those to whom
/// the best is a turn and the other is not. The test compares with a search that knows neither rule.
final class ReverseSearch {
    private final RoadGraph graph;
    private final Junctions junctions;
    private final double[] times;
    private final double[] remaining;
    private final double[] metres;
    private final int[] next;
    private final double[] bestAt;
    private final int[] firstAt;
    private final BitSet blocked;
    private final KeyHeap heap;

    ReverseSearch(RoadGraph graph, Junctions junctions, BitSet blocked) {
        this.graph = graph;
        this.junctions = junctions;
        this.times = graph.times();
        this.blocked = blocked;
        int keys = 2 * graph.edges();
        remaining = new double[keys];
        metres = new double[keys];
        next = new int[keys];
        bestAt = new double[graph.nodes()];
        firstAt = new int[graph.nodes()];
        heap = new KeyHeap(keys);
        Arrays.fill(remaining, Double.POSITIVE_INFINITY);
        Arrays.fill(next, -1);
        Arrays.fill(bestAt, Double.POSITIVE_INFINITY);
        Arrays.fill(firstAt, -1);
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
        if (times[key] < Double.POSITIVE_INFINITY && !blocked.get(key >> 1)) {
            metres[key] = share * graph.lengths()[key >> 1];
            better(key, share * times[key]);
        }
    }

    private void better(int key, double time) {
        remaining[key] = time;
        int node = graph.tail(key);
        bestAt[node] = Math.min(bestAt[node], time);
        int first = firstAt[node];
        if (first < 0 || junctions.straighter(key, first) != 0) {
            heap.add(key, time);
        }
    }

    private void settle(int key) {
        int node = graph.tail(key);
        double time = remaining[key];
        if (time >= bestAt[node] + FireVehicle.TURN) {
            return;
        }
        int begin = junctions.first(node);
        long turns = junctions.turns(key);
        double wait = junctions.wait(node);
        int first = firstAt[node];
        if (first < 0) {
            firstAt[node] = key;
            int end = junctions.end(node);
            for (int i = begin; i < end; i++) {
                boolean turn = i - begin >= Long.SIZE || (turns >>> i - begin & 1) != 0;
                reach(junctions.into(i), key, time, turn ? wait + FireVehicle.TURN : wait);
            }
        } else {
            for (long left = junctions.straighter(key, first); left != 0; left &= left - 1) {
                reach(junctions.into(begin + Long.numberOfTrailingZeros(left)), key, time, wait);
            }
        }
    }

    /// Tries the way over `before` and then on by `key`, which takes `time` from its tail on; `cost` lies between.
    private void reach(int before, int key, double time, double cost) {
        double through = times[before] + time + cost;
        if (through < remaining[before]
                && through < bestAt[graph.tail(before)] + FireVehicle.TURN
                && !blocked.get(before >> 1)) {
            next[before] = key;
            metres[before] = graph.lengths()[before >> 1] + metres[key];
            better(before, through);
        }
    }

    /// The answers for each key, from its tail to the place.
    ///
    /// @param remaining s, infinite where there is no way
    /// @param metres    m along that way
    /// @param next      the key after it, −1 where the place lies on it
    record Result(double[] remaining, double[] metres, int[] next) {}
}
