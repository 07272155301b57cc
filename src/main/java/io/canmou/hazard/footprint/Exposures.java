package io.canmou.hazard.footprint;

import io.canmou.hazard.Receptor;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.dispersion.Averaging;
import io.canmou.hazard.dispersion.Cloud;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;

/// What people at a point breathe while a cloud goes by, outdoors and indoors.
public final class Exposures {
    private static final double PPM = 1e6;
    private static final int SAMPLES = 240;
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;

    /// Air changes per hour of a house of which nothing is known: the leaky end of closed houses.
    public static final double UNKNOWN_AIR_CHANGES = 3;

    private final Cloud cloud;
    private final WindFrame frame;
    private final Settings settings;

    /// @param averaging of the peak
    /// @param lowestPpm level whose coming is arrival; null: 1 % of the peak
    /// @param exponent n of the toxic load
    public record Settings(Averaging averaging, @Nullable Double lowestPpm, double exponent) {}

    /// @param windFrom degrees clockwise from north; null: a receptor counts as straight downwind
    public Exposures(Cloud cloud, @Nullable Double windFrom, Settings settings) {
        this.cloud = cloud;
        this.frame = WindFrame.of(windFrom);
        this.settings = settings;
    }

    /// What `receptor` gets.
    public ReceptorResult at(Receptor receptor) {
        Cloud.Point point = frame.point(receptor);
        double horizon = settings.averaging().horizon();
        double peak = PPM * cloud.most(point, settings.averaging());
        double[] times = times(point, horizon);
        double[] ppm = cloud.course(point, times, settings.averaging().time());
        for (int i = 0; i < times.length; i++) {
            ppm[i] *= PPM;
        }
        double lowest = settings.lowestPpm() == null ? 0.01 * peak : settings.lowestPpm();
        Double[] spell = peak > 0 ? spell(times, ppm, lowest) : new Double[2];
        double[] inside = receptor.indoors() ? indoors(times, ppm, receptor.airChangesPerHour()) : null;
        return new ReceptorResult(
                receptor.id(),
                spell[0],
                spell[1],
                peak,
                peak > 0 ? cloud.whenMost(point, settings.averaging()) : null,
                mean(times, ppm, spell),
                load(times, ppm),
                settings.exponent(),
                inside == null ? null : java.util.Arrays.stream(inside).max().orElse(0),
                null,
                null,
                null,
                null,
                receptor.series() ? series(times, ppm, inside) : List.of());
    }

    /// Moments worth looking at: 0, the passage closely, the horizon.
    private double[] times(Cloud.Point point, double horizon) {
        double[] span = cloud.passage(point);
        double from = Math.min(Math.max(span[0], 0), horizon);
        double to = Math.min(Math.max(span[1], from), horizon);
        List<Double> times = new ArrayList<>();
        times.add(0.0);
        for (int i = 0; i <= SAMPLES; i++) {
            double time = from + (to - from) * i / SAMPLES;
            if (time > times.getLast()) {
                times.add(time);
            }
        }
        if (horizon > times.getLast()) {
            times.add(horizon);
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Double[] spell(double[] times, double[] ppm, double lowest) {
        Double[] spell = new Double[2];
        for (int i = 0; i < times.length; i++) {
            if (ppm[i] < lowest || ppm[i] == 0) {
                continue;
            }
            if (spell[0] == null) {
                spell[0] = i > 0 ? crossing(times, ppm, i - 1, lowest) : times[0];
            }
            spell[1] = i + 1 < times.length && ppm[i + 1] < lowest ? crossing(times, ppm, i, lowest) : times[i];
        }
        return spell;
    }

    private static double crossing(double[] times, double[] ppm, int before, double level) {
        double part = (level - ppm[before]) / (ppm[before + 1] - ppm[before]);
        return times[before] + Math.min(1, Math.max(0, part)) * (times[before + 1] - times[before]);
    }

    private static @Nullable Double mean(double[] times, double[] ppm, Double[] spell) {
        if (spell[0] == null || spell[1] == null) {
            return null;
        }
        double dose = 0;
        double length = 0;
        for (int i = 1; i < times.length; i++) {
            double from = Math.max(times[i - 1], spell[0]);
            double to = Math.min(times[i], spell[1]);
            if (to > from) {
                dose += 0.5 * (ppm[i] + ppm[i - 1]) * (to - from);
                length += to - from;
            }
        }
        return length > 0 ? dose / length : null;
    }

    private double load(double[] times, double[] ppm) {
        double sum = 0;
        for (int i = 1; i < times.length; i++) {
            double mean =
                    0.5 * (FastMath.pow(ppm[i], settings.exponent()) + FastMath.pow(ppm[i - 1], settings.exponent()));
            sum += mean * (times[i] - times[i - 1]) / MINUTE;
        }
        return sum;
    }

    /// Well-mixed room: dC/dt = λ (outside − C), exact for outside air that changes linearly over a step.
    private static double[] indoors(double[] times, double[] ppm, @Nullable Double airChangesPerHour) {
        double rate = (airChangesPerHour == null ? UNKNOWN_AIR_CHANGES : airChangesPerHour) / HOUR;
        double[] inside = new double[times.length];
        for (int i = 1; i < times.length; i++) {
            double step = times[i] - times[i - 1];
            double keep = FastMath.exp(-rate * step);
            double slope = (ppm[i] - ppm[i - 1]) / step;
            double lag = rate > 0 ? (1 - keep) / rate : step;
            inside[i] = inside[i - 1] * keep + ppm[i - 1] * (1 - keep) + slope * (step - lag);
        }
        return inside;
    }

    private static List<ReceptorResult.Sample> series(double[] times, double[] ppm, double @Nullable [] inside) {
        List<ReceptorResult.Sample> samples = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            samples.add(new ReceptorResult.Sample(times[i], ppm[i], inside == null ? null : inside[i]));
        }
        return samples;
    }
}
