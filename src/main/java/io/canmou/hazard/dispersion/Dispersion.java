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
        Air air = Air.of(weather);
        Double molarMass = substance.physics().molarMass();
        if (molarMass == null) {
            throw new IllegalArgumentException("molar mass of " + substance.name() + " is not known");
        }
        List<Warning> warnings = new ArrayList<>();
        List<Cloud> clouds = new ArrayList<>();
        boolean burst = false;
        for (Emission emission : source.emissions()) {
            clouds.add(
                    switch (emission) {
                        case Emission.Steady steady -> passive(steady, molarMass, air);
                        case Emission.Burst sudden -> passive(asSteady(sudden, air), molarMass, air);
                    });
            burst |= emission instanceof Emission.Burst;
            if (denser(emission, molarMass, air)) {
                warnings.add(Warning.of("passiveModelForDense"));
            }
        }
        Cloud cloud = clouds.size() == 1 ? clouds.getFirst() : new Clouds(clouds);
        return new Dispersed(
                burst ? "passive puff" : "passive plume",
                warnings.stream().distinct().toList(),
                cloud);
    }

    private static boolean denser(Emission emission, double molarMass, Air air) {
        double relative = molarMass / Air.MOLAR_MASS * air.weather().temperature() / emission.temperature();
        return relative > 1.05 || emission.liquidFraction() > 0;
    }

    private Plume passive(Emission.Steady steady, double molarMass, Air air) {
        double flow = steady.rate() / molarMass * air.molarVolume();
        double height = switch (steady.opening()) {
            case Emission.Opening.Pool _ -> 0;
            case Emission.Opening.Vent vent -> vent.height();
            case Emission.Opening.Jet jet -> jet.height();
        };
        PassivePlume solver = new PassivePlume(air.layer(), constants, stepRatio);
        List<Station> stations = solver.stations(
                new PassivePlume.Start(flow, height, steady.opening().diameter()));
        return new Plume(stations, steady.start(), steady.duration(), constants);
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
