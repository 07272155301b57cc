/// The physics of a release: one scenario in, one verdict out.
///
/// This page holds the words that every physics room shares (`Scenario`, `Release`, `Level`, `Zone`, `Verdict`);
/// the models lie in the rooms below, the one door to all of them is [io.canmou.hazard.engine.HazardEngine]. Pure
/// functions over immutable values in SI units; no file, no clock, no randomness but a given seed. Lengths are
/// metres in a plane with the release at the origin, x to the east and y to the north. May use: JTS, Hipparchus.
/// Transcendental functions come from `StrictMath` or Hipparchus' `FastMath`, never from `Math`, so that two
/// processors give the same text. Start reading at [io.canmou.hazard.Scenario].
@org.jspecify.annotations.NullMarked
package io.canmou.hazard;
