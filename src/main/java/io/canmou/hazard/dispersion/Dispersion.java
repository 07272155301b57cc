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
                    clouds.add(steady(asSteady(burst, release.air()), Behaviour.PASSIVE, release));
                    models.add("passive puff");
                    if (Behaviour.of(asSteady(burst, release.air()), release) != Behaviour.PASSIVE) {
                        warnings.add(Warning.of("passiveModelForDense"));
                    }
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

    /// A passive puff is a very short plume: the same spreads, the same dose, and fronts that blur into one.
    private static Emission.Steady asSteady(Emission.Burst burst, Air air) {
        double wind = Math.max(air.layer().windAt(Math.max(burst.height() / 2, 2)), 0.5);
        double duration = Math.max(burst.diameter(), 1) / wind;
        return new Emission.Steady(
                burst.start() - duration / 2,
                duration,
                burst.mass() / duration,
                burst.temperature(),
                burst.liquidFraction(),
                new Emission.Opening.Vent(burst.height() / 2, burst.diameter()));
    }
}
