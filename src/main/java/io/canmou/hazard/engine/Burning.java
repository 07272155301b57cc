package io.canmou.hazard.engine;

import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.SourceTerm;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.dispersion.Emission;
import io.canmou.hazard.fire.Fires;
import io.canmou.hazard.source.SourceVerdict;
import io.canmou.hazard.source.Sources;
import org.jspecify.annotations.Nullable;

/// Fires of a size that is given, or that follows from a spill, a vessel or a pipe.
final class Burning {
    private final Fires fires = new Fires();

    Verdict pool(Scenario scenario, Release.PoolFire release) {
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
            case SourceVerdict.Found found -> {
                Double diameter = found.term().poolDiameter();
                yield diameter == null || diameter <= 0
                        ? Verdict.Refused.of("release.source", "noPool")
                        : fires.pool(scenario, diameter, onWater);
            }
        };
    }

    Verdict jet(Scenario scenario, Release.JetFire release) {
        if (release.rate() != null && release.diameter() != null && release.velocity() != null) {
            return fires.jet(scenario, new Fires.Jet(release.rate(), release.diameter(), release.velocity(), 0, 0));
        }
        Release.ComputedSource source = release.source();
        if (source == null) {
            return Verdict.Refused.of("release", "exactlyOne", "rate", "source");
        }
        return switch (Sources.of(source, scenario, "release.source")) {
            case SourceVerdict.Refused refused -> new Verdict.Refused(refused.faults());
            case SourceVerdict.Found found -> {
                Fires.Jet jet = first(found);
                yield jet == null ? Verdict.Refused.of("release.source", "noJet") : fires.jet(scenario, jet);
            }
        };
    }

    /// The strongest jet of a source: its first moment, as a rule. A liquid jet burns at the rate that
    /// leaves
    /// the vessel.
    private static Fires.@Nullable Jet first(SourceVerdict.Found found) {
        double liquid = found.term().rows().stream()
                .mapToDouble(SourceTerm.Row::liquidRate)
                .max()
                .orElse(0);
        Fires.Jet strongest = null;
        for (Emission emission : found.emissions().emissions()) {
            if (emission instanceof Emission.Steady steady && steady.opening() instanceof Emission.Opening.Jet jet) {
                double rate = Math.max(steady.rate(), liquid);
                if (strongest == null || rate > strongest.rate()) {
                    strongest =
                            new Fires.Jet(rate, jet.diameter(), jet.velocity(), steady.liquidFraction(), jet.height());
                }
            }
        }
        return strongest;
    }

    Verdict fireball(Scenario scenario, Release.Fireball release) {
        return fires.fireball(scenario, release);
    }
}
