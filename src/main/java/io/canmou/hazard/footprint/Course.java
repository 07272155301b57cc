package io.canmou.hazard.footprint;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The concentration at a place against time, straight between the moments that were looked at; means over
/// stretches of it are exact for that.
final class Course {
    /// Parts of each step at which a window is tried.
    private static final int TRIED = 4;

    private final double[] times;
    private final double[] ppm;
    private final double[] dose;

    /// @param times ascending, s
    Course(double[] times, double[] ppm) {
        this.times = times.clone();
        this.ppm = ppm.clone();
        this.dose = new double[times.length];
        for (int i = 1; i < times.length; i++) {
            dose[i] = dose[i - 1] + 0.5 * (ppm[i] + ppm[i - 1]) * (times[i] - times[i - 1]);
        }
    }

    /// From the first to the last time with at least some ppm.
    record Spell(double from, double to) {
        double length() {
            return to - from;
        }
    }

    /// A mean and the middle of the window over which it was taken.
    record Mean(double ppm, double middle) {}

    double most() {
        return Arrays.stream(ppm).max().orElse(0);
    }

    /// Null: `lowest` is never reached.
    @Nullable
    Spell spell(double lowest) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < times.length; i++) {
            if (ppm[i] >= lowest && ppm[i] > 0) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return null;
        }
        double from = first > 0 ? crossing(first - 1, lowest) : times[0];
        double to = last + 1 < times.length ? crossing(last, lowest) : times[last];
        return new Spell(from, to);
    }

    private double crossing(int before, double level) {
        double part = (level - ppm[before]) / (ppm[before + 1] - ppm[before]);
        return times[before] + Math.min(1, Math.max(0, part)) * (times[before + 1] - times[before]);
    }

    /// The mean over a spell; its concentration where that has no length.
    double mean(Spell spell) {
        return spell.length() > 0
                ? (doseUntil(spell.to()) - doseUntil(spell.from())) / spell.length()
                : at(spell.from());
    }

    /// The largest mean over `window` s within a spell, or over all of it where it is shorter.
    Mean largestMean(double window, Spell spell) {
        if (window >= spell.length()) {
            return new Mean(mean(spell), 0.5 * (spell.from() + spell.to()));
        }
        Mean best = new Mean(-1, 0);
        for (int i = 0; i + 1 < times.length; i++) {
            double step = (times[i + 1] - times[i]) / TRIED;
            for (int part = 0; part <= TRIED; part++) {
                double time = times[i] + part * step;
                best = better(best, time, window, spell);
                best = better(best, time - window, window, spell);
            }
        }
        return best;
    }

    private Mean better(Mean best, double from, double window, Spell spell) {
        double begin = Math.min(Math.max(from, spell.from()), spell.to() - window);
        double mean = mean(new Spell(begin, begin + window));
        return mean > best.ppm() ? new Mean(mean, begin + 0.5 * window) : best;
    }

    private double at(double time) {
        int after = after(time);
        double part = (time - times[after - 1]) / (times[after] - times[after - 1]);
        return ppm[after - 1] + part * (ppm[after] - ppm[after - 1]);
    }

    private double doseUntil(double time) {
        int after = after(time);
        return dose[after - 1] + 0.5 * (ppm[after - 1] + at(time)) * (time - times[after - 1]);
    }

    private int after(double time) {
        int found = Arrays.binarySearch(times, time);
        return Math.min(Math.max(found >= 0 ? found : -found - 1, 1), times.length - 1);
    }
}
