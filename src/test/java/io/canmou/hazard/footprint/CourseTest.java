package io.canmou.hazard.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class CourseTest {
    /// Steps in which the plain sum looks at a window.
    private static final int FINE = 4000;

    @Property(tries = 60, seed = "2026")
    void theLargestMeanIsThatOfAPlainSumOverEveryWindow(
            @ForAll long seed, @ForAll @DoubleRange(min = 5, max = 90) double window) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] times = times(random);
        double[] ppm = random.doubles(times.length, 0, 1000).toArray();
        Course course = new Course(times, ppm);
        Course.Spell spell = Objects.requireNonNull(course.spell(300));

        Course.Mean found = course.largestMean(window, spell);

        double most = mostOfAll(times, ppm, window, spell);
        // The plain sum looks at 401 windows in steps of its own: it may miss a little, the exact one nothing.
        assertThat(found.ppm())
                .as("seed %d", seed)
                .isGreaterThan(most * (1 - 1e-3))
                .isLessThan(most * 1.005);
        if (window < spell.length()) {
            double from = found.middle() - window / 2;
            assertThat(mean(times, ppm, from, from + window)).isCloseTo(found.ppm(), within(found.ppm() * 2e-3));
        }
    }

    private static double[] times(SplittableRandom random) {
        TreeSet<Double> times = new TreeSet<>();
        while (times.size() < 30) {
            times.add(random.nextDouble(0, 200));
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double mostOfAll(double[] times, double[] ppm, double window, Course.Spell spell) {
        double length = Math.min(window, spell.length());
        double most = 0;
        for (int i = 0; i <= 400; i++) {
            double from = spell.from() + (spell.length() - length) * i / 400;
            most = Math.max(most, mean(times, ppm, from, from + length));
        }
        return most;
    }

    /// By the middle of many short steps.
    private static double mean(double[] times, double[] ppm, double from, double to) {
        double sum = 0;
        for (int i = 0; i < FINE; i++) {
            sum += at(times, ppm, from + (to - from) * (i + 0.5) / FINE);
        }
        return sum / FINE;
    }

    private static double at(double[] times, double[] ppm, double time) {
        int after = 1;
        while (after < times.length - 1 && times[after] < time) {
            after++;
        }
        double part = (time - times[after - 1]) / (times[after] - times[after - 1]);
        return ppm[after - 1] + part * (ppm[after] - ppm[after - 1]);
    }
}
