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

    /// log10(p in Pa) = a − b/(T + c), T in K; nothing at and below the pole at T = −c. Antoine (1888).
    record Antoine(double a, double b, double c, double from, double to) implements Curve {
        @Override
        public double at(double temperature) {
            double abovePole = temperature + c;
            return abovePole > 0 ? StrictMath.pow(10, a - b / abovePole) : 0;
        }
    }

    /// ln p = c1 + c2/T + c3 ln T + c4 T^c5, Pa and K.
    ///
    /// Source: DIPPR equation 101, as in Perry's Chemical Engineers' Handbook, 8th ed. (2008), table 2-8.
    /// Outside the fit ln p goes on as a straight line in 1/T (Clausius–Clapeyron with the slope at the
    /// end).
    record Dippr101(double c1, double c2, double c3, double c4, double c5, double from, double to) implements Curve {
        @Override
        public double at(double temperature) {
            double t = Math.clamp(temperature, from, to);
            double slope = -c2 + c3 * t + c4 * c5 * StrictMath.pow(t, c5 + 1); // d ln p / d(−1/T) = T² d ln p/dT
            return StrictMath.exp(lnP(t) + slope * (1 / t - 1 / temperature));
        }

        private double lnP(double t) {
            return c1 + c2 / t + c3 * StrictMath.log(t) + c4 * StrictMath.pow(t, c5);
        }
    }

    /// ln(p/pc) = (a τ + b τ^1.5 + c τ^2.5 + d τ^5) Tc/T with τ = 1 − T/Tc.
    ///
    /// Source: Wagner (1973) in the 2.5-5 form, as in the VDI Heat Atlas (2010), part D3.
    /// Below the fit ln p goes on as a straight line in 1/T; above the critical point the pressure stays.
    record Wagner(
            double a,
            double b,
            double c,
            double d,
            double criticalTemperature,
            double criticalPressure,
            double from,
            double to)
            implements Curve {
        @Override
        public double at(double temperature) {
            if (temperature >= criticalTemperature) {
                return criticalPressure;
            }
            if (temperature >= from) {
                return StrictMath.exp(lnP(temperature));
            }
            double step = 0.01; // K; the slope of a smooth curve, to eight digits
            double slope = (lnP(from + step) - lnP(from)) / (1 / from - 1 / (from + step));
            return StrictMath.exp(lnP(from) + slope * (1 / from - 1 / temperature));
        }

        private double lnP(double t) {
            double tau = 1 - t / criticalTemperature;
            double root = Math.sqrt(tau);
            double sum = a * tau + b * tau * root + c * tau * tau * root + d * tau * tau * tau * tau * tau;
            return StrictMath.log(criticalPressure) + sum * criticalTemperature / t;
        }
    }

    /// scale · (c0 + c1 T + c2 T² + …); outside the fit the value at its end.
    ///
    /// Source: DIPPR equation 100 (liquid heat capacity, Perry 8th ed., table 2-153) and the heat capacities of
    /// ideal gases in Poling, Prausnitz, O'Connell (2001), appendix A.
    record Polynomial(java.util.List<Double> coefficients, double scale, double from, double to) implements Curve {
        public Polynomial {
            coefficients = java.util.List.copyOf(coefficients);
        }

        @Override
        public double at(double temperature) {
            double t = Math.clamp(temperature, from, to);
            double sum = 0;
            for (int i = coefficients.size() - 1; i >= 0; i--) {
                sum = sum * t + coefficients.get(i);
            }
            return scale * sum;
        }
    }

    /// scale · c1 / c2^(1 + (1 − T/c3)^c4): liquid density; outside the fit the value at its end.
    ///
    /// Source: DIPPR equation 105 (Rackett's form), Perry 8th ed., table 2-32.
    record Dippr105(double c1, double c2, double c3, double c4, double scale, double from, double to) implements Curve {
        @Override
        public double at(double temperature) {
            double t = Math.min(Math.clamp(temperature, from, to), c3);
            return scale * c1 / StrictMath.pow(c2, 1 + StrictMath.pow(1 - t / c3, c4));
        }
    }

    /// ρ = ρc + a τ^0.35 + b τ^(2/3) + c τ + d τ^(4/3), τ = 1 − T/Tc: liquid density, kg/m³.
    ///
    /// Source: PPDS form, VDI Heat Atlas (2010), part D3. Outside the fit the value at its end.
    record PpdsDensity(
            double critical, double a, double b, double c, double d, double criticalTemperature, double from, double to)
            implements Curve {
        @Override
        public double at(double temperature) {
            double t = Math.clamp(temperature, from, Math.min(to, criticalTemperature));
            double tau = 1 - t / criticalTemperature;
            double third = StrictMath.cbrt(tau);
            return critical
                    + a * StrictMath.pow(tau, 0.35)
                    + b * third * third
                    + c * tau
                    + d * third * third * third * third;
        }
    }

    /// scale · c1 · (1 − Tr)^(c2 + c3 Tr + c4 Tr²), Tr = T/Tc: heat of vaporisation; 0 from the critical
    /// point on.
    ///
    /// Source: DIPPR equation 106, Perry 8th ed., table 2-150. Below the fit the value at its end.
    record Dippr106(
            double c1,
            double c2,
            double c3,
            double c4,
            double criticalTemperature,
            double scale,
            double from,
            double to)
            implements Curve {
        @Override
        public double at(double temperature) {
            double reduced = Math.max(temperature, from) / criticalTemperature;
            if (reduced >= 1) {
                return 0;
            }
            return scale * c1 * StrictMath.pow(1 - reduced, c2 + c3 * reduced + c4 * reduced * reduced);
        }
    }

    /// scale · (a²/τ + b − 2ac τ − ad τ² − c²τ³/3 − cd τ⁴/2 − d²τ⁵/5), τ = 1 − T/Tc: liquid heat capacity.
    ///
    /// Source: DIPPR equation 114, Perry 8th ed., table 2-153. Outside the fit the value at its end.
    record Dippr114(
            double a, double b, double c, double d, double criticalTemperature, double scale, double from, double to)
            implements Curve {
        @Override
        public double at(double temperature) {
            double tau = 1 - Math.clamp(temperature, from, to) / criticalTemperature;
            double tau2 = tau * tau;
            return scale
                    * (a * a / tau
                            + b
                            - 2 * a * c * tau
                            - a * d * tau2
                            - c * c * tau2 * tau / 3
                            - c * d * tau2 * tau2 / 2
                            - d * d * tau2 * tau2 * tau / 5);
        }
    }
}
