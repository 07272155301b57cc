package io.canmou.trust;

import io.canmou.hazard.Scenario;
import java.util.List;

/// A field trial: what was released in which weather, and what was measured.
///
/// @param set trials of one campaign and kind, scored together
/// @param scored false for a check that is no measurement
public record Trial(
        String id, String set, Scenario scenario, List<Observation> observations, String source, boolean scored) {
    public Trial {
        observations = List.copyOf(observations);
    }

    /// The arc maximum at a receptor, averaged as the scenario says.
    public record Observation(String receptor, double ppm) {}
}
