package io.canmou.route;

import java.util.Arrays;
import java.util.BitSet;

/// Dijkstra's algorithm backwards from one place over keys (edge and direction), so that turns are paid exactly.
///
/// Once a node has been left by its best key, another key that is worse by the cost of a turn or more can help nobody
/// who arrives there; without that rule the search over keys costs three times the search over nodes, with it hardly
/// more. The test compares with a search that knows no such rule.
final class ReverseSearch {
    private final RoadGraph graph;
    private final Junctions junctions;
    private final BitSet blocked;
    private final double[] remaining;
    private final int[] next;
    private final double[] bestAt;
    private final KeyHeap heap;

    ReverseSearch(RoadGraph graph, Junctions junctions, BitSet blocked) {
        this.graph = graph;
        this.junctions = junctions;
        this.blocked = blocked;
        int keys = 2 * graph.edges();
        remaining = new double[keys];
        next = new int[keys];
        bestAt = new double[graph.nodes()];
        heap = new KeyHeap(keys);
        Arrays.fill(remaining, Double.POSITIVE_INFINITY);
        Arrays.fill(next, -1);
        Arrays.fill(bestAt, Double.POSITIVE_INFINITY);
    }

    /// Searches from a place that lies the share `at` along an edge.
    Result from(int edge, double at) {
        if (!blocked.get(edge)) {
            start(2 * edge, at);
            start(2 * edge + 1, 1 - at);
        }
        for (int key = heap.poll(); key >= 0; key = heap.poll()) {
            settle(key);
        }
        return new Result(remaining, next);
    }

    private void start(int key, double share) {
        double time = share * graph.times()[key];
        if (time < Double.POSITIVE_INFINITY) {
            remaining[key] = time;
            heap.add(key, time);
        }
    }

    private void settle(int key) {
        int node = graph.tail(key);
        double time = remaining[key];
        if (time >= bestAt[node] + FireVehicle.TURN) {
            return;
        }
        bestAt[node] = Math.min(bestAt[node], time);
        for (int i = junctions.first(node); i < junctions.end(node); i++) {
            int before = junctions.into(i);
            double drive = graph.times()[before];
            if (drive == Double.POSITIVE_INFINITY || blocked.get(before >> 1)) {
                continue;
            }
            double through = drive + junctions.cost(before, key) + time;
            if (through < remaining[before]) {
                remaining[before] = through;
                next[before] = key;
                heap.add(before, through);
            }
        }
    }

    /// Times from the tail of each key to the place, s, infinite where there is no way; and the key after each,
    /// −1 where
    /// the place lies on it.
    record Result(double[] remaining, int[] next) {}
}
