package io.canmou.route;

import io.canmou.region.RegionPack;
import java.util.Arrays;

/// One Dijkstra over all nodes of a pack's roads that knows neither turns nor zones nor teams: the yardstick for
/// the ranking of teams, which may take twice as long.
public final class PlainSearch {
    private final RoadGraph graph;
    private final Junctions junctions;

    public PlainSearch(RegionPack pack) {
        graph = RoadGraph.read(pack.roadGraph());
        junctions = new Junctions(graph);
    }

    /// How many nodes there are.
    public int nodes() {
        return graph.nodes();
    }

    /// s from `node` to every node; infinite: no way.
    public double[] from(int node) {
        double[] times = new double[graph.nodes()];
        Arrays.fill(times, Double.POSITIVE_INFINITY);
        KeyHeap heap = new KeyHeap(graph.nodes());
        times[node] = 0;
        heap.add(node, 0);
        for (int at = heap.poll(); at >= 0; at = heap.poll()) {
            for (int i = junctions.first(at); i < junctions.end(at); i++) {
                int out = junctions.into(i) ^ 1;
                double time = times[at] + graph.times()[out];
                int next = graph.head(out);
                if (time < times[next]) {
                    times[next] = time;
                    heap.add(next, time);
                }
            }
        }
        return times;
    }
}
