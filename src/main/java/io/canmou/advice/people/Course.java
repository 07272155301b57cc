package io.canmou.advice.people;

import io.canmou.hazard.ReceptorResult;
import java.util.List;

/// What the air at a place holds in the course of time, in one weather.
///
/// @param windSpeed m/s at 10 m
/// @param samples s and ppm, ascending in time
public record Course(double windSpeed, List<Sample> samples) {
    private static final double SHARE_OF_PEAK = 0.01;
    private static final double EDGE = 1e-3;

    public Course {
        samples = List.copyOf(samples);
    }

    /// s after the release began, ppm outdoors.
    public record Sample(double time, double ppm) {}

    /// What the engine gave for a receptor.
    public static Course of(double windSpeed, ReceptorResult result) {
        return new Course(
                windSpeed,
                result.series().stream().map(s -> new Sample(s.time(), s.ppm())).toList());
    }

    /// The same `ppm` for `passage` s, nothing before or after.
    public static Course steady(double windSpeed, double ppm, double passage) {
        return new Course(
                windSpeed,
                List.of(
                        new Sample(0, 0),
                        new Sample(EDGE, ppm),
                        new Sample(passage, ppm),
                        new Sample(passage + EDGE, 0)));
    }

    /// The highest value, ppm.
    public double peak() {
        return samples.stream().mapToDouble(Sample::ppm).max().orElse(0);
    }

    /// The part from the first to the last sample of at least one hundredth of the peak; empty: nothing comes.
    public List<Sample> spell() {
        double least = SHARE_OF_PEAK * peak();
        int first = -1;
        int last = -1;
        for (int i = 0; i < samples.size(); i++) {
            if (samples.get(i).ppm() > 0 && samples.get(i).ppm() >= least) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? List.of() : samples.subList(first, last + 1);
    }

    /// s that the cloud stays.
    public double passage() {
        List<Sample> spell = spell();
        return spell.isEmpty() ? 0 : spell.getLast().time() - spell.getFirst().time();
    }
}
