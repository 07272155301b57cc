package io.canmou.hazard.dispersion;

import io.canmou.hazard.Warning;
import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.weather.Weather;
import java.util.ArrayList;
import java.util.List;

/// The door to the dispersion models: chooses a model for each emission and gives the clouds.
public final class Dispersion {
    private static final double FINE = 1.12;
    private static final double COARSE = 1.35;

    private final Constants constants;
    private final double stepRatio;

    /// The models with `constants`, in full resolution.
    public Dispersion(Constants constants) {
        this(constants, FINE);
    }

    private Dispersion(Constants constants, double stepRatio) {
        this.constants = constants;
        this.stepRatio = stepRatio;
    }

    /// The same models in coarser steps, for ensembles.
    public Dispersion coarse() {
        return new Dispersion(constants, COARSE);
    }

    /// What came out.
    ///
    /// @param model name of the model used, for the reader
    /// @param cloud the effects of all emissions together
    public record Dispersed(String model, List<Warning> warnings, Cloud cloud) {
        public Dispersed {
            warnings = List.copyOf(warnings);
        }
    }

    /// The cloud of `source` of `substance` (its molar mass must be known) in `weather`.
    public Dispersed disperse(DispersionSource source, Substance substance, Weather weather) {
        Double molarMass = substance.physics().molarMass();
        if (molarMass == null) {
            throw new IllegalArgumentException("molar mass of " + substance.name() + " is not known");
        }
        Release release = new Release(Air.of(weather), substance, molarMass);
        List<Cloud> clouds = new ArrayList<>();
        List<String> models = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        for (Emission emission : source.emissions()) {
            switch (emission) {
                case Emission.Steady steady -> {
                    Behaviour behaviour = Behaviour.of(steady, release);
                    clouds.add(steady(steady, behaviour, release));
                    models.add(behaviour.name(steady));
                }
                case Emission.Burst burst -> {
                    clouds.add(burst(burst, release));
                    models.add(Behaviour.of(burst, release) == Behaviour.DENSE ? "dense puff" : "passive puff");
                }
            }
        }
        Cloud cloud = clouds.size() == 1 ? clouds.getFirst() : new Clouds(clouds);
        return new Dispersed(String.join(", ", models.stream().distinct().toList()), warnings, cloud);
    }

    /// What all emissions of a run share.
    record Release(Air air, Substance substance, double molarMass) {}

    private Plume steady(Emission.Steady steady, Behaviour behaviour, Release release) {
        SteadyPlumes plumes = new SteadyPlumes(release, constants, stepRatio);
        return new Plume(plumes.stations(steady, behaviour), steady.start(), steady.duration(), constants);
    }

    private Puff burst(Emission.Burst burst, Release release) {
        Turbulence turbulence = new Turbulence(release.air().layer(), constants);
        Mixing mixing = new Mixing(release.substance(), release.molarMass(), release.air());
        DensePuff puff = new DensePuff(turbulence, constants, mixing, release.air(), (stepRatio - 1) * 0.7);
        return new Puff(puff.moments(burst), burst.start(), constants);
    }
}
