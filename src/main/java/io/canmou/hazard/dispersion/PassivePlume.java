package io.canmou.hazard.dispersion;

import io.canmou.hazard.weather.BoundaryLayer;
import java.util.ArrayList;
import java.util.List;

/// A plume that the air carries without noticing: widths from the boundary layer's own scales.
///
/// The vertical spread σz is integrated along the plume. Near the ground it grows as the mean height of a
/// gradient-transfer plume does, dz̄/dx = k u*/(Sc φh u) (van Ulden 1978, Atmos. Environ. 12, 2125, eq. 9;
/// Venkatram and
/// others 2013, Atmos. Environ. 71, 73), away from it by Taylor's theorem with K(z) at the plume's height; the
/// two are
/// joined by how much of the plume has felt the ground. The crosswind spread is Draxler's (1976) with σv from
/// the layer.
/// Valid: passive gas, even ground, wind ≥ 1 m/s, 10 m to 10 km.
final class PassivePlume {
    /// Farthest distance that is looked at, m.
    static final double FARTHEST = 50_000;

    private static final double NEAREST = 1;

    private final BoundaryLayer layer;
    private final Constants constants;
    private final double stepRatio;

    /// @param stepRatio ratio of neighbouring distances
    PassivePlume(BoundaryLayer layer, Constants constants, double stepRatio) {
        this.layer = layer;
        this.constants = constants;
        this.stepRatio = stepRatio;
    }

    /// What enters at the start: m³/s of the substance's vapour at ambient temperature, at `height`, from an
    /// opening of
    /// `diameter`.
    record Start(double flow, double height, double diameter) {}

    /// Stations from the source to [#FARTHEST].
    List<Station> stations(Start start) {
        List<Station> found = new ArrayList<>();
        double sigmaZ = Math.max(start.diameter() / 4, 0.02);
        double travel = 0;
        double x = NEAREST;
        double u = speed(start.height(), sigmaZ);
        found.add(station(0, 0, sigmaZ, start));
        travel = x / u;
        sigmaZ += growth(start.height(), sigmaZ, 0) * travel;
        while (x <= FARTHEST * 1.0001) {
            found.add(station(x, travel, sigmaZ, start));
            double dx = x * (stepRatio - 1);
            double rate = growth(start.height(), sigmaZ, travel);
            double speed = speed(start.height(), sigmaZ);
            double half = sigmaZ + rate * dx / (2 * speed);
            double middle = speed(start.height(), half);
            double dt = dx / middle;
            sigmaZ += growth(start.height(), half, travel + dt / 2) * dt;
            travel += dt;
            x += dx;
        }
        return found;
    }

    private double share(double height, double sigmaZ) {
        return sigmaZ * sigmaZ / (sigmaZ * sigmaZ + height * height);
    }

    /// How fast σz grows in time, m/s.
    private double growth(double height, double sigmaZ, double travel) {
        double grounded = share(height, sigmaZ);
        double mean = sigmaZ / constants.of(Constant.MEAN_TO_SIGMA);
        double eddy = Math.min(constants.of(Constant.DIFFUSION_HEIGHT) * mean, 0.3 * layer.mixingHeight());
        double friction = constants.of(Constant.KARMAN) * layer.frictionVelocity() / constants.of(Constant.SCHMIDT);
        double near = constants.of(Constant.MEAN_TO_SIGMA) * friction / layer.scalarGradient(eddy);
        if (grounded > 0.999) {
            return near;
        }
        double sigmaW = layer.sigmaW(height);
        double depth = Math.min(height, 0.3 * layer.mixingHeight());
        double diffusivity = friction * depth / layer.scalarGradient(depth);
        double free = sigmaW / (1 + sigmaW * sigmaZ / diffusivity);
        return (1 - grounded) * free + grounded * near;
    }

    private double speed(double height, double sigmaZ) {
        double mean = constants.of(Constant.TRANSPORT_HEIGHT) * sigmaZ / constants.of(Constant.MEAN_TO_SIGMA);
        return Math.max(layer.windAt(Math.max(Math.sqrt(height * height + mean * mean), 2 * layer.roughness())), 0.1);
    }

    private double sigmaV() {
        double mechanical = constants.of(Constant.LATERAL_MECHANICAL) * layer.frictionVelocity();
        double free = constants.of(Constant.LATERAL_CONVECTIVE) * layer.convectiveVelocity();
        return Math.max(constants.of(Constant.LATERAL_LEAST), Math.sqrt(mechanical * mechanical + free * free));
    }

    private Station station(double x, double travel, double sigmaZ, Start start) {
        double decay =
                1 + constants.of(Constant.LATERAL_DECAY) * Math.sqrt(travel / constants.of(Constant.LATERAL_TIME));
        double sigmaY = sigmaV() * travel / decay + 1e-3;
        double grounded = share(start.height(), sigmaZ);
        double shape = 2 - grounded * (2 - 1.5);
        Profile profile = new Profile(
                start.height() * Math.sqrt(1 - grounded),
                sigmaZ * Profile.scaleOverSigma(shape),
                shape,
                layer.mixingHeight());
        double lateral = Station.meander(sigmaY, 0, constants);
        double box = Math.max(start.diameter() / 2, Station.BOX_OVER_SIGMA * lateral);
        double speed = speed(start.height(), sigmaZ);
        double plateau = Math.min(1, start.flow() / (2 * box * profile.height() * speed));
        double sigmaX = constants.of(Constant.ALONG_WIND) * layer.frictionVelocity() * travel + 0.25 * start.diameter();
        return new Station(x, travel, plateau, box, sigmaY, sigmaX, speed, profile);
    }
}
