package io.canmou.hazard.engine;

import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.blast.Blasts;
import io.canmou.hazard.dispersion.Constants;
import io.canmou.hazard.dispersion.Dispersion;
import io.canmou.hazard.footprint.FlammableMass;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The engine itself: looks at the kind of release and asks the models that apply.
public final class Engine implements HazardEngine {
    private final Dispersing dispersing;
    private final Blasts blasts = new Blasts();
    private final Burning burning = new Burning(blasts);
    private final CloudExplosion explosion = new CloudExplosion(blasts);
    private final EveryHazard every;

    /// The engine with the standard constants.
    public Engine() {
        this(Constants.STANDARD);
    }

    /// The engine with other constants of dispersion, to see what they do.
    public Engine(Constants constants) {
        Dispersion dispersion = new Dispersion(constants);
        this.dispersing = new Dispersing(dispersion);
        this.every = new EveryHazard(dispersion, burning, blasts);
    }

    @Override
    public Verdict assess(Scenario scenario) {
        if (!scenario.everyHazard()) {
            return asked(scenario);
        }
        Release source = source(scenario.release());
        if (source != null) {
            Release.BlastMethod method =
                    scenario.release() instanceof Release.VapourCloudExplosion cloud ? cloud.method() : null;
            return all(scenario, source, method);
        }
        return scenario.release() instanceof Release.FireOrBlast fire
                ? every.alone(scenario, fire, asked(scenario))
                : asked(scenario);
    }

    /// The cloud of a release is solved once.
    @Override
    public Solved solve(Scenario scenario) {
        boolean cloudAlone = !scenario.everyHazard() && !(scenario.release() instanceof Release.FireOrBlast);
        return cloudAlone && Leaks.of(scenario, scenario.release(), "release") instanceof Leaks.Leak leak
                ? dispersing.solve(scenario, leak.emissions(), leak.term(), leak.warnings())
                : HazardEngine.super.solve(scenario);
    }

    /// The release that hazards follow from: itself, or the source of a fire or an explosion; null: a fire or
    /// an explosion without one.
    private static @Nullable Release source(Release release) {
        return switch (release) {
            case Release.KnownSource known -> known;
            case Release.ComputedSource computed -> computed;
            case Release.PoolFire pool -> pool.source();
            case Release.JetFire jet -> jet.source();
            case Release.VapourCloudExplosion cloud -> cloud.source();
            case Release.Fireball _, Release.VesselBurst _, Release.Explosive _ -> null;
        };
    }

    private Verdict all(Scenario scenario, Release source, Release.@Nullable BlastMethod method) {
        return switch (Leaks.of(scenario, source, path(scenario, source))) {
            case Leaks.None none -> new Verdict.Refused(none.faults());
            case Leaks.Leak leak -> every.of(scenario, leak, method);
        };
    }

    private static String path(Scenario scenario, Release source) {
        return source == scenario.release() ? "release" : "release.source";
    }

    /// The model that the kind of release names.
    private Verdict asked(Scenario scenario) {
        return switch (scenario.release()) {
            case Release.KnownSource known -> dispersed(scenario, known);
            case Release.ComputedSource computed -> dispersed(scenario, computed);
            case Release.FireOrBlast event -> Varied.of(scenario, event, this::event);
        };
    }

    /// A fire or an explosion, by one run.
    private Verdict event(Scenario scenario, Release.FireOrBlast release) {
        return switch (release) {
            case Release.Explosive explosive -> blasts.explosive(scenario, explosive);
            case Release.VesselBurst vessel -> blasts.vessel(scenario, vessel);
            case Release.VapourCloudExplosion cloud -> cloud(scenario, cloud);
            case Release.PoolFire pool -> burning.pool(scenario, pool);
            case Release.JetFire jet -> burning.jet(scenario, jet);
            case Release.Fireball fireball -> burning.fireball(scenario, fireball);
        };
    }

    private Verdict dispersed(Scenario scenario, Release release) {
        return switch (Leaks.of(scenario, release, "release")) {
            case Leaks.None none -> new Verdict.Refused(none.faults());
            case Leaks.Leak leak -> dispersing.assess(scenario, leak.emissions(), leak.term(), leak.warnings());
        };
    }

    private Verdict cloud(Scenario scenario, Release.VapourCloudExplosion release) {
        if (release.mass() != null) {
            return blasts.cloud(scenario, release.mass(), release.method(), Map.of());
        }
        if (release.source() == null) {
            return Verdict.Refused.of("release", "exactlyOne", "mass", "source");
        }
        return switch (Leaks.of(scenario, release.source(), "release.source")) {
            case Leaks.None none -> new Verdict.Refused(none.faults());
            case Leaks.Leak leak -> cloud(scenario, leak, release.method());
        };
    }

    private Verdict cloud(Scenario scenario, Leaks.Leak leak, Release.BlastMethod method) {
        if (scenario.substance().flammability().lel() == null) {
            return Verdict.Refused.of(
                    "substance.lel", "noLowerLimit", scenario.substance().name());
        }
        Dispersion.Dispersed dispersed = dispersing.disperse(scenario, leak.emissions());
        FlammableMass mass = CloudExplosion.mass(scenario, dispersed.cloud(), leak.emissions());
        return mass.mass() <= 0
                ? Verdict.Refused.of("release.source", "neverFlammable")
                : explosion.explode(scenario, mass, method);
    }
}
