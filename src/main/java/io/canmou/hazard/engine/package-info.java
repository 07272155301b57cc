/// The one door to the physics: [io.canmou.hazard.engine.HazardEngine] takes a scenario and asks the models
/// that apply.
///
/// May use: every room below `hazard`.
/// Start reading at `HazardEngine`.
@org.jspecify.annotations.NullMarked
package io.canmou.hazard.engine;
