package io.canmou.hazard.source;

import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.SourceTerm;
import io.canmou.hazard.Warning;
import io.canmou.hazard.dispersion.DispersionSource;
import io.canmou.hazard.dispersion.Emission;
import io.canmou.hazard.substance.Fluid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Liquid that is spilled on the ground, at once or for a while; what of it flashes goes into the air as it falls.
final class SpillSource {
    private static final double WATER_DENSITY = 998;
    /// Share of gravity that still spreads a liquid which is as heavy as water, or heavier.
    private static final double LEAST_BUOYANCY = 0.02;
    /// s over which the flash of a sudden spill is spread in the printed series.
    private static final double FLASH_TIME = 2;

    private SpillSource() {}

    static SourceVerdict of(Release.Spill spill, Scenario scenario, String path) {
        Contents.Made made = Contents.of(scenario, true);
        if (made instanceof Contents.Refused refused) {
            return new SourceVerdict.Refused(refused.faults());
        }
        Contents contents = ((Contents.Ready) made).contents();
        double ambient = scenario.weather().pressure();
        double boiling = contents.pool().boilingPoint(ambient, contents.share());
        double temperature = spill.temperature() != null
                ? spill.temperature()
                : Math.min(scenario.weather().temperature(), boiling);
        if (!contents.fluid().mayBeLiquid(temperature)) {
            return new SourceVerdict.Refused(List.of(VesselCheck.noLiquid(path, contents.fluid(), temperature)));
        }
        double flash = flash(contents, temperature, boiling);
        double cold = Math.min(temperature, boiling);
        PoolModel model = pool(contents, spill.surface(), scenario, largestArea(spill), cold);
        PoolParts pool =
                PoolParts.of(model.run(reaching(spill, 1 - flash, cold, contents.share()), scenario.horizon()));
        return assemble(spill, scenario, contents, new Flashed(flash, boiling), pool);
    }

    /// Share of the spill that turns to vapour at once, at which temperature (K).
    private record Flashed(double share, double temperature) {}

    private static double flash(Contents contents, double temperature, double boiling) {
        Fluid fluid = contents.fluid();
        if (temperature <= boiling) {
            return 0;
        }
        double capacity = contents.pool().heatCapacity(0.5 * (temperature + boiling), contents.share());
        double latent = contents.pool().latentHeat(boiling, contents.share());
        return Math.min(Flash.fraction(capacity, temperature - boiling, latent), contents.share());
    }

    private static PoolSpill reaching(Release.Spill spill, double share, double temperature, double substance) {
        if (spill.mass() != null) {
            return PoolSpill.instantaneous(share * spill.mass(), temperature, substance);
        }
        return PoolSpill.steady(share * rate(spill), duration(spill), temperature, substance);
    }

    private static double rate(Release.Spill spill) {
        return spill.rate() == null ? 0 : spill.rate();
    }

    private static double duration(Release.Spill spill) {
        return spill.duration() == null ? 0 : spill.duration();
    }

    private static double largestArea(Release.Spill spill) {
        double bund = spill.bundArea() == null ? Double.POSITIVE_INFINITY : spill.bundArea();
        Double most = spill.maxDiameter();
        return most == null ? bund : Math.min(bund, StrictMath.PI * most * most / 4);
    }

    /// The pool model of `contents` on `surface`.
    static PoolModel pool(
            Contents contents, Release.Surface surface, Scenario scenario, double largestArea, double temperature) {
        double density = contents.pool().density(temperature, contents.share());
        double spread = surface == Release.Surface.WATER
                ? Gravity.STANDARD * Math.max(1 - density / WATER_DENSITY, LEAST_BUOYANCY)
                : Gravity.STANDARD;
        return new PoolModel(
                contents.pool(), PoolGround.of(surface), PoolAir.of(scenario.weather()), largestArea, spread);
    }

    private static SourceVerdict assemble(
            Release.Spill spill, Scenario scenario, Contents contents, Flashed flashed, PoolParts pool) {
        double horizon = scenario.horizon();
        List<Emission> emissions = new ArrayList<>(pool.emissions());
        double spilled = spill.mass() != null ? spill.mass() : rate(spill) * Math.min(duration(spill), horizon);
        Course flash = flashCourse(spill, flashed, horizon);
        if (flashed.share() > 0) {
            emissions.add(flashEmission(spill, contents.fluid(), flashed, scenario));
        }
        double end = Math.min(duration(spill), horizon);
        Course liquid = spill.mass() != null
                ? Course.none()
                : Course.of(List.of(0.0, end, end + 1e-3), t -> t, t -> t <= end ? rate(spill) : 0);
        SourceAssembly assembly =
                new SourceAssembly(flash, liquid, pool.rate(), pool.largestDiameter(), pool.temperature()::held);
        SourceTerm term = assembly.term(spilled, horizon);
        return new SourceVerdict.Found(
                "pool", term, new DispersionSource(emissions), warnings(spill, contents, flashed));
    }

    private static Course flashCourse(Release.Spill spill, Flashed flashed, double horizon) {
        if (flashed.share() <= 0) {
            return Course.none();
        }
        if (spill.mass() != null) {
            double lasts = Math.min(FLASH_TIME, horizon);
            double peak = 2 * flashed.share() * spill.mass() / lasts;
            return Course.of(List.of(0.0, lasts), t -> t, t -> t > 0 ? 0 : peak);
        }
        double end = Math.min(duration(spill), horizon);
        double rate = flashed.share() * rate(spill);
        return Course.of(List.of(0.0, end), t -> t, t -> rate);
    }

    private static Emission flashEmission(Release.Spill spill, Fluid fluid, Flashed flashed, Scenario scenario) {
        double temperature = flashed.temperature();
        double density = fluid.gasDensity(scenario.weather().pressure(), temperature);
        Double mass = spill.mass();
        if (mass != null) {
            double flash = flashed.share() * mass;
            double side = StrictMath.cbrt(4 * flash / (StrictMath.PI * density));
            return new Emission.Burst(0, flash, temperature, 0, side, side, 0);
        }
        double rate = flashed.share() * rate(spill);
        double diameter = Math.max(JetExpansion.diameter(rate, density, 1), 0.01);
        return new Emission.Steady(
                0,
                Math.min(duration(spill), scenario.horizon()),
                rate,
                temperature,
                0,
                new Emission.Opening.Pool(diameter));
    }

    private static List<Warning> warnings(Release.Spill spill, Contents contents, Flashed flashed) {
        List<Warning> warnings = new ArrayList<>(contents.warnings());
        if (flashed.share() > 0) {
            warnings.add(Warning.of("spillFlashes", flashed.share()));
        }
        @Nullable Double temperature = spill.temperature();
        if (temperature != null && temperature < contents.fluid().meltingPoint()) {
            warnings.add(Warning.of(
                    "belowMeltingPoint", temperature, contents.fluid().meltingPoint()));
        }
        if (spill.surface() == Release.Surface.WATER
                && contents.pool().density(293.15, contents.share()) >= WATER_DENSITY) {
            warnings.add(Warning.of("sinksInWater"));
        }
        return warnings;
    }
}
