package io.canmou.hazard.dispersion;

import java.util.Arrays;

/// The values of [Constant] that a run uses: the standard ones, or one of them varied to see what it does.
/// Immutable.
public final class Constants {
    /// As tabled.
    public static final Constants STANDARD = new Constants(
            Arrays.stream(Constant.values()).mapToDouble(Constant::value).toArray());

    private final double[] values;

    private Constants(double[] values) {
        this.values = values;
    }

    /// The value in SI units.
    public double of(Constant constant) {
        return values[constant.ordinal()];
    }

    /// The same with one constant times `factor`.
    public Constants scaled(Constant constant, double factor) {
        double[] changed = values.clone();
        changed[constant.ordinal()] *= factor;
        return new Constants(changed);
    }
}
