package io.canmou.hazard.engine;

import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;

/// The one door to the physics. Pure and thread-safe: the same scenario gives the same verdict.
public interface HazardEngine {
    /// Assesses one scenario. Never throws for a scenario whose values lie in the contract's ranges.
    Verdict assess(Scenario scenario);

    /// The same, for who will ask for more places once the zones are known.
    default Solved solve(Scenario scenario) {
        return new AskedAgain(this, scenario, assess(scenario));
    }
}
