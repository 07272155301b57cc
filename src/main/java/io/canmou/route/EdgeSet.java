package io.canmou.route;

import java.util.BitSet;

/// Closed edges by number. Immutable once handed out.
record EdgeSet(BitSet edges) implements RoadNetwork.BlockedRoads {}
