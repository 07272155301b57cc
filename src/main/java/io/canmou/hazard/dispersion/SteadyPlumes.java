package io.canmou.hazard.dispersion;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the stations of a steady emission: flight of a jet, ground plume, passive plume, joined end to
/// end.
final class SteadyPlumes {
    private static final double LOW = 0.5;
    private static final double SMALLEST = 0.02;
    private static final double FIRST_SHARE = 0.02;
    private static final double STEP_SHARE = 0.7;

    private final Dispersion.Release release;
    private final Constants constants;
    private final double stepRatio;
    private final double feeding;
    private final Turbulence air;

    /// Plumes whose ends are not free.
    SteadyPlumes(Dispersion.Release release, Constants constants, double stepRatio) {
        this(release, constants, stepRatio, Double.POSITIVE_INFINITY);
    }

    /// @param feeding s for which a plume with free ends is fed; infinite: others of its kind go before or come
    ///     after
    SteadyPlumes(Dispersion.Release release, Constants constants, double stepRatio, double feeding) {
        this.feeding = feeding;
        this.release = release;
        this.constants = constants;
        this.stepRatio = stepRatio;
        this.air = new Turbulence(release.air().layer(), constants);
    }

    /// A plume's cross-sections and what it covers about its source.
    ///
    /// @param pool radius of the pool that feeds it, m; 0: none
    record Course(List<Station> stations, Blanket blanket, double pool) {}

    /// The course of an emission.
    ///
    /// @param lift whether a light plume may rise, and a vertical jet of light gas carry it up
    Course course(Emission.Steady steady, Behaviour behaviour, boolean lift) {
        List<Station> stations = stations(steady, behaviour, lift);
        double pool = steady.opening() instanceof Emission.Opening.Pool
                ? steady.opening().diameter() / 2
                : 0;
        return new Course(stations, blanket(steady, behaviour), pool);
    }

    private Blanket blanket(Emission.Steady steady, Behaviour behaviour) {
        double radius = steady.opening().diameter() / 2;
        double flux = behaviour == Behaviour.DENSE ? Behaviour.buoyancyFlux(steady, release) : 0;
        double wind = release.air().layer().windAt10m();
        return switch (steady.opening()) {
            case Emission.Opening.Pool _ -> blanket(0, radius, flux, wind, steady.duration());
            case Emission.Opening.Vent vent
            when vent.height() < LOW -> blanket(0, radius, flux, wind, steady.duration());
            case Emission.Opening.Vent _, Emission.Opening.Jet _ ->
                landed == null
                        ? Blanket.NONE
                        : blanket(
                                landed.from().x(),
                                landed.halfWidth(),
                                flux,
                                Math.max(wind, landedWith),
                                steady.duration());
        };
    }

    private Blanket blanket(double centre, double radius, double flux, double wind, double duration) {
        return Blanket.of(centre, radius, new Blanket.Spreading(flux, wind, duration), constants);
    }

    /// Where the last flight came down, null: it has not.
    private DensePlume.@Nullable Start landed;

    /// Speed with which it did, m/s.
    private double landedWith;

    /// Stations of an emission.
    ///
    /// @param lift whether a light plume may rise, and a vertical jet of light gas carry it up
    private List<Station> stations(Emission.Steady steady, Behaviour behaviour, boolean lift) {
        return switch (steady.opening()) {
            case Emission.Opening.Pool pool ->
                behaviour == Behaviour.DENSE ? densePool(steady, pool) : passive(steady, 0);
            case Emission.Opening.Vent vent -> vent(steady, vent, behaviour, lift);
            case Emission.Opening.Jet jet -> {
                boolean upwards = jet.vertical() && (lift || behaviour == Behaviour.DENSE);
                yield flight(steady, new Flight(jet.height(), jet.velocity(), upwards, lift));
            }
        };
    }

    private List<Station> vent(Emission.Steady steady, Emission.Opening.Vent vent, Behaviour behaviour, boolean lift) {
        if (behaviour == Behaviour.DENSE && vent.height() < LOW) {
            return denseVent(steady, vent);
        }
        if (behaviour == Behaviour.DENSE || lift && behaviour == Behaviour.LIGHT) {
            return flight(steady, new Flight(vent.height(), air.speed(vent.height(), 0), false, lift));
        }
        return passive(steady, vent.height());
    }

    private List<Station> passive(Emission.Steady steady, double height) {
        double radius = steady.opening().diameter() / 2;
        return new PassivePlume(air, constants, stepRatio)
                .stations(
                        new PassivePlume.Start(flow(steady), height, radius, 0, Math.max(radius / 2, SMALLEST)),
                        PassivePlume.From.SOURCE);
    }

    private double flow(Emission.Steady steady) {
        return steady.rate() / release.molarMass() * release.air().molarVolume();
    }

    private Mixing mixing() {
        return new Mixing(release.substance(), release.molarMass(), release.air());
    }

    private DensePlume plume(Mixing mixing) {
        return new DensePlume(air, constants, mixing, release.air(), step());
    }

    private double step() {
        return (stepRatio - 1) * STEP_SHARE;
    }

    private List<Station> densePool(Emission.Steady steady, Emission.Opening.Pool pool) {
        Mixing mixing = mixing();
        double enthalpy = mixing.enthalpy(steady.temperature(), steady.liquidFraction());
        double half = pool.diameter() / 2 * Math.sqrt(Math.PI) / 2;
        double first = FIRST_SHARE * steady.rate();
        List<Station> stations = plume(mixing)
                .stations(
                        new DensePlume.Start(
                                half,
                                steady.rate(),
                                first,
                                first * enthalpy,
                                enthalpy,
                                half,
                                0,
                                -first * air.speed(0, SMALLEST),
                                new PassivePlume.From(-half, 0, 0)),
                        feeding);
        return noStrongerThanItsSurface(stations, half, mixing.saturated(steady.temperature()));
    }

    /// The layer begins at the upwind edge as vapour without air, which is a way to begin and no more: over the
    /// pool it holds no more than air in touch with the liquid does, or than it has at the downwind edge.
    private static List<Station> noStrongerThanItsSurface(List<Station> all, double half, double saturated) {
        double most = saturated;
        for (Station station : all) {
            if (station.x() >= half) {
                most = Math.max(most, station.plateau());
                break;
            }
        }
        List<Station> found = new ArrayList<>(all.size());
        for (Station station : all) {
            found.add(station.x() < half && station.plateau() > most ? station.withPlateau(most) : station);
        }
        return found;
    }

    /// A flow taller than half its width slumps at once; it starts no taller than that.
    private List<Station> denseVent(Emission.Steady steady, Emission.Opening.Vent vent) {
        Mixing mixing = mixing();
        double enthalpy = mixing.enthalpy(steady.temperature(), steady.liquidFraction());
        double mass = steady.rate() / DensePlume.SLIGHTLY_MIXED;
        double volume = mass
                / mixing.at(DensePlume.SLIGHTLY_MIXED, steady.rate() * enthalpy / mass)
                        .density();
        double slumped = Math.sqrt(volume / (2 * air.speed(0, 1)));
        return plume(mixing)
                .stations(
                        new DensePlume.Start(
                                0,
                                steady.rate(),
                                mass,
                                steady.rate() * enthalpy,
                                enthalpy,
                                Math.max(vent.diameter() / 2, slumped),
                                0,
                                -mass * air.speed(0, 1),
                                PassivePlume.From.SOURCE),
                        feeding);
    }

    private record Flight(double height, double velocity, boolean upwards, boolean lift) {}

    private List<Station> flight(Emission.Steady steady, Flight how) {
        Mixing mixing = mixing();
        double enthalpy = mixing.enthalpy(steady.temperature(), steady.liquidFraction());
        double mass = steady.rate() / DensePlume.SLIGHTLY_MIXED;
        List<Station> all = new ArrayList<>();
        JetFlight.Landing landing = new JetFlight(air, constants, mixing, release.air(), step())
                .fly(
                        new JetFlight.Start(
                                mass,
                                steady.rate(),
                                steady.rate() * enthalpy,
                                how.height(),
                                how.velocity(),
                                how.upwards(),
                                how.lift()),
                        all);
        all.removeLast();
        var ground = landing.ground();
        if (ground != null) {
            landed = ground;
            landedWith = ground.excess() / ground.mass() + release.air().layer().windAt10m();
            all.addAll(plume(mixing).stations(ground, feeding));
        } else {
            all.addAll(new PassivePlume(air, constants, stepRatio)
                    .stations(
                            new PassivePlume.Start(flow(steady), landing.height(), 0, landing.sigma(), landing.sigma()),
                            landing.from()));
        }
        return ascending(all);
    }

    /// A steep jet may stand above one place; stations must ascend.
    private static List<Station> ascending(List<Station> all) {
        List<Station> found = new ArrayList<>();
        for (Station station : all) {
            if (found.isEmpty() || station.x() > found.getLast().x() + 1e-6) {
                found.add(station);
            }
        }
        return found;
    }
}
