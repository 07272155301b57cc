package io.canmou.hazard.dispersion;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;

/// A sudden cloud on the ground, heavy or not, from its slumping to where it drifts and spreads with the
/// air.
///
/// Marched in time: mass, enthalpy, momentum relative to the wind, both half axes, place. Slumping by van Ulden's
/// front, air taken in at the front and, as in [DensePlume], through the top; along the wind shear draws the cloud
/// out. Source: van Ulden (1984), IUTAM symposium, p. 419; Puttock (1988), HEGABOX, in Stably stratified flow and
/// dense gas dispersion, p. 233. Valid: even ground; released within seconds.
final class DensePuff {
    private static final double GRAVITY = 9.81;
    private static final double AIR_HEAT_CAPACITY = 1006;
    private static final double LEAST_FRACTION = 1e-11;
    private static final double SHAPE = 1.5;
    private static final double SMALLEST = 0.1;
    private static final double ALMOST = 0.98;
    private static final double LEAST_SHARE = 0.05;
    private static final int MOST_STEPS = 3000;

    private final Turbulence air;
    private final Constants constants;
    private final Mixing mixing;
    private final double airDensity;
    private final double ground;
    private final double step;

    DensePuff(Turbulence air, Constants constants, Mixing mixing, Air weather, double step) {
        this.air = air;
        this.constants = constants;
        this.mixing = mixing;
        this.airDensity = mixing.airDensity();
        Double told = weather.weather().groundTemperature();
        this.ground = told == null ? weather.weather().temperature() : told;
        this.step = step;
    }

    /// The cloud's course from the burst on.
    List<PuffMoment> moments(Emission.Burst burst) {
        March march = new March(burst);
        List<PuffMoment> found = new ArrayList<>();
        for (int i = 0; i < MOST_STEPS; i++) {
            march.look();
            PuffMoment now = march.moment();
            found.add(now);
            if (now.x() > PassivePlume.FARTHEST || now.plateau() < LEAST_FRACTION) {
                break;
            }
            march.step();
        }
        return found;
    }

    /// The cloud while it is marched: what it holds, and what follows from that at the moment.
    private final class March {
        private final double substance;
        private double mass;
        private double enthalpy;
        private double along;
        private double across;
        private double x;
        private double rim;
        private double rear;
        private double time;
        private double lateral;
        private double travelled;
        private double excess;

        private Mixing.Mixture mixture;
        private double area;
        private double height;
        private double sigmaZ;
        private double wind;
        private double speed;
        private double heat;
        private double stirring;
        private double front;
        private double buoyancy;

        /// A cloud larger than its content fills is taken as mixed with air to its size; it starts at rest.
        March(Emission.Burst burst) {
            double airFraction = Math.max(burst.airMassFraction(), 1 - DensePlume.SLIGHTLY_MIXED);
            this.substance = burst.mass();
            this.mass = substance / (1 - airFraction);
            this.enthalpy = substance * mixing.enthalpy(burst.temperature(), burst.liquidFraction());
            this.along = Math.max(burst.diameter() / 2, SMALLEST);
            this.across = along;
            this.rim = -along;
            this.rear = rim;
            this.mixture = mixing.at(substance / mass, enthalpy / mass);
            double volume = burst.height() * Math.PI * along * across;
            if (mass / mixture.density() < ALMOST * volume) {
                mass = fill(substance, enthalpy, mass, volume);
            }
            look();
            this.excess = -mass * wind;
        }

        /// What follows from the state: density, height, speed, front.
        void look() {
            mixture = mixing.at(substance / mass, enthalpy / mass);
            area = Math.PI * along * across;
            height = Math.min(mass / (mixture.density() * area), air.lid());
            sigmaZ = height / Profile.BOX_OVER_SIGMA_Z;
            wind = air.speed(0, sigmaZ);
            speed = Math.max(wind + excess / mass, LEAST_SHARE * wind);
            buoyancy = Math.max(0, GRAVITY * (mixture.density() - airDensity) / airDensity);
            double friction = air.layer().frictionVelocity();
            heat = groundHeat(mixture, Math.max(speed, friction));
            double churn = constants.of(Constant.HEAT_TURBULENCE)
                    * FastMath.cbrt(
                            GRAVITY * height * heat / (mixture.density() * AIR_HEAT_CAPACITY * mixture.temperature()));
            stirring = Math.sqrt(friction * friction + churn * churn);
            double spreading = constants.of(Constant.GRAVITY_SPREADING);
            double collapse = constants.of(Constant.FRONT_COLLAPSE) * stirring;
            front = Math.sqrt(Math.max(0, spreading * spreading * buoyancy * height - collapse * collapse));
        }

        PuffMoment moment() {
            return new PuffMoment(
                    time,
                    x,
                    rear,
                    along,
                    across,
                    air.sigmaX(time, sigmaZ),
                    air.sigmaY(travelled, lateral),
                    mixture.moleFraction(),
                    speed,
                    new Profile(0, sigmaZ * Profile.scaleOverSigma(SHAPE), SHAPE, air.lid()));
        }

        void step() {
            double entrained = entrained();
            double dt = Math.min(step * mass / Math.max(entrained, 1e-9), step * along / Math.max(front, 1e-9));
            dt = Math.min(dt, Math.max(0.5 * along / speed, 0.02 * time + 0.05));
            dt = Math.min(dt, Math.max(1, 0.15 * time));
            mass += entrained * dt;
            enthalpy += heat * area * dt;
            excess -= drag(dt) * dt;
            along += front * dt;
            across += front * dt;
            x += speed * dt;
            rim += (speed - front) * dt;
            rear = Math.min(rear, rim);
            travelled += wind * dt;
            time += dt;
            lateral += dt * wind / air.lateralSpeed(0, sigmaZ);
            widen();
        }

        /// kg/s of air taken in through the top and at the front.
        private double entrained() {
            double richardson = buoyancy * height / (stirring * stirring);
            double growth =
                    air.layerGrowth(sigmaZ, richardson) * stirring / air.layer().frictionVelocity();
            double edge = Math.PI * (along + across) * height * constants.of(Constant.PUFF_FRONT_ENTRAINMENT) * front;
            return airDensity * ((height < air.lid() ? area * growth : 0) + edge);
        }

        /// N by which the wind's stress pulls the cloud towards its own speed, never past it within a step.
        private double drag(double dt) {
            double friction = air.layer().frictionVelocity();
            double ratio = 1 + excess / (mass * wind);
            double drag = area * airDensity * friction * friction * (ratio * Math.abs(ratio) - 1);
            double bound = Math.abs(excess) / dt;
            return Math.max(-bound, Math.min(bound, drag));
        }

        /// Where turbulence and shear have spread the cloud beyond its box, the box grows with them.
        private void widen() {
            double leastAlong = Math.sqrt(2) * air.sigmaX(time, sigmaZ);
            double leastAcross = Math.sqrt(2) * air.instant() * air.sigmaY(travelled, lateral);
            double wider = Math.max(1, leastAlong / along) * Math.max(1, leastAcross / across);
            mass += (wider - 1) * area * height * airDensity;
            along = Math.max(along, leastAlong);
            across = Math.max(across, leastAcross);
        }
    }

    /// Mass of a mixture of the substance with so much air that it fills `volume`, kg.
    private double fill(double substance, double enthalpy, double guess, double volume) {
        double low = substance / DensePlume.SLIGHTLY_MIXED;
        double high = Math.max(guess, low) + 2 * airDensity * volume;
        for (int i = 0; i < 60; i++) {
            double middle = 0.5 * (low + high);
            if (middle / mixing.at(substance / middle, enthalpy / middle).density() < volume) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double groundHeat(Mixing.Mixture mixture, double speed) {
        double warmer = ground - mixture.temperature();
        if (warmer <= 0) {
            return 0;
        }
        double friction = air.layer().frictionVelocity();
        double forced = mixture.density() * AIR_HEAT_CAPACITY * friction * friction / speed;
        double free = constants.of(Constant.FREE_CONVECTION) * FastMath.cbrt(warmer);
        return constants.of(Constant.GROUND_HEATING) * Math.max(forced, free) * warmer;
    }
}
