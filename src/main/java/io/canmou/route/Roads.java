package io.canmou.route;

/// The graph with all that is worked out from it once.
record Roads(RoadGraph graph, Junctions junctions, EdgeIndex index, Pieces pieces) {
    static Roads of(RoadGraph graph) {
        return new Roads(graph, new Junctions(graph), new EdgeIndex(graph), new Pieces(graph));
    }

    /// Whether one can start from or arrive at an edge.
    boolean usable(int edge) {
        return graph.open(edge) && pieces.joined(graph.tail(2 * edge));
    }
}
