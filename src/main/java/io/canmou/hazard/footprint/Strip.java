package io.canmou.hazard.footprint;

import java.util.Arrays;

/// A piece of a zone, symmetric about the wind's axis: at `x[i]` it reaches `y[i]` to both sides.
///
/// @param x ascending, m
/// @param y not negative, m
record Strip(double[] x, double[] y) {
    double from() {
        return x[0];
    }

    double to() {
        return x[x.length - 1];
    }

    /// Half width at a place, linear between the points; negative outside.
    double halfWidthAt(double place) {
        if (x.length < 2 || place < x[0] || place > x[x.length - 1]) {
            return -1;
        }
        int index = Arrays.binarySearch(x, place);
        if (index >= 0) {
            return y[index];
        }
        int high = -index - 1;
        double part = (place - x[high - 1]) / (x[high] - x[high - 1]);
        return y[high - 1] + part * (y[high] - y[high - 1]);
    }

    double halfWidth() {
        return Arrays.stream(y).max().orElse(0);
    }

    /// m², as the polygon has it.
    double area() {
        double sum = 0;
        for (int i = 1; i < x.length; i++) {
            sum += (x[i] - x[i - 1]) * (y[i] + y[i - 1]);
        }
        return sum;
    }
}
