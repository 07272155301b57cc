package io.canmou.advice.chain;

import io.canmou.hazard.engine.HazardEngine;

/// The engine and how sure it is asked to be.
///
/// @param members of the ensemble; 0: the reach of nine in ten from a small fixed set of runs, which is what a
///     screen asks for while the wind is dragged
public record Models(HazardEngine engine, int members, long seed) {
    /// At once: best estimate and the reach of nine in ten.
    public static Models best(HazardEngine engine) {
        return new Models(engine, 0, 1);
    }
}
