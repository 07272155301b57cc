/// The ground about a release: heights of the pack, and the low places that a heavy cloud may lie in.
///
/// May use: `hazard`, `geo`, `region`. Start reading at [io.canmou.advice.ground.GroundScreening].
@org.jspecify.annotations.NullMarked
package io.canmou.advice.ground;
