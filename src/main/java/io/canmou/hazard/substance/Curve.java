package io.canmou.hazard.substance;

/// A property against temperature, with the range it was fitted in.
///
/// Outside the range a curve gives its own continuation; the caller decides whether to warn, by [#covers].
public sealed interface Curve {
    /// The property at `temperature` (K), in the SI unit of its place in [Physics].
    double at(double temperature);

    /// Lowest temperature of the fit, K.
    double from();

    /// Highest temperature of the fit, K.
    double to();

    /// Whether `temperature` (K) lies in the range of the fit.
    default boolean covers(double temperature) {
        return temperature >= from() && temperature <= to();
    }

    /// log10(p in Pa) = a − b/(T + c), T in K. Antoine (1888).
    record Antoine(double a, double b, double c, double from, double to) implements Curve {
        @Override
        public double at(double temperature) {
            return StrictMath.pow(10, a - b / (temperature + c));
        }
    }
}
