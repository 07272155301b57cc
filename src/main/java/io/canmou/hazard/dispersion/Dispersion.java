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

    /// Parts in time that a changing source is taken as, of each kind of opening.
    private static final int PARTS = 4;

    private static final int FEW_PARTS = 3;

    private final Constants constants;
    private final double stepRatio;
    private final boolean drawsOut;

    /// The models with `constants`, in full resolution.
    public Dispersion(Constants constants) {
        this(constants, FINE, true);
    }

    private Dispersion(Constants constants, double stepRatio, boolean drawsOut) {
        this.constants = constants;
        this.stepRatio = stepRatio;
        this.drawsOut = drawsOut;
    }

    /// The same models in coarser steps, for ensembles.
    public Dispersion coarse() {
        return new Dispersion(constants, COARSE, drawsOut);
    }

    /// The same models for a wind that changes, which bends a plume as it is fed: its weight does not draw it out
    /// along the wind after the source has stopped, which is the safe side.
    public Dispersion bent() {
        return new Dispersion(constants, stepRatio, false);
    }

    /// What came out.
    ///
    /// @param model name of the model used, for the reader
    /// @param cloud the effects of all emissions together, without credit for lift-off near the ground:
    /// for zones
    /// @param lifted the same with plume rise: for receptors
    /// @param heavy whether some of it hugs the ground
    /// @param growth what more of the same would do to the reach
    public record Dispersed(
            String model, List<Warning> warnings, Cloud cloud, Cloud lifted, boolean heavy, Growth growth) {
        public Dispersed {
            warnings = List.copyOf(warnings);
        }

        /// The same with another cloud for zones.
        public Dispersed withCloud(Cloud other) {
            return new Dispersed(model, warnings, other, lifted, heavy, growth);
        }
    }

    /// What more of the same does to the reach, and the share of the release that another model would take.
    ///
    /// @param within only zones that reach no farther may be shorter, m
    public record Growth(Larger larger, double switchShare, double within) {
        static final Growth LONGER = new Growth(Larger.LONGER, 1, 0);

        static Growth anywhere() {
            return new Growth(Larger.PERHAPS_SHORTER, 1, Double.MAX_VALUE);
        }
    }

    /// What more of the same does to the reach of zones.
    public enum Larger {
        /// It grows in any case.
        LONGER,
        /// It grows but where the model of heavy clouds takes over from that of passive ones.
        SHORTER_AT_SWITCH,
        /// It may shrink: by more momentum, from a height, in little wind until the horizon.
        PERHAPS_SHORTER
    }

    /// The cloud of `source` of `substance` (its molar mass must be known) in `weather`.
    public Dispersed disperse(DispersionSource source, Substance substance, Weather weather) {
        Double molarMass = substance.physics().molarMass();
        if (molarMass == null) {
            throw new IllegalArgumentException("molar mass of " + substance.name() + " is not known");
        }
        List<Emission> emissions = Joining.joined(source.emissions(), stepRatio == COARSE ? FEW_PARTS : PARTS);
        boolean free = drawsOut
                && emissions.stream().filter(Emission.Steady.class::isInstance).count() == 1;
        Release release = new Release(Air.of(weather), substance, molarMass, free);
        List<Cloud> clouds = new ArrayList<>();
        List<Cloud> lifted = new ArrayList<>();
        Set<String> models = new LinkedHashSet<>();
        List<Warning> warnings = new ArrayList<>();
        Drift drift = new Drift(new Turbulence(release.air().layer(), constants), constants);
        boolean heavy = false;
        Growth growth = Growth.LONGER;
        for (Emission emission : emissions) {
            Behaviour behaviour = Behaviour.of(emission, release);
            heavy |= behaviour == Behaviour.DENSE;
            Growth here = growth(emission, behaviour, release);
            growth = here.larger().compareTo(growth.larger()) > 0 ? here : growth;
            models.add(behaviour.name(emission));
            switch (emission) {
                case Emission.Steady steady -> {
                    boolean credited = height(steady) >= LIFTS_OFF || behaviour == Behaviour.DENSE;
                    Plume cloud = steady(steady, behaviour, credited, release);
                    clouds.add(cloud.asSoonAs(drift));
                    lifted.add(
                            credited || behaviour != Behaviour.LIGHT
                                    ? cloud
                                    : steady(steady, behaviour, true, release));
                    if (!credited && behaviour == Behaviour.LIGHT) {
                        warnings.add(Warning.of("liftOffNotCredited"));
                    }
                }
                case Emission.Burst burst -> {
                    Puff cloud = burst(burst, release);
                    clouds.add(cloud.asSoonAs(drift));
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
                heavy,
                growth);
    }

    private static Growth growth(Emission emission, Behaviour behaviour, Release release) {
        boolean slow = release.air().layer().windAt10m() < SLOW;
        return switch (emission) {
            case Emission.Burst _ -> slow && behaviour == Behaviour.DENSE ? Growth.anywhere() : Growth.LONGER;
            case Emission.Steady steady
            when steady.opening() instanceof Emission.Opening.Jet jet ->
                slow || jet.vertical()
                        ? Growth.anywhere()
                        : new Growth(Larger.PERHAPS_SHORTER, 1, OWN_LENGTHS * momentumLength(steady, jet, release));
            case Emission.Steady steady
            when behaviour == Behaviour.DENSE -> {
                if (slow || height(steady) > 0) {
                    yield Growth.anywhere();
                }
                double scale = Behaviour.steadyScale(steady, release);
                yield scale > FAR_FROM_SWITCH
                        ? Growth.LONGER
                        : new Growth(Larger.SHORTER_AT_SWITCH, JUST_BELOW / scale, Double.MAX_VALUE);
            }
            case Emission.Steady _ -> Growth.LONGER;
        };
    }

    /// In less wind at 10 m, m/s, a heavy cloud drifts so much slower than the air that the horizon cuts it off.
    private static final double SLOW = 2;

    /// Beyond so many momentum lengths the wind has mixed a jet's plume, not the jet.
    private static final double OWN_LENGTHS = 60;

    /// Root of the momentum flux over the air's density and the wind's speed, m.
    private static double momentumLength(Emission.Steady steady, Emission.Opening.Jet jet, Release release) {
        double flux = steady.rate() * jet.velocity() / release.air().density();
        return Math.sqrt(flux) / Math.max(release.air().layer().windAt10m(), SLOWEST);
    }

    private static final double SLOWEST = 0.1;

    /// So many times above the bound of a dense release, its zones are longer than those at the bound.
    private static final double FAR_FROM_SWITCH = 50;

    private static final double JUST_BELOW = 0.999;

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
    ///
    /// @param free whether the ends of a steady emission are free, no other going before or coming after it
    record Release(Air air, Substance substance, double molarMass, boolean free) {
        /// For how long a plume with free ends is fed, s; infinite: they are not free.
        double feeding(Emission.Steady steady) {
            return free ? steady.duration() : Double.POSITIVE_INFINITY;
        }
    }

    private Plume steady(Emission.Steady steady, Behaviour behaviour, boolean lift, Release release) {
        SteadyPlumes plumes = new SteadyPlumes(release, constants, stepRatio, release.feeding(steady));
        return new Plume(plumes.course(steady, behaviour, lift), steady.start(), steady.duration(), constants);
    }

    private Puff burst(Emission.Burst burst, Release release) {
        Turbulence turbulence = new Turbulence(release.air().layer(), constants);
        Mixing mixing = new Mixing(release.substance(), release.molarMass(), release.air());
        DensePuff puff = new DensePuff(turbulence, constants, mixing, release.air(), (stepRatio - 1) * 0.7);
        return new Puff(puff.moments(burst), burst.start(), constants);
    }
}
