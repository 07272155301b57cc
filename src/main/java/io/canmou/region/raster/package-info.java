/// Heights and people on grids: reading files of others, and the pack's own files.
///
/// May use: `geo`, `region.pack`; GeoTools for GeoTIFF alone (it is slow to wake, so only while a pack is built).
/// Start reading at [io.canmou.region.raster.ElevationFile] and [io.canmou.region.raster.PopulationFile].
/// Sources: TIFF 6.0 (1992); OGC GeoTIFF 1.1; USGS, SRTM topography documentation (`.hgt`).
@org.jspecify.annotations.NullMarked
package io.canmou.region.raster;
