package io.canmou.hazard.dispersion;

import org.hipparchus.util.FastMath;

/// Substance that enters the air at one place in one way; amounts are of the substance alone, without air.
/// SI.
public sealed interface Emission {
    /// Temperature of the material as it enters the air, K.
    double temperature();

    /// Share of the mass that is liquid drops as it enters the air, 0..1; 0 for a pool.
    double liquidFraction();

    /// All that this emission brings into the air, kg.
    double mass();

    /// The same with all amounts times `factor`, speeds kept.
    Emission scaled(double factor);

    /// A steady emission of `rate` kg/s from `start` for `duration` s.
    ///
    /// A source whose rate changes is a list of these, one after the other; neighbours with the same [Opening] are
    /// run together where their rates are alike.
    record Steady(
            double start, double duration, double rate, double temperature, double liquidFraction, Opening opening)
            implements Emission {
        @Override
        public double mass() {
            return rate * duration;
        }

        @Override
        public Steady scaled(double factor) {
            return new Steady(
                    start, duration, rate * factor, temperature, liquidFraction, opening.scaled(Math.sqrt(factor)));
        }
    }

    /// A cloud of `mass` kg that is there at `start`, with `diameter` and `height` (of the cylinder, m), already
    /// mixed with `airMassFraction` of air.
    record Burst(
            double start,
            double mass,
            double temperature,
            double liquidFraction,
            double height,
            double diameter,
            double airMassFraction)
            implements Emission {
        @Override
        public Burst scaled(double factor) {
            double size = FastMath.cbrt(factor);
            return new Burst(
                    start, mass * factor, temperature, liquidFraction, height * size, diameter * size, airMassFraction);
        }
    }

    /// The shape and motion of a steady emission.
    sealed interface Opening {
        /// Across, m.
        double diameter();

        /// The same with its diameter times `factor`.
        Opening scaled(double factor);

        /// Vapour that rises from a pool on the ground of `diameter` m.
        record Pool(double diameter) implements Opening {
            @Override
            public Pool scaled(double factor) {
                return new Pool(diameter * factor);
            }
        }

        /// Gas without much momentum at `height` m, from an opening of `diameter` m.
        record Vent(double height, double diameter) implements Opening {
            @Override
            public Vent scaled(double factor) {
                return new Vent(height, diameter * factor);
            }
        }

        /// A jet, expanded to ambient pressure: `diameter` m and `velocity` m/s are those after expansion (with the
        /// pressure term and the flash), `height` m of its axis; `vertical`: upwards, else along the wind.
        record Jet(double height, double diameter, double velocity, boolean vertical) implements Opening {
            @Override
            public Jet scaled(double factor) {
                return new Jet(height, diameter * factor, velocity, vertical);
            }
        }
    }
}
