package io.canmou.hazard.footprint;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The concentration at a place against time, straight between the moments that were looked at; means over
/// stretches of it are exact for that.
final class Course {
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
                : at(after(spell.from()), spell.from());
    }

    private double doseUntil(double time) {
        return dose(after(time), time);
    }

    /// The largest mean over `window` s within a spell, or over all of it where it is shorter.
    ///
    /// Exact: between two moments at which neither end of the window passes a time of the course, the mean is
    /// greatest at one of them or where the concentrations at both ends are equal.
    Mean largestMean(double window, Spell spell) {
        if (window >= spell.length()) {
            return new Mean(mean(spell), 0.5 * (spell.from() + spell.to()));
        }
        Windows windows = new Windows(window, spell.from());
        double latest = spell.to() - window;
        int begin = 0;
        int end = 0;
        while (begin < times.length) { // the window's end passes each time before its beginning does
            double from = times[begin];
            if (end < times.length && times[end] - window <= from) {
                from = times[end++] - window;
            } else {
                begin++;
            }
            if (from > spell.from() && from < latest) {
                windows.moveTo(from);
            }
        }
        windows.moveTo(latest);
        return windows.best;
    }

    /// A window of one length that moves on and remembers its largest mean.
    private final class Windows {
        private final double length;
        private final Walk begin = new Walk();
        private final Walk end = new Walk();
        private Mean best = new Mean(-1, 0);
        private double at;
        private double rise;

        Windows(double length, double from) {
            this.length = length;
            this.at = from;
            this.rise = rise(from);
            look(from);
        }

        /// To a later beginning; no time of the course is passed on the way.
        void moveTo(double from) {
            double next = rise(from);
            if (rise > 0 && next < 0) {
                look(at + rise / (rise - next) * (from - at));
            }
            look(from);
            at = from;
            rise = next;
        }

        /// How much more ppm come in at the end than go out at the beginning.
        private double rise(double from) {
            return end.ppm(from + length) - begin.ppm(from);
        }

        private void look(double from) {
            double mean = (end.dose(from + length) - begin.dose(from)) / length;
            if (mean > best.ppm()) {
                best = new Mean(mean, from + 0.5 * length);
            }
        }
    }

    /// Doses at times that hardly ever go back: the place is walked to, which is ten times as fast as looking it
    /// up.
    private final class Walk {
        private int after = 1;

        double dose(double time) {
            walk(time);
            return Course.this.dose(after, time);
        }

        double ppm(double time) {
            walk(time);
            return at(after, time);
        }

        private void walk(double time) {
            while (after < times.length - 1 && times[after] < time) {
                after++;
            }
            while (after > 1 && times[after - 1] >= time) {
                after--;
            }
        }
    }

    private double at(int after, double time) {
        double part = (time - times[after - 1]) / (times[after] - times[after - 1]);
        return ppm[after - 1] + part * (ppm[after] - ppm[after - 1]);
    }

    private double dose(int after, double time) {
        return dose[after - 1] + 0.5 * (ppm[after - 1] + at(after, time)) * (time - times[after - 1]);
    }

    /// The moment that ends the step in which `time` lies.
    private int after(double time) {
        int found = Arrays.binarySearch(times, time);
        return Math.min(Math.max(found >= 0 ? found : -found - 1, 1), times.length - 1);
    }
}
