/// Positions, datums, grids and the local plane: everything that turns a place into numbers and back.
///
/// May use: JTS, CTS, mgrs, GeoTools (for odd CRSs only, it is slow to wake).
/// Start reading at [io.canmou.geo.Position] and [io.canmou.geo.LocalPlane].
@org.jspecify.annotations.NullMarked
package io.canmou.geo;
