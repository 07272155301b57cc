package io.canmou.hazard.engine;

import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;

/// The one door to the physics. Pure and thread-safe: the same scenario gives the same verdict.
public interface HazardEngine {
    /// Assesses one scenario. Never throws for a scenario whose values lie in the contract's ranges.
    Verdict assess(Scenario scenario);
}
