/// Map tiles, themes, labels and the map picture for paper: mapsforge and AWT, never JavaFX.
///
/// May use: `geo`, `region`. Start reading at `Basemap`.
@org.jspecify.annotations.NullMarked
package io.canmou.map;
