/// What a hazard does to people and things: levels of concern and loads.
///
/// Start reading at [io.canmou.hazard.harm.Levels].
@org.jspecify.annotations.NullMarked
package io.canmou.hazard.harm;
