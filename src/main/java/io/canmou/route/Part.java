package io.canmou.route;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/// The vertices of a part of an edge.
final class Part {
    private Part() {}

    /// The vertices of `key` that lie between the shares `from` and `to` of its length, in the direction of the
    /// key.
    static List<Coordinate> of(RoadGraph graph, int key, double from, double to) {
        int edge = key >> 1;
        int first = graph.starts()[edge];
        int n = (graph.starts()[edge + 1] - first) / 2;
        double[] p = graph.points();
        double squash = Math.cos(Math.toRadians(p[first + 1]));
        double[] gone = new double[n];
        for (int i = 1; i < n; i++) {
            int at = first + 2 * i;
            gone[i] = gone[i - 1] + Math.hypot((p[at] - p[at - 2]) * squash, p[at + 1] - p[at - 1]);
        }
        boolean along = (key & 1) == 0;
        double total = Math.max(gone[n - 1], Double.MIN_NORMAL);
        List<Coordinate> part = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int vertex = along ? i : n - 1 - i;
            double share = along ? gone[vertex] / total : 1 - gone[vertex] / total;
            if (share >= from && share <= to) {
                part.add(new Coordinate(p[first + 2 * vertex], p[first + 2 * vertex + 1]));
            }
        }
        return part;
    }
}
