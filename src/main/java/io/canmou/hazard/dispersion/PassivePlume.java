package io.canmou.hazard.dispersion;

import java.util.ArrayList;
import java.util.List;

/// A plume that the air carries without noticing: widths from the boundary layer's own scales.
///
/// σz, travel time and crosswind spread are integrated along the plume by the midpoint rule in steps that grow with
/// distance. Valid: passive gas, even ground, wind ≥ 1 m/s, 10 m to 10 km.
final class PassivePlume {
    /// Farthest distance that is looked at, m.
    static final double FARTHEST = 50_000;

    private static final double NEAREST = 1;
    private static final double GROUND_SHAPE = 1.5;

    private final Turbulence air;
    private final Constants constants;
    private final double stepRatio;

    /// @param stepRatio ratio of neighbouring distances
    PassivePlume(Turbulence air, Constants constants, double stepRatio) {
        this.air = air;
        this.constants = constants;
        this.stepRatio = stepRatio;
    }

    /// Where and how a passive plume begins.
    ///
    /// @param flow m³/s of the substance's vapour at the air's temperature
    /// @param height m
    /// @param halfWidth of the box, m
    /// @param edge standard deviation across at the start, m
    /// @param sigmaZ m
    record Start(double flow, double height, double halfWidth, double edge, double sigmaZ) {}

    /// Where along the wind a plume begins, and how long it has travelled.
    record From(double x, double travel, double lateral) {
        static final From SOURCE = new From(0, 0, 0);
    }

    /// Stations from `from` to [#FARTHEST].
    List<Station> stations(Start start, From from) {
        List<Station> found = new ArrayList<>();
        double sigmaZ = start.sigmaZ();
        double travel = from.travel();
        double lateral = from.lateral();
        double x = from.x();
        found.add(station(x, travel, lateral, sigmaZ, start));
        double dx = Math.max(NEAREST, x * (stepRatio - 1));
        while (x < FARTHEST) {
            double speed = air.speed(start.height(), sigmaZ);
            double half = sigmaZ + air.verticalGrowth(start.height(), sigmaZ) * dx / (2 * speed);
            double dt = dx / air.speed(start.height(), half);
            sigmaZ += air.verticalGrowth(start.height(), half) * dt;
            travel += dt;
            lateral += dx / air.lateralSpeed(start.height(), half);
            x += dx;
            found.add(station(x, travel, lateral, sigmaZ, start));
            dx = Math.max(NEAREST, Math.min(x * (stepRatio - 1), FARTHEST * 1.0001 - x));
        }
        return found;
    }

    private Station station(double x, double travel, double lateral, double sigmaZ, Start start) {
        double sigmaY = air.sigmaY(x, lateral);
        double grounded = Turbulence.grounded(start.height(), sigmaZ);
        double shape = 2 - grounded * (2 - GROUND_SHAPE);
        Profile profile = new Profile(
                start.height() * Math.sqrt(1 - grounded), sigmaZ * Profile.scaleOverSigma(shape), shape, air.lid());
        double instant = Station.meander(sigmaY, 0, constants);
        double box = Math.max(
                start.halfWidth(), Station.BOX_OVER_SIGMA * Math.sqrt(instant * instant + start.edge() * start.edge()));
        double speed = air.speed(start.height(), sigmaZ);
        double plateau = Math.min(1, start.flow() / (2 * box * profile.height() * speed));
        double sigmaX = air.sigmaX(travel, sigmaZ) + 0.5 * start.halfWidth();
        return new Station(x, travel, plateau, box, start.edge(), sigmaY, sigmaX, speed, 1, profile);
    }
}
