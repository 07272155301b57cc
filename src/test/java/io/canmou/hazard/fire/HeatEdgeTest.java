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
        double[] radii = new HeatEdge(field, lean / 2, level).half(19);
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

    @ParameterizedTest
    @CsvSource({"0.81, 0.3", "1.2, 0.1", "2, 0.7", "5, 1.2"})
    void coarsePatchesSeeTheSameFromFarAway(double sizes, double angle) {
        // the closed form of a vertical cylinder: S = X/R, h = L/R, vector sum of the two view factors
        double length = 6;
        double radius = 1;
        Flame flame = Flame.frustum(new Flame.Point(0, 0, 0), new Flame.Point(0, 0, length), radius, radius, 1);
        double x = sizes * (length + 2 * radius);
        double seen =
                flame.seenFrom(x * Math.cos(angle), x * Math.sin(angle), 0).factor();
        assertThat(seen).isCloseTo(cylinder(x / radius, length / radius), Percentage.withPercentage(2));
    }

    private static double cylinder(double s, double h) {
        double a = (h * h + s * s + 1) / (2 * s);
        double b = (1 + s * s) / (2 * s);
        double ra = Math.sqrt(a * a - 1);
        double rb = Math.sqrt(b * b - 1);
        double ta = Math.atan(Math.sqrt((a + 1) * (s - 1) / ((a - 1) * (s + 1))));
        double tb = Math.atan(Math.sqrt((b + 1) * (s - 1) / ((b - 1) * (s + 1))));
        double vertical = Math.atan(h / Math.sqrt(s * s - 1)) / (Math.PI * s)
                - h / (Math.PI * s) * Math.atan(Math.sqrt((s - 1) / (s + 1)))
                + a * h / (Math.PI * s * ra) * ta;
        double horizontal = (b - 1 / s) / (Math.PI * rb) * tb - (a - 1 / s) / (Math.PI * ra) * ta;
        return Math.sqrt(vertical * vertical + horizontal * horizontal);
    }
}
