package io.canmou.route;

import java.util.BitSet;
import java.util.Random;

/// A random graph of straight roads, some of one way, some closed, with signals; nodes may be joined twice or
/// not at all.
record RandomRoads(RoadGraph graph, BitSet blocked) {
    private static final double DEGREE = 0.01;

    static RandomRoads of(long seed, int nodes, int edges) {
        Random random = new Random(seed);
        double[] lon = random.doubles(nodes, 119.5, 119.5 + DEGREE).toArray();
        double[] lat = random.doubles(nodes, 32.4, 32.4 + DEGREE).toArray();
        RoadGraph.Builder builder = new RoadGraph.Builder(nodes, edges);
        BitSet blocked = new BitSet();
        for (int edge = 0; edge < edges; edge++) {
            int from = random.nextInt(nodes);
            int to = random.nextInt(nodes - 1);
            to += to >= from ? 1 : 0;
            double seconds = 1 + 60 * random.nextDouble();
            double forward = random.nextInt(10) == 0 ? Double.POSITIVE_INFINITY : seconds;
            double backward =
                    random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : seconds * (0.8 + 0.4 * random.nextDouble());
            builder.add(edge, new int[] {from, to}, new double[] {forward, backward}, 10 * seconds, new double[] {
                lon[from], lat[from], lon[to], lat[to]
            });
            blocked.set(edge, random.nextInt(12) == 0);
        }
        for (int node = 0; node < nodes; node++) {
            builder.signal(node, random.nextInt(5) == 0);
        }
        return new RandomRoads(builder.graph(), blocked);
    }
}
