/// From a cloud to outlines on the ground.
///
/// A wind that changes: [io.canmou.hazard.footprint.ShiftingFootprint], on a polar grid. Input: a
/// [io.canmou.hazard.dispersion.Cloud] (concentration against place and time), levels, the wind's direction.
/// Output: per level a polygon in metres east and north of the release, with its reach, width and area. Steps: the
/// half width at each station of the cloud in closed form; runs of stations that are inside; each run's ends found
/// by halving, the outer side kept; a strip of (x, ±y) per run, which is a simple polygon because x ascends and y
/// is positive; rotation into the wind. A zone that does not hold its source, or that has a gap, is several strips.
/// May use: `hazard.dispersion`, JTS. Start reading at [io.canmou.hazard.footprint.Footprint].
@org.jspecify.annotations.NullMarked
package io.canmou.hazard.footprint;
