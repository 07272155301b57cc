/// Turns the objects of an OpenStreetMap extract into what a pack holds: features, areas, buildings, sites, places.
///
/// May use: `region.osm`, the values of `region`. Start reading at [io.canmou.region.build.MapBuilder].
/// Sources: OpenStreetMap wiki, "Relation:multipolygon", "Coastline", "Map features".
@org.jspecify.annotations.NullMarked
package io.canmou.region.build;
