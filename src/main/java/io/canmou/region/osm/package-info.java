/// Reading OpenStreetMap extracts of any kind and order into one consistent map in memory.
///
/// May use: nothing of ours but the region's own errors. Start reading at [io.canmou.region.osm.OsmFiles].
/// Sources: OpenStreetMap wiki, "PBF Format" and "OSM XML" (file formats of the OSM API 0.6).
@org.jspecify.annotations.NullMarked
package io.canmou.region.osm;
