package io.canmou.hazard.dispersion;

import io.canmou.hazard.weather.BoundaryLayer;
import org.hipparchus.util.FastMath;

/// How fast the air itself spreads and carries a cloud of a given height.
///
/// Near the ground the vertical spread grows as the mean height of a gradient-transfer plume does, dz̄/dx = k
/// u*/(Sc φh u) (van Ulden 1978, Atmos. Environ. 12, 2125, eq. 9), away from it by Taylor's theorem with K(z) at
/// the plume's height; the two are joined by how much of the plume has felt the ground. Across, Pasquill's (1976)
/// f(x) with σv from the layer.
final class Turbulence {

    private static final double LEAST_SPEED = 0.1;

    private static final double TINY = 1e-12;

    /// Heights, evenly in their logarithm, at which the wind is worked out once; between them it is linear, which
    /// the profile nearly is: within 0.3 %.
    private static final int WINDS = 80;

    private final BoundaryLayer layer;
    private final Constants constants;
    private final double friction;
    private final double sigmaV;
    private final double instant;
    private final double[] winds;
    private final double lowest;
    private final double spacing;

    Turbulence(BoundaryLayer layer, Constants constants) {
        this.layer = layer;
        this.constants = constants;
        this.friction = constants.of(Constant.KARMAN) * layer.frictionVelocity() / constants.of(Constant.SCHMIDT);
        double mechanical = constants.of(Constant.LATERAL_MECHANICAL) * layer.frictionVelocity();
        double free = constants.of(Constant.LATERAL_CONVECTIVE) * layer.convectiveVelocity();
        this.sigmaV = Math.max(constants.of(Constant.LATERAL_LEAST), Math.sqrt(mechanical * mechanical + free * free));
        this.instant = Station.meander(1, 0, constants);
        this.lowest = FastMath.log(2 * layer.roughness());
        double highest = FastMath.log(Math.max(layer.mixingHeight(), 4 * layer.roughness()));
        this.spacing = (highest - lowest) / (WINDS - 1);
        this.winds = new double[WINDS];
        for (int i = 0; i < WINDS; i++) {
            winds[i] = layer.windAt(FastMath.exp(lowest + i * spacing));
        }
    }

    /// Share of a plume from `height` with spread `sigmaZ` that has felt the ground.
    static double grounded(double height, double sigmaZ) {
        return sigmaZ * sigmaZ / (sigmaZ * sigmaZ + height * height);
    }

    /// How fast σz grows in time, m/s.
    double verticalGrowth(double height, double sigmaZ) {
        double grounded = grounded(height, sigmaZ);
        double near = groundGrowth(sigmaZ, 0);
        if (grounded > 0.999) {
            return near;
        }
        double depth = Math.min(height, constants.of(Constant.EDDY_GROWTH) * layer.mixingHeight());
        double sigmaW = layer.sigmaW(height);
        double free = sigmaW / (1 + sigmaW * sigmaZ / (friction * depth / layer.scalarGradient(depth)));
        return (1 - grounded) * free + grounded * near;
    }

    /// Growth of a ground plume's σz, m/s; `density` is added to the air's own φh.
    double groundGrowth(double sigmaZ, double density) {
        double mean = sigmaZ / constants.of(Constant.MEAN_TO_SIGMA);
        double eddy = Math.min(
                constants.of(Constant.DIFFUSION_HEIGHT) * mean,
                constants.of(Constant.EDDY_GROWTH) * layer.mixingHeight());
        return constants.of(Constant.MEAN_TO_SIGMA) * friction / (layer.scalarGradient(eddy) + density);
    }

    /// Growth of the depth of a layer on the ground, m/s, as its density slows it.
    ///
    /// Without density it is that of the passive plume; with much of it the flow through the top, growth and shear
    /// together, is [Constant#LAYER_ENTRAINMENT] u* over [Constant#DENSITY_DAMPING] Ri*, as measured, whatever the
    /// passive plume's own constants are.
    double layerGrowth(double sigmaZ, double richardson) {
        double passive = Profile.BOX_OVER_SIGMA_Z * constants.of(Constant.MEAN_TO_SIGMA) * friction;
        double share = passive
                * (1 + windExponent(sigmaZ))
                / (constants.of(Constant.LAYER_ENTRAINMENT) * layer.frictionVelocity());
        return Profile.BOX_OVER_SIGMA_Z
                * groundGrowth(sigmaZ, constants.of(Constant.DENSITY_DAMPING) * richardson * share);
    }

    /// Flow of air through the top of such a layer per area, m/s.
    double layerEntrainment(double sigmaZ, double richardson) {
        return layerGrowth(sigmaZ, richardson) * (1 + windExponent(sigmaZ));
    }

    /// Speed of a plume from `height` with spread `sigmaZ`, m/s.
    double speed(double height, double sigmaZ) {
        return wind(height, sigmaZ, constants.of(Constant.TRANSPORT_HEIGHT));
    }

    /// Speed that the wind's angle is taken with, m/s. Pasquill's scheme knows the angle where it is measured, not
    /// higher: a ground plume that grows past 10 m does not become straighter, an elevated one fills twice its
    /// height.
    double lateralSpeed(double height, double sigmaZ) {
        double share = constants.of(Constant.LATERAL_HEIGHT);
        double highest = Math.max(constants.of(Constant.LATERAL_ANGLE_HEIGHT), 2 * height)
                * constants.of(Constant.MEAN_TO_SIGMA)
                / share;
        return wind(height, Math.min(sigmaZ, highest), share);
    }

    private double wind(double height, double sigmaZ, double share) {
        double mean = share * sigmaZ / constants.of(Constant.MEAN_TO_SIGMA);
        double place = (0.5 * FastMath.log(height * height + mean * mean + TINY) - lowest) / spacing;
        if (place <= 0) {
            return Math.max(winds[0], LEAST_SPEED);
        }
        int low = (int) Math.min(place, WINDS - 2);
        double part = Math.min(place - low, 1);
        return Math.max(winds[low] + part * (winds[low + 1] - winds[low]), LEAST_SPEED);
    }

    /// d ln u / d ln z where the plume's speed is taken.
    double windExponent(double sigmaZ) {
        double at = constants.of(Constant.TRANSPORT_HEIGHT) * sigmaZ / constants.of(Constant.MEAN_TO_SIGMA);
        return layer.windExponent(Math.max(at, 2 * layer.roughness()));
    }

    /// Crosswind spread over an hour at x after a lateral travel time, m.
    double sigmaY(double x, double lateral) {
        return sigmaV * lateral * decay(x) + 1e-3;
    }

    /// The part of an hour's crosswind spread that a plume has at a moment.
    double instant() {
        return instant;
    }

    /// How fast a narrow plume spreads across at a moment, m/s.
    double instantGrowth() {
        return sigmaV * instant;
    }

    /// Along-wind spread after a travel time, m.
    ///
    /// Chatwin's 2 u* t is 2 k times the shear du/d ln z of neutral air; in stable air the shear is larger, but the
    /// cloud stays within less of it: never more than Beals measured there. Without that bound a cloud of half a
    /// minute spread to two kilometres on its first five in class E.
    double sigmaX(double travel, double sigmaZ) {
        double speed = speed(0, sigmaZ);
        double shear = windExponent(sigmaZ) * speed;
        double sheared = constants.of(Constant.ALONG_WIND) * constants.of(Constant.KARMAN) * shear * travel;
        if (layer.inverseLength() <= 0) {
            return sheared;
        }
        double stable = constants.of(Constant.ALONG_STABLE)
                * FastMath.pow(speed * travel, constants.of(Constant.ALONG_STABLE_POWER));
        return Math.min(sheared, stable);
    }

    private double decay(double x) {
        double bounded = Math.max(0, Math.min(x, constants.of(Constant.LATERAL_FAR)));
        double near = 1
                / (1
                        + constants.of(Constant.LATERAL_DECAY)
                                * FastMath.pow(bounded, constants.of(Constant.LATERAL_DECAY_POWER)));
        return x <= constants.of(Constant.LATERAL_FAR)
                ? near
                : near * Math.sqrt(constants.of(Constant.LATERAL_FAR) / x);
    }

    /// Height at which the plume is turned back, m. The top of a stable layer is no lid: eddies only fade there.
    double lid() {
        return layer.lid();
    }

    BoundaryLayer layer() {
        return layer;
    }
}
