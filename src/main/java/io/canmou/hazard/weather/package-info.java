/// Weather at the place of a release, as it is told, and the boundary layer that follows from it.
///
/// Start reading at [io.canmou.hazard.weather.Weather].
@org.jspecify.annotations.NullMarked
package io.canmou.hazard.weather;
