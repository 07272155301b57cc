package io.canmou.hazard.dispersion;

/// Substance that enters the air at one place in one way; amounts are of the substance alone, without air.
/// SI.
public sealed interface Emission {
    /// Temperature of the material as it enters the air, K.
    double temperature();

    /// Share of the mass that is liquid drops as it enters the air, 0..1; 0 for a pool.
    double liquidFraction();

    /// All that this emission brings into the air, kg.
    double mass();

    /// A steady emission of `rate` kg/s from `start` for `duration` s.
    ///
    /// A source whose rate changes is a list of these, one after the other; neighbours with the same
    /// [Opening]
    /// are run
    /// together where their rates are alike.
    record Steady(
            double start, double duration, double rate, double temperature, double liquidFraction, Opening opening)
            implements Emission {
        @Override
        public double mass() {
            return rate * duration;
        }

        /// The same at another rate.
        public Steady withRate(double other) {
            return new Steady(start, duration, other, temperature, liquidFraction, opening);
        }
    }

    /// A cloud of `mass` kg that is there at `start`, with `diameter` and `height` (of the cylinder, m),
    /// already mixed with
    /// `airMassFraction` of air.
    record Burst(
            double start,
            double mass,
            double temperature,
            double liquidFraction,
            double height,
            double diameter,
            double airMassFraction)
            implements Emission {}

    /// The shape and motion of a steady emission.
    sealed interface Opening {
        /// Across, m.
        double diameter();

        /// Vapour that rises from a pool on the ground of `diameter` m.
        record Pool(double diameter) implements Opening {}

        /// Gas without much momentum at `height` m, from an opening of `diameter` m.
        record Vent(double height, double diameter) implements Opening {}

        /// A jet, expanded to ambient pressure: `diameter` m and `velocity` m/s are those after expansion
        /// (with
        /// the pressure
        /// term and the flash), `height` m of its axis; `vertical`: upwards, else along the wind.
        record Jet(double height, double diameter, double velocity, boolean vertical) implements Opening {}
    }
}
