package io.canmou.hazard.dispersion;

import java.util.ArrayList;
import java.util.List;

/// Makes the stations of a steady emission: flight of a jet, ground plume, passive plume, joined end to end.
final class SteadyPlumes {
    private final Dispersion.Release release;
    private final Constants constants;
    private final double stepRatio;
    private final Turbulence air;

    SteadyPlumes(Dispersion.Release release, Constants constants, double stepRatio) {
        this.release = release;
        this.constants = constants;
        this.stepRatio = stepRatio;
        this.air = new Turbulence(release.air().layer(), constants);
    }

    List<Station> stations(Emission.Steady steady, Behaviour behaviour) {
        return switch (behaviour) {
            case PASSIVE -> passive(steady);
            case DENSE -> dense(steady);
        };
    }

    private List<Station> passive(Emission.Steady steady) {
        double flow = steady.rate() / release.molarMass() * release.air().molarVolume();
        double radius = steady.opening().diameter() / 2;
        double height = switch (steady.opening()) {
            case Emission.Opening.Pool _ -> 0;
            case Emission.Opening.Vent vent -> vent.height();
            case Emission.Opening.Jet jet -> jet.height();
        };
        return new PassivePlume(air, constants, stepRatio)
                .stations(
                        new PassivePlume.Start(flow, height, radius, 0, Math.max(radius / 2, 0.02)),
                        PassivePlume.From.SOURCE);
    }

    private List<Station> dense(Emission.Steady steady) {
        Mixing mixing = new Mixing(release.substance(), release.molarMass(), release.air());
        double enthalpy = mixing.enthalpy(steady.temperature(), steady.liquidFraction());
        DensePlume plume = new DensePlume(air, constants, mixing, release.air(), (stepRatio - 1) * 0.7);
        double mass = steady.rate() / DensePlume.SLIGHTLY_MIXED;
        return switch (steady.opening()) {
            case Emission.Opening.Pool pool -> {
                double half = pool.diameter() / 2 * Math.sqrt(Math.PI) / 2;
                double first = mass * 0.02;
                yield plume.stations(new DensePlume.Start(
                        half,
                        steady.rate(),
                        first,
                        first * enthalpy,
                        enthalpy,
                        half,
                        0,
                        -first * air.speed(0, 0.2),
                        new PassivePlume.From(-half, 0, 0)));
            }
            case Emission.Opening.Vent vent ->
                plume.stations(new DensePlume.Start(
                        0,
                        steady.rate(),
                        mass,
                        steady.rate() * enthalpy,
                        enthalpy,
                        vent.diameter() / 2,
                        0,
                        -mass * air.speed(0, 1),
                        PassivePlume.From.SOURCE));
            case Emission.Opening.Jet jet -> {
                List<Station> all = new ArrayList<>();
                JetFlight flight = new JetFlight(air, constants, mixing, release.air(), (stepRatio - 1) * 0.7);
                JetFlight.Landing landing = flight.fly(
                        new JetFlight.Start(
                                mass,
                                steady.rate(),
                                steady.rate() * enthalpy,
                                jet.height(),
                                jet.velocity(),
                                jet.vertical()),
                        all);
                var ground = landing.ground();
                if (ground != null) {
                    all.removeLast();
                    all.addAll(plume.stations(ground));
                } else {
                    all.removeLast();
                    double flow =
                            steady.rate() / release.molarMass() * release.air().molarVolume();
                    all.addAll(new PassivePlume(air, constants, stepRatio)
                            .stations(
                                    new PassivePlume.Start(flow, landing.height(), 0, landing.sigma(), landing.sigma()),
                                    landing.from()));
                }
                yield all;
            }
        };
    }
}
