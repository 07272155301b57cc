/// From a filled set of facts to zones and to the lines on the ground that follow from them.
///
/// [io.canmou.advice.zones.HazardRuns] asks the models, [io.canmou.advice.zones.TableLine] the distance tables,
/// [io.canmou.advice.zones.FireDistances] the standing rules of fire and explosion, and
/// [io.canmou.advice.zones.ZoneDecision] takes the outermost and says what decided.
/// May use: `hazard`, `substance`, `geo`, `advice.rules`. Start reading at `ZoneDecision`.
@org.jspecify.annotations.NullMarked
package io.canmou.advice.zones;
