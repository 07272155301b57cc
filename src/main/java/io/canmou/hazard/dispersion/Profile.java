package io.canmou.hazard.dispersion;

/// Shape of a plume over height: ½ (f(z − centre) + f(z + centre)) with f = exp(−|z/scale|^shape), mirrored at the
/// lid.
///
/// Its integral from the ground is scale · Γ(1 + 1/shape), whatever the centre. Source of the shape near the
/// ground: van Ulden (1978), Atmos. Environ. 12, 2125; Nieuwstadt and van Ulden (1978), same volume, 2119 (1.5 in
/// neutral air).
///
/// @param centre m above ground
/// @param scale m
/// @param shape 2: Gaussian
/// @param lid m
record Profile(double centre, double scale, double shape, double lid) {
    /// Depth of the box over σz for the profile near the ground.
    static final double BOX_OVER_SIGMA_Z = factorial(1 / 1.5) * scaleOverSigma(1.5);

    /// Relative to the box of [#height] that holds the same: 1 at the ground where the centre is 0 and the lid far.
    ///
    /// Under the lid the images are summed and brought to the box's own content; a profile wider than the lid is
    /// high is mixed through.
    double at(double z) {
        if (scale <= NEAR_LID * lid) {
            return pair(z);
        }
        if (scale >= MIXED * lid) {
            return 1;
        }
        double sum = pair(z);
        for (int i = 1; i <= IMAGES; i++) {
            sum += pair(2 * i * lid - z) + pair(2 * i * lid + z);
        }
        return sum * Math.min(1, lid / (scale * factorial(1 / shape)));
    }

    private static final double NEAR_LID = 0.25;
    private static final double MIXED = 2;
    private static final int IMAGES = 3;

    private double pair(double z) {
        return 0.5 * (bell(z - centre) + bell(z + centre));
    }

    /// The power by its logarithm: a sixth of the time of a correctly rounded one, and good to 1e-14.
    private double bell(double z) {
        double ratio = Math.abs(z) / scale;
        if (ratio == 0) {
            return 1;
        }
        double power = shape == 2 ? ratio * ratio : StrictMath.exp(shape * StrictMath.log(ratio));
        return StrictMath.exp(-power);
    }

    /// Height of the box that holds the same as the profile below the lid, m.
    double height() {
        return Math.min(scale * factorial(1 / shape), lid);
    }

    /// scale over the standard deviation, for a profile of `shape`.
    static double scaleOverSigma(double shape) {
        return Math.sqrt(3 * factorial(1 / shape) / factorial(3 / shape));
    }

    /// Γ(1 + x) for 0 ≤ x ≤ 3.
    ///
    /// Source: Abramowitz and Stegun (1964), 6.1.36, error below 3e-7, with Γ(1 + x) = x Γ(x).
    static double factorial(double x) {
        if (x > 1) {
            return x * factorial(x - 1);
        }
        return 1
                + x
                        * (-0.577191652
                                + x
                                        * (0.988205891
                                                + x
                                                        * (-0.897056937
                                                                + x
                                                                        * (0.918206857
                                                                                + x
                                                                                        * (-0.756704078
                                                                                                + x
                                                                                                        * (0.482199394
                                                                                                                + x
                                                                                                                        * (-0.193527818
                                                                                                                                + x
                                                                                                                                        * 0.035868343)))))));
    }
}
