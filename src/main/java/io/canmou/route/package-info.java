/// Travel times and routes on the road graph with blocked edges.
///
/// GraphHopper reads the roads when a pack is built and keeps them on disk; once loaded they lie in plain arrays
/// ([io.canmou.route.RoadGraph]), on which one reverse search answers all starts.
///
/// May use: `geo`, `region`; GraphHopper lies behind it. Start reading at [io.canmou.route.RoadNetwork].
/// Sources: Dijkstra (1959), doi:10.1007/BF01386390; speeds, access and costs of turns: the table of roads in
/// `plans/defaults.yaml`.
@org.jspecify.annotations.NullMarked
package io.canmou.route;
