package io.canmou.hazard.dispersion;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;

/// A sudden cloud on the ground, heavy or not, from its slumping to where it drifts and spreads with the
/// air.
///
/// Marched in time: mass, enthalpy, momentum relative to the wind, both half axes, place. Slumping by van
/// Ulden's front,
/// air taken in at the front and, as in [DensePlume], through the top; along the wind shear draws the cloud
/// out. Source:
/// van Ulden (1984), IUTAM symposium, p. 419; Puttock (1988), HEGABOX, in Stably stratified flow and dense
/// gas
/// dispersion,
/// p. 233. Valid: even ground; released within seconds.
final class DensePuff {
    private static final double GRAVITY = 9.81;
    private static final double AIR_HEAT_CAPACITY = 1006;
    private static final double BOX_OVER_SIGMA_Z = Profile.factorial(1 / 1.5) * Profile.scaleOverSigma(1.5);
    private static final double LEAST_FRACTION = 1e-11;
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
        double substance = burst.mass();
        double airFraction = Math.max(burst.airMassFraction(), 1 - DensePlume.SLIGHTLY_MIXED);
        double mass = substance / (1 - airFraction);
        double enthalpy = substance * mixing.enthalpy(burst.temperature(), burst.liquidFraction());
        double along = Math.max(burst.diameter() / 2, 0.1);
        double across = along;
        double x = 0;
        double time = 0;
        double lateral = 0;
        double excess = Double.NaN;
        double travelled = 0;
        List<PuffMoment> found = new ArrayList<>();
        for (int i = 0; i < MOST_STEPS; i++) {
            double fraction = substance / mass;
            Mixing.Mixture mixture = mixing.at(fraction, enthalpy / mass);
            double area = Math.PI * along * across;
            double height = mass / (mixture.density() * area);
            if (i == 0 && height < burst.height() * 0.98 && burst.height() > 0) {
                // a cloud larger than its content fills is taken as mixed with air to its size
                mass = burst.height() * area * airDensity * 0.5 + mass * 0.5;
                mass = fill(substance, enthalpy, mass, burst.height() * area);
                fraction = substance / mass;
                mixture = mixing.at(fraction, enthalpy / mass);
                height = mass / (mixture.density() * area);
            }
            height = Math.min(height, air.lid());
            double sigmaZ = height / BOX_OVER_SIGMA_Z;
            double wind = air.speed(0, sigmaZ);
            if (i == 0) {
                excess = -mass * wind;
            }
            double speed = Math.max(wind + excess / mass, LEAST_SHARE * wind);
            double buoyancy = Math.max(0, GRAVITY * (mixture.density() - airDensity) / airDensity);
            double friction = air.layer().frictionVelocity();
            double heat = groundHeat(mixture, Math.max(speed, friction));
            double churn = constants.of(Constant.HEAT_TURBULENCE)
                    * FastMath.cbrt(
                            GRAVITY * height * heat / (mixture.density() * AIR_HEAT_CAPACITY * mixture.temperature()));
            double stirring = Math.sqrt(friction * friction + churn * churn);
            double spreading = constants.of(Constant.GRAVITY_SPREADING);
            double collapse = constants.of(Constant.FRONT_COLLAPSE) * stirring;
            double front = Math.sqrt(Math.max(0, spreading * spreading * buoyancy * height - collapse * collapse));
            found.add(new PuffMoment(
                    time,
                    x,
                    along,
                    across,
                    air.sigmaX(time, sigmaZ),
                    air.sigmaY(travelled, lateral),
                    mixture.moleFraction(),
                    Math.max(speed, LEAST_SHARE * wind),
                    new Profile(0, sigmaZ * Profile.scaleOverSigma(1.5), 1.5, air.lid())));
            if (x > PassivePlume.FARTHEST || mixture.moleFraction() < LEAST_FRACTION) {
                break;
            }
            double richardson = buoyancy * height / (stirring * stirring);
            double growth = air.groundGrowth(sigmaZ, constants.of(Constant.DENSITY_DAMPING) * richardson)
                    * BOX_OVER_SIGMA_Z
                    * stirring
                    / friction;
            double edge = Math.PI * (along + across) * height * constants.of(Constant.PUFF_FRONT_ENTRAINMENT) * front;
            double entrained = airDensity * ((height < air.lid() ? area * growth : 0) + edge);
            double dt = Math.min(step * mass / Math.max(entrained, 1e-9), step * along / Math.max(front, 1e-9));
            dt = Math.min(dt, Math.max(0.5 * along / speed, 0.02 * time + 0.05));
            dt = Math.min(dt, Math.max(1, 0.15 * time));
            mass += entrained * dt;
            enthalpy += heat * area * dt;
            double ratio = 1 + excess / (mass * wind);
            double drag = area * airDensity * friction * friction * (ratio * Math.abs(ratio) - 1);
            double bound = Math.abs(excess) / dt;
            excess -= Math.max(-bound, Math.min(bound, drag)) * dt;
            along += front * dt;
            across += front * dt;
            x += speed * dt;
            travelled += wind * dt;
            time += dt;
            lateral += dt * wind / air.lateralSpeed(0, sigmaZ);
            double leastAlong = Math.sqrt(2) * air.sigmaX(time, sigmaZ);
            double leastAcross = Math.sqrt(2) * air.instant() * air.sigmaY(travelled, lateral);
            double wider = Math.max(1, leastAlong / along) * Math.max(1, leastAcross / across);
            mass += (wider - 1) * area * height * airDensity;
            along = Math.max(along, leastAlong);
            across = Math.max(across, leastAcross);
        }
        return found;
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
