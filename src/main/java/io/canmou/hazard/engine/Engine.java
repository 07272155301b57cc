package io.canmou.hazard.engine;

import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.blast.Blasts;
import io.canmou.hazard.dispersion.Constants;
import io.canmou.hazard.dispersion.Dispersion;
import io.canmou.hazard.source.SourceVerdict;
import io.canmou.hazard.source.Sources;
import io.canmou.hazard.substance.Physics;
import java.util.Map;

/// The engine itself: looks at the kind of release and asks the models that apply.
public final class Engine implements HazardEngine {
    private final Dispersing dispersing;
    private final Blasts blasts = new Blasts();
    private final Burning burning = new Burning();

    /// The engine with the standard constants.
    public Engine() {
        this(Constants.STANDARD);
    }

    /// The engine with other constants of dispersion, to see what they do.
    public Engine(Constants constants) {
        this.dispersing = new Dispersing(new Dispersion(constants));
    }

    @Override
    public Verdict assess(Scenario scenario) {
        return switch (scenario.release()) {
            case Release.KnownSource known -> known(scenario, known);
            case Release.ComputedSource computed -> computed(scenario, computed);
            case Release.Explosive explosive -> blasts.explosive(scenario, explosive);
            case Release.VesselBurst vessel -> blasts.vessel(scenario, vessel);
            case Release.VapourCloudExplosion cloud
            when cloud.mass() != null -> blasts.cloud(scenario, cloud.mass(), cloud.method(), Map.of());
            case Release.VapourCloudExplosion _ -> Verdict.Refused.of("release.source", "noModel");
            case Release.PoolFire pool -> burning.pool(scenario, pool);
            case Release.JetFire jet -> burning.jet(scenario, jet);
            case Release.Fireball fireball -> burning.fireball(scenario, fireball);
        };
    }

    private Verdict computed(Scenario scenario, Release.ComputedSource release) {
        return switch (Sources.of(release, scenario, "release")) {
            case SourceVerdict.Refused refused -> new Verdict.Refused(refused.faults());
            case SourceVerdict.Found found ->
                dispersing.assess(scenario, found.emissions(), found.term(), found.warnings());
        };
    }

    private Verdict known(Scenario scenario, Release.KnownSource release) {
        Physics physics = scenario.substance().physics();
        Double molarMass = physics.molarMass();
        if (molarMass == null) {
            return Verdict.Refused.of(
                    "substance", "noMolarMass", scenario.substance().name());
        }
        KnownSources.Known source = new KnownSources(physics, molarMass, scenario.weather()).of(release);
        return dispersing.assess(scenario, source.source(), source.term(), source.warnings());
    }
}
