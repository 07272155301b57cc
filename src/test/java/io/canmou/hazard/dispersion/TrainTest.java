package io.canmou.hazard.dispersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.canmou.hazard.Given;
import io.canmou.hazard.substance.Substance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainTest {
    /// As heavy as air, so that it drifts with it.
    private static final Substance GAS = Given.gas(0.029);

    private static Emission.Steady steady(double start, double duration, double rate) {
        return new Emission.Steady(start, duration, rate, 293.15, 0, new Emission.Opening.Vent(0, 1));
    }

    private static Cloud cloud(List<Emission> emissions) {
        return new Dispersion(Constants.STANDARD)
                .disperse(new DispersionSource(emissions), GAS, Given.FAIR)
                .cloud();
    }

    @Test
    void aReleaseCutIntoPiecesIsTheReleaseItself() {
        Cloud whole = cloud(List.of(steady(0, 1_200, 2)));
        List<Emission> pieces = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            pieces.add(steady(200 * i, 200, 2));
        }
        Cloud cut = cloud(pieces);
        Averaging averaging = new Averaging(600, 7_200);
        for (double x : new double[] {50, 300, 2_000}) {
            Cloud.Point point = new Cloud.Point(x, 0, 1.5);
            assertThat(cut.most(point, averaging)).isCloseTo(whole.most(point, averaging), withinPercentage(3));
            double level = whole.most(point, averaging) / 3;
            assertThat(cut.widths(Band.BREATHING, level, averaging).applyAsDouble(x))
                    .isCloseTo(whole.widths(Band.BREATHING, level, averaging).applyAsDouble(x), withinPercentage(3));
            assertThat(cut.at(point, 900 + x / 3, 600))
                    .isCloseTo(whole.at(point, 900 + x / 3, 600), withinPercentage(3));
        }
    }

    @Test
    void theLargestMeanIsNotMissedHoweverShortThePeak() {
        // 20 s of a hundredfold rate within an hour of a small one; found by brute force over all windows
        Cloud cloud = cloud(List.of(steady(0, 1_500, 0.1), steady(1_500, 20, 10), steady(1_520, 2_000, 0.1)));
        Cloud.Point point = new Cloud.Point(200, 0, 1.5);
        double window = 60;
        double best = 0;
        for (double from = 1_400; from < 1_800; from += 1) {
            double sum = 0;
            for (double t = from + 0.5; t < from + window; t += 1) {
                sum += cloud.at(point, t, window);
            }
            best = Math.max(best, sum / window);
        }
        assertThat(cloud.most(point, new Averaging(window, 3_600))).isCloseTo(best, withinPercentage(2));
    }

    @Test
    void partsThatDoNotMeetDoNotAddUp() {
        Cloud one = cloud(List.of(steady(0, 100, 1)));
        Cloud two = cloud(List.of(steady(0, 100, 1), steady(3_000, 100, 1)));
        Cloud.Point point = new Cloud.Point(100, 0, 1.5);
        Averaging averaging = new Averaging(60, 7_200);
        assertThat(two.most(point, averaging)).isCloseTo(one.most(point, averaging), withinPercentage(5));
        assertThat(two.at(point, 1_500, 60)).isCloseTo(0, within(1e-9));
    }
}
