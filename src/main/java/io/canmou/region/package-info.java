/// The region pack: import of map, elevation and population; buildings, sensitive sites, place search.
///
/// May use: `geo`, `store`. Start reading at [io.canmou.region.RegionPack].
@org.jspecify.annotations.NullMarked
package io.canmou.region;
