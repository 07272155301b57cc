package io.canmou.hazard.dispersion;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;

/// A steady plume on the ground that is heavier than air, down to where it is passive.
///
/// Marched along the wind: mass of air and substance, enthalpy, excess momentum, half width, travel time. The
/// cross-section is a box of half width B and height H that holds the axis concentration; in it the profile over
/// height is that of the passive ground plume and across the wind a flat core with Gaussian edges, so that with no
/// density left the equations are those of [PassivePlume]: the transition is no event. Terms, each with its source
/// in [Constant]: gravity spreading dB/dt = C √(g' H) or, where it is faster, the opening of a wall jet;
/// entrainment through the top, slowed by density as φh + c Ri; by the shear of a jet; by turbulence of ground
/// heat; ground heating; wall friction. Valid: even ground; wind ≥ 1 m/s.
final class DensePlume {
    private static final double GRAVITY = 9.81;
    private static final double AIR_HEAT_CAPACITY = 1006;
    private static final int MASS = 0;
    private static final int ENTHALPY = 1;
    private static final int HALF_WIDTH = 2;
    private static final int EXCESS = 3;
    private static final int TRAVEL = 4;
    private static final int LATERAL = 5;
    private static final int SUBSTANCE = 6;
    private static final int STRETCH = 7;
    private static final int SIZE = 8;
    private static final double LONGEST_STEP = 0.16;
    private static final double MOST_STEPS = 4000;

    private final Turbulence air;
    private final Constants constants;
    private final Mixing mixing;
    private final double airDensity;
    private final double ambient;
    private final double ground;
    private final double step;

    // the cross-section that the last call of `resolve` found
    private double density;
    private double speed;
    private double height;
    private double wind;
    private double buoyancy;
    private double temperature;
    private double moleFraction;
    private double tracedFraction = -1;

    // of the last step: a thin cloud takes on the wind's speed within less, which may not overshoot
    private double length;
    private double densityPerFraction;
    private double feeding;

    DensePlume(Turbulence air, Constants constants, Mixing mixing, Air weather, double step) {
        this.air = air;
        this.constants = constants;
        this.mixing = mixing;
        this.airDensity = mixing.airDensity();
        this.ambient = weather.weather().temperature();
        Double told = weather.weather().groundTemperature();
        this.ground = told == null ? ambient : told;
        this.step = step;
    }

    /// Where the ground plume begins.
    ///
    /// @param x m
    /// @param pool radius of the pool that still feeds it from −pool to +pool; 0: all is in it
    /// @param rate of the substance, kg/s
    /// @param mass flux of all that is in it, kg/s
    /// @param enthalpy flux, W
    /// @param feed enthalpy of the substance that a pool still adds, J/kg
    /// @param halfWidth m
    /// @param edge standard deviation of its edges, m
    /// @param excess flux of momentum beyond the wind's, N
    /// @param from how long it has travelled
    record Start(
            double pool,
            double rate,
            double mass,
            double enthalpy,
            double feed,
            double halfWidth,
            double edge,
            double excess,
            PassivePlume.From from) {}

    /// Stations of a plume that is fed for `feeding` s, at the middle of which they are; its ends are not free if
    /// that is infinite.
    List<Station> stations(Start start, double feeding) {
        this.feeding = feeding;
        List<Station> found = new ArrayList<>();
        double[] y = new double[SIZE];
        y[MASS] = start.mass();
        y[ENTHALPY] = start.enthalpy();
        y[HALF_WIDTH] = start.halfWidth();
        y[EXCESS] = start.excess();
        y[TRAVEL] = start.from().travel();
        y[LATERAL] = start.from().lateral();
        y[STRETCH] = 1;
        y[SUBSTANCE] = start.pool() > 0 ? start.mass() * SLIGHTLY_MIXED : start.rate();
        double x = start.from().x();
        height = 1;
        double[] rate = new double[SIZE];
        double[] half = new double[SIZE];
        resolve(y);
        found.add(station(x, y, start));
        for (int i = 0; i < MOST_STEPS && x < PassivePlume.FARTHEST; i++) {
            rates(x, y, rate, start);
            double dx = stepLength(x, y, rate, start);
            length = dx;
            for (int k = 0; k < SIZE; k++) {
                half[k] = y[k] + 0.5 * dx * rate[k];
            }
            resolve(half);
            rates(x + 0.5 * dx, half, rate, start);
            for (int k = 0; k < SIZE; k++) {
                y[k] += dx * rate[k];
            }
            x += dx;
            resolve(y);
            widen(x, y, start);
            found.add(station(x, y, start));
        }
        return found;
    }

    static final double SLIGHTLY_MIXED = 0.999;

    private double stepLength(double x, double[] y, double[] rate, Start start) {
        double most = Math.max(
                Math.min(1.5 * step, LONGEST_STEP) * Math.abs(x - start.from().x()), 0.02 * y[HALF_WIDTH] + 0.01);
        double dx = Math.min(most, step * y[MASS] / Math.max(rate[MASS], 1e-12));
        dx = Math.min(dx, step * y[HALF_WIDTH] / Math.max(rate[HALF_WIDTH], 1e-12));
        dx = Math.min(dx, step * y[STRETCH] / Math.max(rate[STRETCH], 1e-12));
        if (start.pool() > 0 && x < start.pool()) {
            dx = Math.min(dx, Math.max(start.pool() - x, 1e-3));
        }
        return Math.max(dx, 1e-4);
    }

    /// Density, speed and height of the cross-section.
    private void resolve(double[] y) {
        double fraction = Math.min(SLIGHTLY_MIXED, y[SUBSTANCE] / y[MASS]);
        if (fraction > THIN || tracedFraction < 0) {
            Mixing.Mixture mixture = mixing.at(fraction, y[ENTHALPY] / y[MASS]);
            density = mixture.density();
            temperature = mixture.temperature();
            moleFraction = mixture.moleFraction();
            if (fraction <= THIN) {
                tracedFraction = fraction;
                densityPerFraction = (density - airDensity) / fraction;
            }
        } else {
            density = airDensity + densityPerFraction * fraction;
            temperature = ambient;
            moleFraction = mixing.moleFraction(fraction);
        }
        buoyancy = GRAVITY * (density - airDensity) / airDensity;
        solveHeight(y[MASS] / (density * 2 * y[HALF_WIDTH]), y[EXCESS] / y[MASS]);
        height = Math.min(height, air.lid());
    }

    /// The height at which height times speed is the flow per metre of width; sets speed and wind too.
    ///
    /// The speed never falls with the height, so there is one: bracketed from the last height on, then by the
    /// Illinois form of the false position. Plain iteration was refused: where a slow cloud lies
    /// in a steep profile it jumps to and fro, and a calm plume lost its density within a step.
    private void solveHeight(double flow, double slip) {
        double low = height;
        double missLow = miss(low, flow, slip);
        double factor = missLow > 0 ? 1 / BRACKET : BRACKET;
        double high = low;
        double missHigh = missLow;
        for (int i = 0; i < MOST_GUESSES && missHigh * missLow > 0; i++) {
            low = high;
            missLow = missHigh;
            high = low * factor;
            missHigh = miss(high, flow, slip);
            factor *= factor;
        }
        double a = low;
        double b = high;
        for (int i = 0; i < MOST_GUESSES && Math.abs(missHigh) > EXACT; i++) {
            double next = b - missHigh * (b - a) / (missHigh - missLow);
            double missNext = miss(next, flow, slip);
            if (missNext * missHigh < 0) {
                a = b;
                missLow = missHigh;
            } else {
                missLow *= 0.5;
            }
            b = next;
            missHigh = missNext;
        }
        height = b;
    }

    private static final double BRACKET = 1.1;
    private static final int MOST_GUESSES = 30;
    private static final double EXACT = 1e-5;

    /// By how much of the flow that there is a height carries too much.
    private double miss(double guess, double flow, double slip) {
        wind = air.speed(0, guess / Profile.BOX_OVER_SIGMA_Z);
        double carried = Math.max(wind + slip, LEAST_SHARE * wind);
        double pressed = constants.of(Constant.FORWARD_SPREADING) * Math.max(0, buoyancy) * guess;
        speed = Math.sqrt(carried * carried + pressed);
        return guess * speed / flow - 1;
    }

    private static final double LEAST_SHARE = 0.1;
    private static final double THIN = 1e-3;

    private void rates(double x, double[] y, double[] rate, Start start) {
        double heat = groundHeat();
        double ratio = 1 + y[EXCESS] / (y[MASS] * wind);
        double stirring = stirring(heat, ratio);
        double lid = height < air.lid() ? 1 : 0;
        double top = 2 * y[HALF_WIDTH] * top(stirring);
        double fed = start.pool() > 0 && x < start.pool()
                ? (start.rate() - start.mass() * SLIGHTLY_MIXED) / (2 * start.pool())
                : 0;
        rate[SUBSTANCE] = fed;
        rate[MASS] = airDensity * (lid * top + shear(y)) + fed;
        rate[ENTHALPY] = fed * start.feed() + heat * 2 * y[HALF_WIDTH];
        double front = front(stirring);
        rate[HALF_WIDTH] = Math.max(front, opening(y)) / speed;
        double friction = air.layer().frictionVelocity();
        double drag = 2 * y[HALF_WIDTH] * density * friction * friction * (ratio * Math.abs(ratio) - 1);
        double bound = Math.abs(y[EXCESS]) / Math.max(1.5 * length, 0.5 * Math.max(height, LEAST_DEPTH));
        rate[EXCESS] = -Math.max(-bound, Math.min(bound, drag)) - fed * wind;
        rate[TRAVEL] = 1 / speed;
        rate[LATERAL] = 1 / (air.lateralSpeed(0, height / Profile.BOX_OVER_SIGMA_Z) + Math.max(0, speed - wind));
        drawOut(y, rate, front);
    }

    /// Once the source has stopped, both ends of a plume run out at the speed of its sides and take in air as those
    /// of a sudden cloud do: what it holds takes longer to go by, and so much less of everything goes by in a
    /// second. While it is fed, what comes after holds the middle together.
    private void drawOut(double[] y, double[] rate, double front) {
        if (y[TRAVEL] < 0.5 * feeding) {
            rate[STRETCH] = 0;
            return;
        }
        double longer = 2 * front / (speed * feeding * y[STRETCH]);
        rate[STRETCH] = y[STRETCH] * longer / speed;
        for (int flux : FLUXES) {
            rate[flux] -= y[flux] * longer / speed;
        }
        double ends = constants.of(Constant.PUFF_FRONT_ENTRAINMENT) * longer;
        rate[MASS] += ends * airDensity * 2 * y[HALF_WIDTH] * height;
    }

    private static final int[] FLUXES = {MASS, ENTHALPY, EXCESS, SUBSTANCE};

    /// m/s with which the layer is stirred: the ground's friction and its heat. A jet that rubs on the ground
    /// `ratio` times as fast as the wind rubs so many times as hard, by the law of the wall.
    private double stirring(double heat, double ratio) {
        double friction = air.layer().frictionVelocity() * Math.max(1, ratio);
        double churn = constants.of(Constant.HEAT_TURBULENCE)
                * FastMath.cbrt(Math.max(0, GRAVITY * height * heat / (density * AIR_HEAT_CAPACITY * temperature)));
        return Math.sqrt(friction * friction + churn * churn);
    }

    /// Air that comes in through the top, m/s.
    private double top(double stirring) {
        double richardson = Math.max(0, buoyancy) * height / (stirring * stirring);
        return air.layerEntrainment(height / Profile.BOX_OVER_SIGMA_Z, richardson)
                * stirring
                / air.layer().frictionVelocity();
    }

    /// Speed at which weight drives the sides out, m/s.
    private double front(double stirring) {
        double spreading = constants.of(Constant.GRAVITY_SPREADING);
        double collapse = constants.of(Constant.FRONT_COLLAPSE) * stirring;
        return Math.sqrt(Math.max(0, spreading * spreading * Math.max(0, buoyancy) * height - collapse * collapse));
    }

    /// Speed at which a wall jet opens sideways, m/s.
    private double opening(double[] y) {
        return constants.of(Constant.WALL_JET_WIDENING) * Math.max(0, y[EXCESS] / y[MASS]);
    }

    /// m³/s and metre that a wall jet draws in.
    private double shear(double[] y) {
        double excess = y[EXCESS] / y[MASS];
        if (excess < 1e-3) {
            return 0;
        }
        double richardson = Math.max(0, buoyancy) * height / (excess * excess);
        return constants.of(Constant.WALL_JET)
                * Math.sqrt(y[EXCESS] / airDensity)
                / (1 + constants.of(Constant.DENSITY_DAMPING) * richardson / constants.of(Constant.SHEAR_RICHARDSON));
    }

    private static final double LEAST_DEPTH = 0.1;

    /// W/m² that the ground gives to the cloud: the larger of forced and free convection.
    private double groundHeat() {
        double warmer = ground - temperature;
        if (warmer <= 0) {
            return 0;
        }
        double friction = air.layer().frictionVelocity();
        double forced = density * AIR_HEAT_CAPACITY * friction * friction / speed;
        double free = constants.of(Constant.FREE_CONVECTION) * FastMath.cbrt(warmer);
        return constants.of(Constant.GROUND_HEATING) * Math.max(forced, free) * warmer;
    }

    /// Where the turbulence has spread the edges beyond the box, the box is as wide as they.
    private void widen(double x, double[] y, Start start) {
        double instant = air.sigmaY(x, y[LATERAL]) * air.instant();
        double least = Station.BOX_OVER_SIGMA * Math.sqrt(instant * instant + start.edge() * start.edge());
        if (least > y[HALF_WIDTH]) {
            y[MASS] += airDensity * 2 * (least - y[HALF_WIDTH]) * height * speed;
            y[HALF_WIDTH] = least;
            resolve(y);
        }
    }

    private Station station(double x, double[] y, Start start) {
        double sigmaZ = height / Profile.BOX_OVER_SIGMA_Z;
        Profile profile = new Profile(0, sigmaZ * Profile.scaleOverSigma(1.5), 1.5, air.lid());
        return new Station(
                x,
                y[TRAVEL],
                moleFraction,
                y[HALF_WIDTH],
                start.edge(),
                air.sigmaY(x, y[LATERAL]),
                air.sigmaX(y[TRAVEL], sigmaZ) + 0.5 * start.halfWidth(),
                speed,
                y[STRETCH],
                profile);
    }
}
