package io.canmou.hazard.dispersion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A jet or a heavy or light plume in the air, until it lies on the ground or drifts with the wind.
///
/// Integrated along the axis: mass, enthalpy, both momenta, place. The cross-section is round and holds the axis
/// concentration over an area A = 2πσ². Entrainment by the jet's own shear (Ricou and Spalding 1961, reduced from
/// the jet's mass to its axis), by the wind across the axis (Hoot, Meroney and Peterka 1973; Ooms 1972) and by the
/// air's turbulence. Valid: expanded jets, below the lid.
final class JetFlight {
    private static final double GRAVITY = 9.81;
    private static final double MOST_STEPS = 2000;

    private final Turbulence air;
    private final Constants constants;
    private final Mixing mixing;
    private final double airDensity;
    private final double step;

    JetFlight(Turbulence air, Constants constants, Mixing mixing, Air weather, double step) {
        this.air = air;
        this.constants = constants;
        this.mixing = mixing;
        this.airDensity = mixing.airDensity();
        this.step = step;
    }

    /// @param mass flux of all, kg/s
    /// @param rate of the substance, kg/s
    /// @param enthalpy flux, W
    /// @param lift whether a light plume rises
    record Start(
            double mass,
            double rate,
            double enthalpy,
            double height,
            double velocity,
            boolean vertical,
            boolean lift) {}

    /// How a flight ends: on the ground, with what the ground plume starts from, or drifting.
    record Landing(DensePlume.@Nullable Start ground, double height, double sigma, PassivePlume.From from) {}

    /// Flies and adds its stations to `found`.
    Landing fly(Start start, List<Station> found) {
        double mass = start.mass();
        double enthalpy = start.enthalpy();
        double px = mass * (start.vertical() ? 0 : start.velocity());
        double pz = mass * (start.vertical() ? start.velocity() : 0);
        double x = 0;
        double z = Math.max(start.height(), 0.01);
        double travel = 0;
        double lateral = 0;
        for (int i = 0; ; i++) {
            double fraction = Math.min(DensePlume.SLIGHTLY_MIXED, start.rate() / mass);
            Mixing.Mixture mixture = mixing.at(fraction, enthalpy / mass);
            double wind = air.speed(z, 0);
            double ux = px / mass;
            double uz = pz / mass;
            double speed = Math.max(Math.sqrt(ux * ux + uz * uz), 0.05);
            double area = mass / (mixture.density() * speed);
            double sigma = Math.sqrt(area / (2 * Math.PI));
            double radius = Math.sqrt(area / Math.PI);
            found.add(station(new PassivePlume.From(x, travel, lateral), mixture.moleFraction(), z, sigma, speed));
            double weight = GRAVITY * (mixture.density() - airDensity) / airDensity;
            double buoyancy = start.lift() ? weight : Math.max(0, weight);
            double excess = speed - wind * ux / speed;
            PassivePlume.From from = new PassivePlume.From(x, travel, lateral);
            if (z <= radius && uz <= 0.05 * speed) {
                double beyond = px - mass * air.speed(0, Math.sqrt(area / 2));
                return touchdown(start, new Carried(mass, enthalpy, beyond), area, from);
            }
            boolean drifts = drifts(ux - wind, uz, buoyancy * radius, wind);
            if (drifts || i > MOST_STEPS || x > PassivePlume.FARTHEST) {
                return new Landing(null, z, sigma, from);
            }
            double across = wind * Math.abs(uz) / speed;
            double turbulent = 2 * Math.PI * sigma * (air.instantGrowth() + air.verticalGrowth(z, sigma));
            double entrained = airDensity
                    * (constants.of(Constant.FREE_JET) * Math.sqrt(mass * Math.max(0, excess) / airDensity)
                            + constants.of(Constant.CROSS_WIND) * 2 * Math.PI * radius * across
                            + turbulent);
            double ds = step * mass / Math.max(entrained, 1e-9);
            ds = Math.min(ds, Math.max(0.3 * radius, 0.1 * z + 0.05) * (step / 0.08));
            mass += entrained * ds;
            px += entrained * wind * ds;
            pz += -buoyancy * airDensity * area * ds;
            x += ds * ux / speed;
            z = Math.max(0.01, z + ds * uz / speed);
            travel += ds / speed;
            lateral += ds / Math.max(speed, wind);
        }
    }

    /// Whether nothing but the wind moves it any more; what still sinks is not let go, or it would not come down.
    private boolean drifts(double slip, double rise, double weight, double wind) {
        double still = constants.of(weight > 0 ? Constant.JET_SINKS : Constant.JET_DRIFTS) * wind;
        double light = weight > 0 ? still * still : constants.of(Constant.JET_WEAK) * wind * wind;
        return Math.abs(slip) < constants.of(Constant.JET_DRIFTS) * wind
                && Math.abs(rise) < still
                && Math.abs(weight) < light;
    }

    /// What a jet brings to the ground: mass flux, enthalpy flux, momentum beyond the wind's.
    private record Carried(double mass, double enthalpy, double excess) {}

    /// The round cross-section becomes a box on the ground, twice as wide as high, of the same area.
    private static Landing touchdown(Start start, Carried carried, double area, PassivePlume.From from) {
        double half = Math.sqrt(area / 2);
        return new Landing(
                new DensePlume.Start(
                        0,
                        start.rate(),
                        carried.mass(),
                        carried.enthalpy(),
                        0,
                        half,
                        half / Station.BOX_OVER_SIGMA,
                        Math.max(0, carried.excess()),
                        from),
                0,
                Math.sqrt(area / (2 * Math.PI)),
                from);
    }

    private Station station(PassivePlume.From from, double moleFraction, double z, double sigma, double speed) {
        Profile profile = new Profile(z, sigma * Math.sqrt(2), 2, air.lid());
        return new Station(
                from.x(),
                from.travel(),
                Math.min(2 * moleFraction, 2),
                Station.BOX_OVER_SIGMA * sigma,
                sigma,
                air.sigmaY(from.x(), from.lateral()),
                air.sigmaX(from.travel(), sigma) + 0.5 * sigma,
                speed,
                1,
                profile);
    }
}
