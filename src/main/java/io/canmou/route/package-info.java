/// Travel times and routes on the road graph with blocked edges.
///
/// May use: `geo`, `region`; GraphHopper lies behind it. Start reading at [io.canmou.route.RoadNetwork].
@org.jspecify.annotations.NullMarked
package io.canmou.route;
