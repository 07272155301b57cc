package io.canmou.hazard.source;

import io.canmou.hazard.SourceTerm;
import io.canmou.hazard.dispersion.Emission;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Brings the parts of a source (vessel, spray, pool) onto one axis of time.
///
/// @param vapour kg/s into the air straight from the vessel
/// @param liquid kg/s out of the vessel as liquid
/// @param pool kg/s from the pool
/// @param poolDiameter m, null: no pool
/// @param temperature K of what enters the air at a time
record SourceAssembly(
        Course vapour, Course liquid, Course pool, @Nullable Double poolDiameter, DoubleUnaryOperator temperature) {
    /// Share of the largest rate by which a line between two rows may miss the course.
    private static final double FINE = 0.003;

    /// Share of all mass that a line between two rows may miss.
    private static final double FINE_MASS = 0.0003;

    /// The same for the steps that the dispersion models get.
    private static final double COARSE = 0.15;
    private static final double KELVIN = 1;

    /// The rows that the result prints, with `totalMass` kg that left the vessel.
    SourceTerm term(double totalMass, double end) {
        List<SourceTerm.Row> all = new ArrayList<>();
        for (double time : times()) {
            if (time <= end) {
                all.add(new SourceTerm.Row(
                        time, vapour.at(time) + pool.at(time), liquid.at(time), temperature.applyAsDouble(time)));
            }
        }
        double vapourMass = vapour.until(end) + pool.until(end);
        Allowed vapours = new Allowed(largest(all, SourceTerm.Row::vapourRate), vapourMass);
        Allowed liquids = new Allowed(largest(all, SourceTerm.Row::liquidRate), liquid.until(end));
        List<SourceTerm.Row> rows = Thinning.keep(all.size(), (first, middle, last) -> {
                    SourceTerm.Row a = all.get(first);
                    SourceTerm.Row b = all.get(middle);
                    SourceTerm.Row c = all.get(last);
                    double span = Math.max(c.time() - a.time(), 1e-12);
                    double share = (b.time() - a.time()) / span;
                    double warm = off(a.temperature(), b.temperature(), c.temperature(), share) / KELVIN;
                    double gas = vapours.miss(off(a.vapourRate(), b.vapourRate(), c.vapourRate(), share), span);
                    double drops = liquids.miss(off(a.liquidRate(), b.liquidRate(), c.liquidRate(), share), span);
                    return Math.max(warm, Math.max(gas, drops));
                })
                .stream()
                .map(all::get)
                .toList();
        return new SourceTerm(rows, totalMass, vapourMass, poolDiameter);
    }

    private static double largest(List<SourceTerm.Row> rows, ToDoubleFunction<SourceTerm.Row> rate) {
        return rows.stream().mapToDouble(rate).max().orElse(0);
    }

    /// How far a line may miss a course whose largest rate and mass are these.
    private record Allowed(double rate, double mass) {
        double miss(double off, double span) {
            return rate <= 0 || mass <= 0 ? 0 : Math.max(off / (FINE * rate), off * span / (FINE_MASS * mass));
        }
    }

    private static double off(double a, double b, double c, double share) {
        return Math.abs(b - (a + share * (c - a)));
    }

    private SortedSet<Double> times() {
        SortedSet<Double> times = new TreeSet<>();
        for (Course course : List.of(vapour, liquid, pool)) {
            for (double time : course.times()) {
                times.add(time);
            }
        }
        if (times.isEmpty()) {
            times.add(0.0);
        }
        return times;
    }

    /// A stretch of time with the mean rate over it.
    record Stretch(double start, double duration, double rate) {
        double middle() {
            return start + duration / 2;
        }
    }

    /// `course` as steps of constant rate that hold its mass, few where it changes little.
    static List<Stretch> stretches(Course course) {
        double[] times = course.times();
        double most = 1e-300;
        for (double time : times) {
            most = Math.max(most, course.at(time));
        }
        double allowed = COARSE * most;
        List<Integer> kept = Thinning.keep(times.length, (first, middle, last) -> {
            double share = (times[middle] - times[first]) / Math.max(times[last] - times[first], 1e-12);
            return off(course.at(times[first]), course.at(times[middle]), course.at(times[last]), share) / allowed;
        });
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 1; i < kept.size(); i++) {
            addSplit(stretches, course, times[kept.get(i - 1)], times[kept.get(i)], most);
        }
        return stretches;
    }

    /// A steep straight piece is cut so that no step of the stairs is much higher than a third of the largest rate.
    private static void addSplit(List<Stretch> stretches, Course course, double from, double to, double most) {
        int pieces = 1 + (int) Math.min(3, Math.abs(course.at(to) - course.at(from)) / (0.35 * most));
        for (int i = 0; i < pieces; i++) {
            double start = from + (to - from) * i / pieces;
            double end = from + (to - from) * (i + 1) / pieces;
            double mass = course.until(end) - course.until(start);
            if (mass > 0 && end > start) {
                stretches.add(new Stretch(start, end - start, mass / (end - start)));
            }
        }
    }

    /// The pool's vapour for the dispersion models.
    static List<Emission> poolEmissions(Course pool, Course diameter, Course temperature) {
        List<Emission> emissions = new ArrayList<>();
        for (Stretch stretch : stretches(pool)) {
            double middle = stretch.middle();
            emissions.add(new Emission.Steady(
                    stretch.start(),
                    stretch.duration(),
                    stretch.rate(),
                    temperature.held(middle),
                    0,
                    new Emission.Opening.Pool(Math.max(diameter.held(middle), 0.01))));
        }
        return emissions;
    }
}
