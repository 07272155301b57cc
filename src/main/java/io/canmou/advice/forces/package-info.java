/// Who can come and where to: needs by hazard and scale, ranking of teams, staging, posts, hospitals, shelters,
/// gaps.
///
/// May use: `geo`, `region`, `route`, `resource`, `advice.rules`, `advice.zones`. Start reading at
/// [io.canmou.advice.forces.TeamRanking].
@org.jspecify.annotations.NullMarked
package io.canmou.advice.forces;
