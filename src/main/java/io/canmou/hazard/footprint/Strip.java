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
