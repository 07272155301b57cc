package io.canmou.hazard.dispersion;

import io.canmou.hazard.Warning;
import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.weather.Weather;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The door to the dispersion models: chooses a model for each emission and gives the clouds.
public final class Dispersion {
    private static final double FINE = 1.12;
    private static final double COARSE = 1.25;

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
    /// @param cloud the effects of all emissions together, without credit for lift-off near the ground:
    /// for zones
    /// @param lifted the same with plume rise: for receptors
    /// @param heavy whether some of it hugs the ground
    public record Dispersed(String model, List<Warning> warnings, Cloud cloud, Cloud lifted, boolean heavy) {
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
        List<Cloud> lifted = new ArrayList<>();
        Set<String> models = new LinkedHashSet<>();
        List<Warning> warnings = new ArrayList<>();
        boolean heavy = false;
        for (Emission emission : Joining.joined(source.emissions())) {
            Behaviour behaviour = Behaviour.of(emission, release);
            heavy |= behaviour == Behaviour.DENSE;
            models.add(behaviour.name(emission));
            switch (emission) {
                case Emission.Steady steady -> {
                    boolean credited = height(steady) >= LIFTS_OFF || behaviour == Behaviour.DENSE;
                    Cloud cloud = steady(steady, behaviour, credited, release);
                    clouds.add(cloud);
                    lifted.add(
                            credited || behaviour != Behaviour.LIGHT
                                    ? cloud
                                    : steady(steady, behaviour, true, release));
                    if (!credited && behaviour == Behaviour.LIGHT) {
                        warnings.add(Warning.of("liftOffNotCredited"));
                    }
                }
                case Emission.Burst burst -> {
                    Cloud cloud = burst(burst, release);
                    clouds.add(cloud);
                    lifted.add(cloud);
                }
            }
        }
        warnings.addAll(Validity.of(release.air()));
        return new Dispersed(
                models.isEmpty() ? "no emission" : String.join(", ", models),
                warnings.stream().distinct().toList(),
                together(clouds),
                together(lifted),
                heavy);
    }

    /// A release that is lower gets no credit for lift-off in its zones, m.
    private static final double LIFTS_OFF = 10;

    private static Cloud together(List<Cloud> clouds) {
        return clouds.size() == 1 ? clouds.getFirst() : new Clouds(clouds);
    }

    private static double height(Emission.Steady steady) {
        return switch (steady.opening()) {
            case Emission.Opening.Pool _ -> 0;
            case Emission.Opening.Vent vent -> vent.height();
            case Emission.Opening.Jet jet -> jet.height();
        };
    }

    /// What all emissions of a run share.
    record Release(Air air, Substance substance, double molarMass) {}

    private Plume steady(Emission.Steady steady, Behaviour behaviour, boolean lift, Release release) {
        SteadyPlumes plumes = new SteadyPlumes(release, constants, stepRatio);
        return new Plume(plumes.stations(steady, behaviour, lift), steady.start(), steady.duration(), constants);
    }

    private Puff burst(Emission.Burst burst, Release release) {
        Turbulence turbulence = new Turbulence(release.air().layer(), constants);
        Mixing mixing = new Mixing(release.substance(), release.molarMass(), release.air());
        DensePuff puff = new DensePuff(turbulence, constants, mixing, release.air(), (stepRatio - 1) * 0.7);
        return new Puff(puff.moments(burst), burst.start(), constants);
    }
}
