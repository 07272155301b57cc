package io.canmou.hazard.footprint;

import io.canmou.hazard.dispersion.Band;
import io.canmou.hazard.dispersion.Cloud;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/// How much of a cloud could explode: the mass between the limits of flammability, where it lies, and when it
/// is largest.
///
/// By quadrature over the cloud: trapezia along the wind between the cloud's stations and in height, midpoints
/// across. What is richer than the upper limit does not count. Valid: to about 10 % of the mass, less than any
/// choice of the limits matters.
///
/// @param mass kg of the substance
/// @param centre m downwind of the release
/// @param time s after the release began
public record FlammableMass(double mass, double centre, double time) {
    /// None.
    public static final FlammableMass NONE = new FlammableMass(0, 0, 0);

    private static final double LOWEST = 0.3;
    private static final double HIGHER = 1.6;
    private static final int MOST_HEIGHTS = 13;
    private static final int ACROSS = 6;

    /// A layer that is empty up to here ends the search upwards, m.
    private static final double HEAD = 2;

    /// What counts.
    ///
    /// @param lower mole fraction
    /// @param upper mole fraction
    /// @param averaging s
    /// @param density of the pure vapour in the air about it, kg/m³
    public record Limits(double lower, double upper, double averaging, double density) {}

    /// The largest of the masses at `times` (s).
    public static FlammableMass most(Cloud cloud, Limits limits, List<Double> times) {
        FlammableMass most = NONE;
        for (double time : times) {
            FlammableMass now = at(cloud, limits, time);
            if (now.mass > most.mass) {
                most = now;
            }
        }
        return most;
    }

    private static FlammableMass at(Cloud cloud, Limits limits, double time) {
        DoubleUnaryOperator widths = cloud.widthsAt(Band.LOW, limits.lower(), time, limits.averaging());
        double mass = 0;
        double moment = 0;
        double before = 0;
        double[] stations = cloud.stations();
        double beforePlace = stations.length == 0 ? 0 : stations[0];
        for (double x : stations) {
            double width = widths.applyAsDouble(x);
            double here = width <= 0 ? 0 : slice(cloud, limits, x, width, time);
            double piece = 0.5 * (before + here) * (x - beforePlace);
            mass += piece;
            moment += piece * 0.5 * (x + beforePlace);
            before = here;
            beforePlace = x;
        }
        return mass <= 0 ? NONE : new FlammableMass(mass, Math.max(moment / mass, 0), time);
    }

    /// kg per metre along the wind, out to the edge of the flammable zone at `width`.
    private static double slice(Cloud cloud, Limits limits, double x, double width, double time) {
        double step = width / ACROSS;
        double[] across = new double[ACROSS];
        for (int i = 0; i < ACROSS; i++) {
            across[i] = (i + 0.5) * step;
        }
        DoubleFunction<double[]> section = cloud.section(x, across, time, limits.averaging());
        double sum = 0;
        double belowLayer = layer(section.apply(0), limits);
        double below = 0;
        double z = LOWEST;
        for (int i = 0; i < MOST_HEIGHTS; i++) {
            double here = layer(section.apply(z), limits);
            sum += 0.5 * (belowLayer + here) * (z - below);
            if (here <= 0 && belowLayer <= 0 && z > HEAD) {
                break;
            }
            belowLayer = here;
            below = z;
            z *= HIGHER;
        }
        return 2 * limits.density() * sum * step;
    }

    /// Mole fractions within the limits of one height, from the axis to the edge.
    private static double layer(double[] row, Limits limits) {
        double sum = 0;
        for (double fraction : row) {
            if (fraction < limits.lower()) {
                break;
            }
            sum += fraction > limits.upper() ? 0 : fraction;
        }
        return sum;
    }
}
