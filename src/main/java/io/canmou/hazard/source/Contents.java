package io.canmou.hazard.source;

import io.canmou.hazard.Fault;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Warning;
import io.canmou.hazard.substance.Diffusivity;
import io.canmou.hazard.substance.Fluid;
import io.canmou.hazard.substance.Physics;
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

    static Made of(Scenario scenario, boolean asLiquid) {
        Substance substance = scenario.substance();
        Double share = scenario.massFraction();
        if (share != null && share < 1) {
            return solution(substance, share, scenario.weather().pressure());
        }
        List<Fault> missing = Fluid.missing(substance, asLiquid);
        if (!missing.isEmpty()) {
            return new Refused(missing);
        }
        Fluid fluid = Fluid.of(substance);
        return new Ready(new Contents(
                substance,
                fluid,
                PureLiquid.of(substance, fluid, scenario.weather().pressure()),
                1,
                fluid.assumptions()));
    }

    private static Made solution(Substance substance, double share, double ambient) {
        SoluteKind kind = SoluteKind.of(substance.cas());
        if (kind == null || substance.physics().molarMass() == null) {
            return new Refused(List.of(Fault.of("substance.massFraction", "solutionUnknown", substance.name())));
        }
        if (share <= 0) {
            return new Refused(List.of(Fault.of("substance.massFraction", "solutionEmpty", substance.name())));
        }
        if (share > kind.strongest()) {
            return new Refused(List.of(Fault.of(
                    "substance.massFraction", "solutionTooStrong", substance.name(), share, kind.strongest())));
        }
        double diffusivity = Diffusivity.inAir(substance, 293.15, 101_325);
        SolutionLiquid liquid = new SolutionLiquid(kind, PureLiquid.AIR_VISCOSITY / diffusivity);
        Fluid fluid = Fluid.of(asOneFluid(substance, liquid, share));
        List<Warning> warnings = List.of(Warning.of("solutionEstimated", substance.name(), share));
        return new Ready(new Contents(substance, fluid, liquid, share, warnings));
    }

    /// The solution as a vessel sees it: one liquid with the density and the boiling point of the solution.
    private static Substance asOneFluid(Substance substance, SolutionLiquid liquid, double share) {
        Physics physics = new Physics(
                liquid.molarMass(),
                liquid.boilingPoint(101_325, share),
                null,
                null,
                null,
                liquid.density(293.15, share),
                substance.physics().vapourHeatCapacity(),
                liquid.heatCapacity(293.15, share),
                liquid.latentHeat(293.15, share),
                substance.physics().gamma(),
                null,
                null,
                null,
                null,
                null,
                null);
        return new Substance(
                substance.name(),
                substance.cas(),
                substance.formula(),
                physics,
                substance.flammability(),
                substance.toxicity());
    }

    boolean isSolution() {
        return share < 1;
    }
}
