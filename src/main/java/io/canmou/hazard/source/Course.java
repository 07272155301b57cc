package io.canmou.hazard.source;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A rate against time that runs straight between its points and is zero outside them; knows its integral exactly.
final class Course {
    private final double[] times;
    private final double[] rates;
    private final double[] sums;

    private Course(double[] times, double[] rates) {
        this.times = times;
        this.rates = rates;
        sums = new double[times.length];
        for (int i = 1; i < times.length; i++) {
            sums[i] = sums[i - 1] + 0.5 * (times[i] - times[i - 1]) * (rates[i] + rates[i - 1]);
        }
    }

    /// What `rate` says of each of `items` at the time that `time` says.
    static <T> Course of(List<T> items, ToDoubleFunction<T> time, ToDoubleFunction<T> rate) {
        return new Course(
                items.stream().mapToDouble(time).toArray(),
                items.stream().mapToDouble(rate).toArray());
    }

    /// The same course with all rates times `factor`.
    Course times(double factor) {
        return new Course(times, Arrays.stream(rates).map(rate -> rate * factor).toArray());
    }

    /// Nothing, ever.
    static Course none() {
        return new Course(new double[0], new double[0]);
    }

    double[] times() {
        return times.clone();
    }

    /// kg/s at `time`.
    double at(double time) {
        int i = place(time);
        if (i < 0) {
            return 0;
        }
        if (i == times.length - 1) {
            return time > times[i] ? 0 : rates[i];
        }
        double share = (time - times[i]) / (times[i + 1] - times[i]);
        return rates[i] + share * (rates[i + 1] - rates[i]);
    }

    /// The value at `time`, held before the first and after the last point.
    double held(double time) {
        return at(Math.clamp(time, times[0], times[times.length - 1]));
    }

    /// kg until `time`.
    double until(double time) {
        int i = place(time);
        if (i < 0) {
            return 0;
        }
        if (i == times.length - 1) {
            return sums[i];
        }
        return sums[i] + 0.5 * (time - times[i]) * (rates[i] + at(time));
    }

    /// Of the last point not after `time`; −1: none.
    private int place(double time) {
        int found = Arrays.binarySearch(times, time);
        return found >= 0 ? found : -found - 2;
    }
}
