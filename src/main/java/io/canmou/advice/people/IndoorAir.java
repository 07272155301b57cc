package io.canmou.advice.people;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// What gets indoors: one well-mixed room, C' = λ (C_out − C).
///
/// Source: mass balance; rules of sheltering, section 15. Concentrations in any unit, time in minutes, λ in 1/h.
public final class IndoorAir {
    private static final double MINUTE = 60;
    private static final int STEPS = 400;
    private static final int AFTERWARDS = 30;

    private IndoorAir() {}

    /// Mean indoors over a passage of `minutes` of a steady cloud.
    public static double meanIndoors(double outdoors, double minutes, double airChangesPerHour) {
        double x = airChangesPerHour * minutes / 60;
        return x < 1e-9 ? 0 : outdoors * (1 - (1 - StrictMath.exp(-x)) / x);
    }

    /// Indoors at the end of a passage of `minutes` of a steady cloud.
    public static double endIndoors(double outdoors, double minutes, double airChangesPerHour) {
        return outdoors * (1 - StrictMath.exp(-airChangesPerHour * minutes / 60));
    }

    /// How much of what can be borne people indoors get until the house is aired `after` minutes behind the cloud:
    /// the largest ratio over all stretches of time. Each stretch counts as the steady concentration of the same
    /// toxic load Cⁿ·t against the level for as long; 1 and more is too much.
    public static double burden(Course outdoors, double airChangesPerHour, double after, Tolerable bearable) {
        List<Course.Sample> spell = outdoors.spell();
        if (spell.isEmpty()) {
            return 0;
        }
        Indoors inside = Indoors.of(spell, airChangesPerHour, after, bearable.exponent());
        double total = inside.minutes();
        return Stream.concat(bearable.byMinutes().keySet().stream().filter(t -> t < total), Stream.of(total))
                .flatMapToDouble(t -> DoubleStream.of(
                        StrictMath.pow(inside.mostLoad(t) / t, 1 / bearable.exponent()) / bearable.ppm(t)))
                .max()
                .orElse(0);
    }

    /// The toxic load indoors, added up at even steps from the cloud's coming until the house is aired.
    private record Indoors(double step, double[] load) {
        static Indoors of(List<Course.Sample> spell, double airChangesPerHour, double after, double exponent) {
            double from = spell.getFirst().time();
            double stays = Math.max(spell.getLast().time() - from, 1);
            int steps = STEPS + AFTERWARDS;
            double minutes = stays / MINUTE + after;
            double step = minutes / steps;
            double keep = StrictMath.exp(-airChangesPerHour * step / 60);
            double[] load = new double[steps + 1];
            double inside = 0;
            double before = 0;
            int at = 0;
            for (int i = 1; i <= steps; i++) {
                double time = from + (i - 0.5) * step * MINUTE;
                while (at + 1 < spell.size() && spell.get(at + 1).time() <= time) {
                    at++;
                }
                double outside = time - from > stays ? 0 : between(spell, at, time);
                inside = outside + (inside - outside) * keep;
                double now = StrictMath.pow(inside, exponent);
                load[i] = load[i - 1] + (before + now) / 2 * step;
                before = now;
            }
            return new Indoors(step, load);
        }

        private static double between(List<Course.Sample> spell, int at, double time) {
            Course.Sample a = spell.get(at);
            if (at + 1 == spell.size()) {
                return a.ppm();
            }
            Course.Sample b = spell.get(at + 1);
            double part = b.time() > a.time() ? (time - a.time()) / (b.time() - a.time()) : 0;
            return a.ppm() + (b.ppm() - a.ppm()) * Math.clamp(part, 0, 1);
        }

        double minutes() {
            return step * (load.length - 1);
        }

        /// The largest load of any stretch of `minutes`.
        double mostLoad(double minutes) {
            int wide = Math.clamp(Math.round(minutes / step), 1, load.length - 1);
            double most = 0;
            for (int i = wide; i < load.length; i++) {
                most = Math.max(most, load[i] - load[i - wide]);
            }
            return most;
        }
    }
}
