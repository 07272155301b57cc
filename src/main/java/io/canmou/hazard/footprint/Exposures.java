package io.canmou.hazard.footprint;

import io.canmou.hazard.Receptor;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.dispersion.Averaging;
import io.canmou.hazard.dispersion.Cloud;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
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
        double[] times = times(point, horizon);
        DoubleUnaryOperator outside = cloud.course(point, settings.averaging().time());
        double[] ppm = Arrays.stream(times)
                .map(time -> outside.applyAsDouble(time) * PPM)
                .toArray();
        Course course = new Course(times, ppm);
        Seen seen = seen(course);
        Course.Spell spell = seen.spell();
        double[] inside = receptor.indoors() ? indoors(times, ppm, receptor.airChangesPerHour()) : null;
        return new ReceptorResult(
                receptor.id(),
                spell == null ? null : spell.from(),
                spell == null ? null : spell.to(),
                seen.peak(),
                seen.peakTime(),
                spell == null ? null : course.mean(spell),
                load(times, ppm),
                settings.exponent(),
                inside == null ? null : Arrays.stream(inside).max().orElse(0),
                null,
                null,
                null,
                null,
                receptor.series() ? series(times, ppm, inside) : List.of());
    }

    /// Moments worth looking at: 0, the passage of each part closely, the horizon.
    private double[] times(Cloud.Point point, double horizon) {
        TreeSet<Double> times = new TreeSet<>(List.of(0.0, horizon));
        List<double[]> spans = cloud.passages(point);
        int samples = Math.max(FEWEST, SAMPLES / Math.max(1, spans.size()));
        for (double[] span : spans) {
            double from = Math.min(Math.max(span[0], 0), horizon);
            double to = Math.min(Math.max(span[1], from), horizon);
            for (int i = 0; i <= samples; i++) {
                times.add(from + (to - from) * i / samples);
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static final int FEWEST = 80;

    /// @param spell null: the lowest level is never reached
    private record Seen(
            Course.@Nullable Spell spell,
            double peak,
            @Nullable Double peakTime) {}

    /// The peak is a mean over the averaging time within the time that the cloud is there, from arrival to
    /// departure; where no level says when that is, the peak does, which takes some rounds.
    private Seen seen(Course course) {
        double window = settings.averaging().time();
        double peak = course.most();
        if (peak <= 0) {
            return new Seen(null, 0, null);
        }
        Double level = settings.lowestPpm();
        Course.Spell reached = level == null ? null : course.spell(level);
        Course.Spell spell = reached;
        Course.Mean mean = reached == null ? null : course.largestMean(window, reached);
        for (int round = 0; reached == null && round < ROUNDS; round++) {
            spell = Objects.requireNonNull(course.spell(FAINT * peak));
            mean = course.largestMean(window, spell);
            peak = mean.ppm();
        }
        Objects.requireNonNull(mean);
        return new Seen(level == null ? spell : reached, mean.ppm(), mean.middle());
    }

    private static final int ROUNDS = 6;

    /// Share of its peak from which a cloud is there.
    private static final double FAINT = 0.01;

    private double load(double[] times, double[] ppm) {
        double sum = 0;
        double before = FastMath.pow(ppm[0], settings.exponent());
        for (int i = 1; i < times.length; i++) {
            double now = FastMath.pow(ppm[i], settings.exponent());
            sum += 0.5 * (now + before) * (times[i] - times[i - 1]) / MINUTE;
            before = now;
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
