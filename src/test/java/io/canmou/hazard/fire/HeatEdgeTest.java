package io.canmou.hazard.fire;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected values: the same edges by plain bisection, written here.
class HeatEdgeTest {
    private static final Transmissivity AIR = new Transmissivity(1_170);

    @ParameterizedTest(name = "flame of {0} m leaning {1} m, radius {2} m, level {3} W/m²")
    @CsvSource({
        "15, 8, 5, 10000",
        "15, 8, 5, 2000",
        "40, 5, 10, 5000",
        "3, 2.9, 6, 1600",
        "80, 79, 8, 37500",
        "6, 0, 0.4, 5000"
    })
    void everyRayEndsWhereBisectionEndsIt(double height, double lean, double radius, double level) {
        Flame flame = Flame.frustum(new Flame.Point(0, 0, 0), new Flame.Point(lean, 0, height), radius, radius, 60_000);
        FlameField field = new FlameField(flame, AIR);
        double[] milder = new HeatEdge(field, lean / 2, level / 2).half(19, new double[0]);
        double[] radii = new HeatEdge(field, lean / 2, level).half(19, milder);
        for (int i = 0; i < radii.length; i++) {
            double plain = bisected(field, lean / 2, level, Math.PI * i / 18);
            if (plain > 1) {
                assertThat(radii[i]).as("ray %s", i).isCloseTo(plain, Percentage.withPercentage(0.6));
            }
        }
    }

    private static double bisected(HeatField field, double middle, double level, double angle) {
        double near = 0;
        for (double r = 5_000; r > 0.2; r /= 1.004) {
            if (field.flux(middle + r * Math.cos(angle), r * Math.sin(angle), 1.5) >= level) {
                near = r;
                break;
            }
        }
        return near * 1.002;
    }
}
