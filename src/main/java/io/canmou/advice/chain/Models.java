package io.canmou.advice.chain;

import io.canmou.hazard.engine.HazardEngine;

/// The engine and how sure it is asked to be.
///
/// @param members of the ensemble; 0: best estimate alone, which is what a screen asks for while the wind is
///     dragged
public record Models(HazardEngine engine, int members, long seed) {
    /// Best estimate alone.
    public static Models best(HazardEngine engine) {
        return new Models(engine, 0, 1);
    }
}
