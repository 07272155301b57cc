package io.canmou.hazard.engine;

import io.canmou.hazard.Scenario;
import io.canmou.hazard.Warning;
import io.canmou.hazard.Zone;
import io.canmou.hazard.dispersion.Averaging;
import io.canmou.hazard.footprint.Footprint;
import java.util.ArrayList;
import java.util.List;

/// What the reach of the zones says about how far they can be trusted.
final class ReachWarnings {
    /// The nearest arcs of the trials, m.
    private static final double NEAR = 50;

    /// The farthest distance of plume models in even weather, m.
    private static final double FAR = 10_000;

    private static final double A_LITTLE = 1.02;
    private static final double WITHOUT_END = 1e9;

    private ReachWarnings() {}

    static List<Warning> of(List<Zone> zones, Footprint footprint, Scenario scenario) {
        List<Warning> warnings = new ArrayList<>();
        double farthest = 0;
        boolean near = false;
        boolean growing = false;
        for (Zone zone : zones) {
            farthest = Math.max(farthest, zone.reach());
            near |= zone.reach() > 0 && zone.reach() < NEAR;
            Averaging later = new Averaging(scenario.zoneAveraging(zone.level().kind()), WITHOUT_END);
            double beyond = Math.max(zone.reach() * A_LITTLE, zone.reach() + 1);
            growing |= beyond < Footprint.FARTHEST && footprint.reaches(zone.level(), beyond, later);
        }
        if (near) {
            warnings.add(Warning.of("nearField", NEAR));
        }
        if (farthest > FAR) {
            warnings.add(Warning.of("longRange", FAR / 1000));
        }
        if (farthest >= 0.999 * Footprint.FARTHEST) {
            warnings.add(Warning.of("reachCapped", Footprint.FARTHEST / 1000));
        }
        if (growing) {
            warnings.add(Warning.of("stillGrowing", scenario.horizon()));
        }
        return warnings;
    }
}
