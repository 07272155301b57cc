/// Fires: burning pools, jets and fireballs, and the heat they throw.
///
/// A flame is a solid body with a surface emissive power ([io.canmou.hazard.fire.Flame]); the heat at a point is
/// the vector view factor of the part that it sees, through moist air. Zones and receptors follow from that alone.
/// May use: `hazard`, `hazard.footprint`, Hipparchus. Start reading at [io.canmou.hazard.fire.Fires].
///
/// Sources: Thomas (1963), Pritchard and Binding (1992), AGA (1974), Babrauskas (1983), Burgess and Zabetakis
/// (1962), Mudan and Croce (1988) for pools; Chamberlain (1987), Cook and others (1990) for jets; CCPS (2000),
/// Roberts (1981) for fireballs; Moorhouse and Pritchard (1982) for transmissivity.
@org.jspecify.annotations.NullMarked
package io.canmou.hazard.fire;
