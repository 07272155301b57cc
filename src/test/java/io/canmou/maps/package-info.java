/// The generator of the drill region in `maps/`: an invented district as an ordinary map file, rasters and lists.
///
/// Everything follows from `district.json` and one seed, byte for byte. Start reading at
/// [io.canmou.maps.DrillDistrict]; `DrillDistrict.main` writes the folder anew.
@org.jspecify.annotations.NullMarked
package io.canmou.maps;
