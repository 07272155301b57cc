package io.canmou.hazard.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.canmou.hazard.dispersion.Averaging;
import io.canmou.hazard.dispersion.Band;
import io.canmou.hazard.dispersion.Cloud;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;

class FlammableMassTest {
    /// A Gaussian cloud of fixed spreads along an even plume from 10 m to 110 m: c = exp(−y²/2σ² − z²/2σ²), σ = 5
    /// m.
    private static final class EvenPlume implements Cloud {
        @Override
        public double drift(double travel) {
            return travel;
        }

        private static final double SIGMA = 5;

        @Override
        public double[] stations() {
            double[] stations = new double[101];
            for (int i = 0; i < stations.length; i++) {
                stations[i] = 10 + i;
            }
            return stations;
        }

        @Override
        public double at(Point p, double time, double averaging) {
            return FastMath.exp(-(p.y() * p.y() + p.z() * p.z()) / (2 * SIGMA * SIGMA));
        }

        @Override
        public double most(Point point, Averaging averaging) {
            return at(point, 0, 0);
        }

        @Override
        public double whenMost(Point point, Averaging averaging) {
            return 0;
        }

        @Override
        public DoubleUnaryOperator widths(Band band, double level, Averaging averaging) {
            return widthsAt(band, level, 0, 0);
        }

        @Override
        public DoubleUnaryOperator widthsAt(Band band, double level, double time, double averaging) {
            return _ -> level > 1 ? -1 : SIGMA * Math.sqrt(2 * FastMath.log(1 / level));
        }

        @Override
        public double[] passage(Point point) {
            return new double[] {0, 1};
        }
    }

    @Test
    void theMassAboveALimitIsThatOfTheGaussian() {
        // half space: ∫∫ c dy dz over c ≥ L is π σ² (1 − L); times 100 m and 2 kg/m³
        FlammableMass found =
                FlammableMass.most(new EvenPlume(), new FlammableMass.Limits(0.02, 1.1, 20, 2), List.of(1.0));
        assertThat(found.mass()).isCloseTo(Math.PI * 25 * (1 - 0.02) * 100 * 2, withinPercentage(8));
        assertThat(found.centre()).isCloseTo(60, withinPercentage(2));
    }

    @Test
    void whatIsTooRichDoesNotCount() {
        FlammableMass found =
                FlammableMass.most(new EvenPlume(), new FlammableMass.Limits(0.02, 0.3, 20, 2), List.of(1.0));
        assertThat(found.mass()).isCloseTo(Math.PI * 25 * (0.3 - 0.02) * 100 * 2, withinPercentage(15));
    }
}
