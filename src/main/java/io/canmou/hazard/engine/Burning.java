package io.canmou.hazard.engine;

import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.SourceTerm;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Warning;
import io.canmou.hazard.Zone;
import io.canmou.hazard.blast.Blasts;
import io.canmou.hazard.blast.FlashingBurst;
import io.canmou.hazard.dispersion.DispersionSource;
import io.canmou.hazard.dispersion.Emission;
import io.canmou.hazard.fire.Fires;
import io.canmou.hazard.harm.Domino;
import io.canmou.hazard.source.SourceVerdict;
import io.canmou.hazard.source.Sources;
import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.substance.Vapour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Fires of a size that is given, or that follows from a spill, a vessel or a pipe.
final class Burning {
    /// Heat into a vessel that a hydrocarbon pool fire engulfs, W/m²; Landucci and others (2009), API 521.
    private static final double ENGULFED = 100_000;

    /// Usual filling of a vessel for liquefied gas.
    private static final double FILLING = 0.85;

    private final Fires fires = new Fires();
    private final Blasts blasts;

    Burning(Blasts blasts) {
        this.blasts = blasts;
    }

    /// A solution in water or acid does not burn as its pure part would.
    private static Verdict.Refused ofSolution(Scenario scenario) {
        return Verdict.Refused.of(
                "substance.massFraction",
                "solutionDoesNotBurn",
                scenario.substance().name(),
                Objects.requireNonNull(scenario.massFraction(), "asked of solutions only"));
    }

    Verdict pool(Scenario scenario, Release.PoolFire release) {
        if (Sources.dissolved(scenario)) {
            return ofSolution(scenario);
        }
        boolean onWater = release.surface() == Release.FireSurface.WATER;
        if (release.diameter() != null) {
            return fires.pool(scenario, release.diameter(), onWater);
        }
        Release.ComputedSource source = release.source();
        if (source == null) {
            return Verdict.Refused.of("release", "exactlyOne", "diameter", "source");
        }
        return switch (Sources.of(source, scenario, "release.source")) {
            case SourceVerdict.Refused refused -> new Verdict.Refused(refused.faults());
            case SourceVerdict.Found found -> pool(scenario, found.term(), onWater);
        };
    }

    /// The pool of a source when it is largest, as it is if it catches fire late.
    Verdict pool(Scenario scenario, SourceTerm term, boolean onWater) {
        Double diameter = term.poolDiameter();
        if (diameter == null || diameter <= 0) {
            return Verdict.Refused.of("release.source", "noPool");
        }
        Verdict verdict = fires.pool(scenario, diameter, onWater);
        return verdict instanceof Verdict.Assessed found ? withSupply(found, term, diameter) : verdict;
    }

    /// With the width at which a pool stays that burns from the first, because as much burns as flows in (CCPS
    /// 2000, 2.2.4: D = 2 √(Q/(π m))), and the time in which all that came out burns in the largest pool.
    private static Verdict withSupply(Verdict.Assessed found, SourceTerm term, double diameter) {
        double flux = found.quantities().getOrDefault("burningRate", Double.NaN);
        Map<String, Double> quantities = new TreeMap<>(found.quantities());
        double inflow = largest(term, SourceTerm.Row::liquidRate);
        if (inflow > 0) {
            quantities.put("equilibriumDiameter", 2 * Math.sqrt(inflow / (Math.PI * flux)));
        }
        quantities.put("burnTime", 4 * term.totalMass() / (Math.PI * diameter * diameter * flux));
        return found.withQuantities(quantities);
    }

    Verdict jet(Scenario scenario, Release.JetFire release) {
        if (release.rate() != null && release.diameter() != null && release.velocity() != null) {
            return fires.jet(scenario, new Fires.Jet(release.rate(), release.diameter(), release.velocity(), 0, 0));
        }
        Release.ComputedSource source = release.source();
        if (source == null) {
            return Verdict.Refused.of("release", "exactlyOne", "rate", "source");
        }
        if (Sources.dissolved(scenario)) {
            return ofSolution(scenario);
        }
        return switch (Sources.of(source, scenario, "release.source")) {
            case SourceVerdict.Refused refused -> new Verdict.Refused(refused.faults());
            case SourceVerdict.Found found -> jet(scenario, found.term(), found.emissions());
        };
    }

    /// The jet of a source, at its strongest.
    Verdict jet(Scenario scenario, SourceTerm term, DispersionSource emissions) {
        Fires.Jet jet = first(term, emissions);
        return jet == null ? Verdict.Refused.of("release.source", "noJet") : fires.jet(scenario, jet);
    }

    /// The strongest jet of a source at its first moment. A liquid jet burns at the rate that leaves the vessel, a
    /// gas jet at the largest rate of the series (the emissions hold means over stretches of time).
    private static Fires.@Nullable Jet first(SourceTerm term, DispersionSource emissions) {
        double liquid = largest(term, SourceTerm.Row::liquidRate);
        double gas = liquid > 0 || term.poolDiameter() != null ? 0 : largest(term, SourceTerm.Row::vapourRate);
        Fires.Jet strongest = null;
        for (Emission emission : emissions.emissions()) {
            if (emission instanceof Emission.Steady steady && steady.opening() instanceof Emission.Opening.Jet jet) {
                double rate = Math.max(steady.rate(), Math.max(liquid, gas));
                if (strongest == null || rate > strongest.rate()) {
                    double diameter = jet.diameter() * Math.sqrt(rate / steady.rate());
                    strongest = new Fires.Jet(rate, diameter, jet.velocity(), steady.liquidFraction(), jet.height());
                }
            }
        }
        return strongest;
    }

    private static double largest(SourceTerm term, ToDoubleFunction<SourceTerm.Row> rate) {
        return term.rows().stream().mapToDouble(rate).max().orElse(0);
    }

    /// A fireball, with what its vessel does before: how long it lasts in a fire, its burst and its fragments,
    /// where the content tells how large it is.
    Verdict fireball(Scenario scenario, Release.Fireball release) {
        if (Sources.dissolved(scenario)) {
            return ofSolution(scenario);
        }
        Double density = scenario.substance().physics().liquidDensity();
        Verdict verdict = fires.fireball(scenario, release);
        if (density == null || !(verdict instanceof Verdict.Assessed found)) {
            return verdict;
        }
        double volume = release.mass() / (density * FILLING);
        return withTime(withBurst(found, burst(scenario, release, volume)), volume);
    }

    /// The burst of the vessel that the fireball comes from, at the temperature at which its liquid boils under
    /// that pressure where none is given.
    private Verdict burst(Scenario scenario, Release.Fireball release, double volume) {
        Physics physics = scenario.substance().physics();
        double ambient = scenario.weather().pressure();
        double pressure = release.tankPressure() == null ? Fires.RELIEF : release.tankPressure();
        Double boiling = Vapour.boilingPoint(physics, ambient);
        Double saturated = Vapour.boilingPoint(physics, pressure);
        if (boiling == null || saturated == null || pressure <= ambient) {
            return Verdict.Refused.of("release.tankPressure", "vesselNotAboveAmbient", pressure, ambient);
        }
        double temperature = release.temperature() == null ? saturated : release.temperature();
        double gamma = Blasts.gamma(null, scenario.substance());
        FlashingBurst contents = new FlashingBurst(
                volume * (1 - FILLING), release.mass(), temperature - boiling, pressure, temperature, gamma);
        return blasts.liquefied(
                scenario, new Release.VesselBurst(volume, pressure, gamma, temperature, null), contents);
    }

    private static Verdict.Assessed withBurst(Verdict.Assessed found, Verdict burst) {
        if (!(burst instanceof Verdict.Assessed blast)) {
            return found;
        }
        List<Zone> zones = new ArrayList<>(found.zones());
        zones.addAll(blast.zones());
        Map<String, Double> quantities = new TreeMap<>(blast.quantities());
        quantities.putAll(found.quantities());
        return new Verdict.Assessed(
                found.model(),
                found.warnings(),
                found.source(),
                zones,
                found.zonesExposureTrue(),
                found.hazards(),
                found.envelopes(),
                MergedReceptors.of(List.of(found.receptors(), blast.receptors())),
                quantities);
    }

    private static Verdict withTime(Verdict.Assessed found, double volume) {
        double time = Domino.PRESSURISED.timeToFailure(ENGULFED, volume);
        Map<String, Double> quantities = new TreeMap<>(found.quantities());
        quantities.put("timeToBleve", time);
        List<Warning> warnings = new ArrayList<>(found.warnings());
        warnings.add(Warning.of("timeToBleveBasis", ENGULFED / 1e3, volume));
        return new Verdict.Assessed(
                found.model(),
                warnings,
                found.source(),
                found.zones(),
                found.zonesExposureTrue(),
                found.hazards(),
                found.envelopes(),
                found.receptors(),
                quantities);
    }
}
