package io.canmou.hazard.source;

import io.canmou.hazard.Fault;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Warning;
import io.canmou.hazard.substance.Fluid;
import io.canmou.hazard.substance.Substance;
import java.util.List;

/// What a vessel or a spill holds: the fluid that flows, the liquid that lies, and how much of it is the substance.
///
/// @param share mass fraction of the substance; 1 for a pure one
record Contents(Substance substance, Fluid fluid, PoolLiquid pool, double share, List<Warning> warnings) {
    /// The contents, or the properties that are missing.
    sealed interface Made {}

    record Ready(Contents contents) implements Made {}

    record Refused(List<Fault> faults) implements Made {}

    static Made of(Scenario scenario, boolean asLiquid, String path) {
        Substance substance = scenario.substance();
        List<Fault> missing = Fluid.missing(substance, asLiquid);
        if (!missing.isEmpty()) {
            return new Refused(missing);
        }
        Fluid fluid = Fluid.of(substance);
        return new Ready(new Contents(substance, fluid, PureLiquid.of(substance, fluid), 1, fluid.assumptions()));
    }

    boolean isSolution() {
        return share < 1;
    }
}
