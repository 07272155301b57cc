package io.canmou.route;

import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.DAType;
import com.graphhopper.storage.GHDirectory;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import java.nio.file.Path;
import java.util.Arrays;

/// The roads in plain arrays. Immutable.
///
/// An edge has two keys: twice its number for the way it is drawn, plus one for the way back. Coordinates of all
/// edges lie in one array, `points[starts[e]] ...`, longitude and latitude in turn.
///
/// @param tails    first node of each key
/// @param times    s to drive each key; infinite: closed
/// @param lengths  m of each edge
/// @param names    number of each edge's name
/// @param classes  number of each edge's class
/// @param signals  signal at each node
/// @param headings degrees in which each key sets out, and in which it arrives: two per key
record RoadGraph(
        int nodes,
        int[] tails,
        double[] times,
        double[] lengths,
        int[] names,
        byte[] classes,
        boolean[] signals,
        float[] headings,
        int[] starts,
        double[] points) {
    int edges() {
        return lengths.length;
    }

    int tail(int key) {
        return tails[key];
    }

    int head(int key) {
        return tails[key ^ 1];
    }

    boolean open(int edge) {
        return times[2 * edge] < Double.POSITIVE_INFINITY || times[2 * edge + 1] < Double.POSITIVE_INFINITY;
    }

    /// Reads the graph that lies in `folder`; never writes there.
    static RoadGraph read(Path folder) {
        RoadCodes codes = RoadCodes.create();
        GHDirectory directory = new GHDirectory(folder.toString(), DAType.RAM_STORE);
        BaseGraph graph =
                new BaseGraph.Builder(codes.manager()).setDir(directory).build();
        try {
            if (!graph.loadExisting()) {
                return new Builder(0, 0).graph();
            }
            Builder builder = new Builder(graph.getNodes(), graph.getEdges());
            AllEdgesIterator edges = graph.getAllEdges();
            while (edges.next()) {
                builder.add(edges, codes);
            }
            return builder.graph();
        } finally {
            graph.close();
            directory.close();
        }
    }

    /// Fills the arrays.
    static final class Builder {
        private static final double KMH = 3.6;

        private final int nodes;
        private final int[] tails;
        private final double[] times;
        private final double[] lengths;
        private final int[] names;
        private final byte[] classes;
        private final boolean[] signals;
        private final float[] headings;
        private final int[] starts;
        private double[] points = new double[1024];

        Builder(int nodes, int edges) {
            this.nodes = nodes;
            tails = new int[2 * edges];
            times = new double[2 * edges];
            lengths = new double[edges];
            names = new int[edges];
            classes = new byte[edges];
            signals = new boolean[nodes];
            headings = new float[4 * edges];
            starts = new int[edges + 1];
        }

        /// Sets whether there is a signal at a node.
        void signal(int node, boolean there) {
            signals[node] = there;
        }

        private void add(AllEdgesIterator edge, RoadCodes codes) {
            int bits = edge.get(codes.signals());
            signals[edge.getBaseNode()] |= (bits & 1) != 0;
            signals[edge.getAdjNode()] |= (bits & 2) != 0;
            PointList line = edge.fetchWayGeometry(FetchMode.ALL);
            double[] lonLat = new double[2 * line.size()];
            for (int i = 0; i < line.size(); i++) {
                lonLat[2 * i] = line.getLon(i);
                lonLat[2 * i + 1] = line.getLat(i);
            }
            names[edge.getEdge()] = edge.get(codes.name());
            classes[edge.getEdge()] = (byte) edge.get(codes.road());
            double wait = (bits >> 2) * FireVehicle.TURN;
            add(
                    edge.getEdge(),
                    new int[] {edge.getBaseNode(), edge.getAdjNode()},
                    new double[] {
                        time(edge.getDistance(), edge.get(codes.speed()), wait),
                        time(edge.getDistance(), edge.getReverse(codes.speed()), wait)
                    },
                    edge.getDistance(),
                    lonLat);
        }

        private static double time(double length, double speed, double wait) {
            return speed > 0 ? length / (speed / KMH) + wait : Double.POSITIVE_INFINITY;
        }

        /// Adds an edge; edges come in the order of their numbers.
        void add(int edge, int[] ends, double[] seconds, double length, double[] lonLat) {
            tails[2 * edge] = ends[0];
            tails[2 * edge + 1] = ends[1];
            times[2 * edge] = seconds[0];
            times[2 * edge + 1] = seconds[1];
            lengths[edge] = length;
            int from = starts[edge];
            if (from + lonLat.length > points.length) {
                points = Arrays.copyOf(points, Math.max(points.length * 2, from + lonLat.length));
            }
            System.arraycopy(lonLat, 0, points, from, lonLat.length);
            starts[edge + 1] = from + lonLat.length;
            int last = lonLat.length - 4;
            float out = heading(lonLat, 0);
            float in = heading(lonLat, last);
            headings[4 * edge] = out;
            headings[4 * edge + 1] = in;
            headings[4 * edge + 2] = turned(in);
            headings[4 * edge + 3] = turned(out);
        }

        private static float heading(double[] lonLat, int at) {
            double east = (lonLat[at + 2] - lonLat[at]) * Math.cos(Math.toRadians(lonLat[at + 1]));
            double north = lonLat[at + 3] - lonLat[at + 1];
            return (float) Math.toDegrees(Math.atan2(east, north));
        }

        private static float turned(float degrees) {
            return degrees > 0 ? degrees - 180 : degrees + 180;
        }

        RoadGraph graph() {
            return new RoadGraph(nodes, tails, times, lengths, names, classes, signals, headings, starts, points);
        }
    }
}
