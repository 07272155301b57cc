package io.canmou.hazard.footprint;

import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Zone;
import io.canmou.hazard.dispersion.Averaging;
import io.canmou.hazard.dispersion.Band;
import io.canmou.hazard.dispersion.Cloud;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/// Zones of one cloud.
///
/// A toxic zone is looked at where people breathe, a flammable one where the cloud is densest between the ground
/// and head height.
public final class Footprint {
    /// No zone is drawn beyond, m.
    public static final double FARTHEST = 50_000;

    private static final double PPM = 1e6;

    private final Cloud cloud;
    private final WindFrame frame;
    private final double[] stations;

    /// @param windFrom degrees clockwise from north; null: zones are circles
    public Footprint(Cloud cloud, @Nullable Double windFrom) {
        this.cloud = cloud;
        this.frame = WindFrame.of(windFrom);
        this.stations = bounded(cloud.stations());
    }

    /// What a level is looked at with.
    public record Asked(Level level, Averaging averaging) {}

    /// The zones of ppm levels, with their outlines at the times asked for.
    ///
    /// All outlines have their points at the same places along the wind, so that a zone which lies inside another
    /// by concentration does so as a polygon too.
    public List<Zone> zones(List<Asked> asked, List<Double> at) {
        List<DoubleUnaryOperator> widths = asked.stream()
                .map(one ->
                        remembered(cloud.widths(band(one.level()), one.level().value() / PPM, one.averaging())))
                .toList();
        SortedSet<Double> places = new TreeSet<>();
        for (double station : stations) {
            places.add(station);
        }
        for (DoubleUnaryOperator width : widths) {
            for (Strip strip : Strips.find(stations, width)) {
                for (double x : strip.x()) {
                    places.add(x);
                }
            }
        }
        double[] common = places.stream().mapToDouble(Double::doubleValue).toArray();
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            zones.add(zone(asked.get(i), widths.get(i), common, at));
        }
        return zones;
    }

    /// The outlines alone, about the cloud's own wind.
    public List<Outline> outlines(List<Asked> asked) {
        return asked.stream()
                .map(one -> new Outline(Strips.find(
                        stations, cloud.widths(band(one.level()), one.level().value() / PPM, one.averaging()))))
                .toList();
    }

    private static DoubleUnaryOperator remembered(DoubleUnaryOperator width) {
        Map<Double, Double> known = new HashMap<>();
        return x -> known.computeIfAbsent(x, width::applyAsDouble);
    }

    /// The stations up to the farthest distance, and that distance where the cloud goes on.
    private static double[] bounded(double[] all) {
        double[] near = Arrays.stream(all).filter(x -> x < FARTHEST).toArray();
        if (near.length == all.length) {
            return all;
        }
        double[] bounded = Arrays.copyOf(near, near.length + 1);
        bounded[near.length] = FARTHEST;
        return bounded;
    }

    private Zone zone(Asked asked, DoubleUnaryOperator width, double[] common, List<Double> at) {
        Level level = asked.level();
        List<Strip> strips = Strips.find(common, width);
        List<Zone.At> moments =
                at.stream().map(time -> moment(asked, width, common, time)).toList();
        double reach = reach(strips);
        if (!frame.known()) {
            double radius = Math.max(reach, upwind(strips));
            return new Zone(
                    level,
                    radius,
                    radius,
                    radius,
                    Math.PI * radius * radius,
                    WindFrame.circle(radius),
                    moments,
                    null,
                    null,
                    List.of());
        }
        return new Zone(
                level,
                reach,
                strips.stream().mapToDouble(Strip::halfWidth).max().orElse(0),
                upwind(strips),
                area(strips),
                frame.outline(strips),
                moments,
                null,
                null,
                List.of());
    }

    /// The part of the zone in which the level is exceeded at `time`: what is above it for a moment only, and not
    /// in the mean, is no part of the zone.
    private Zone.At moment(Asked asked, DoubleUnaryOperator width, double[] common, double time) {
        DoubleUnaryOperator then = cloud.widthsAt(
                band(asked.level()),
                asked.level().value() / PPM,
                time,
                asked.averaging().time());
        List<Strip> strips = Strips.find(common, x -> Math.min(width.applyAsDouble(x), then.applyAsDouble(x)));
        if (frame.known()) {
            return new Zone.At(time, frame.outline(strips), area(strips));
        }
        double radius = Math.max(reach(strips), upwind(strips));
        return new Zone.At(time, WindFrame.circle(radius), Math.PI * radius * radius);
    }

    /// Whether the level is reached on the axis at `x`.
    public boolean reaches(Level level, double x, Averaging averaging) {
        return cloud.widths(band(level), level.value() / PPM, averaging).applyAsDouble(x) >= 0;
    }

    static Band band(Level level) {
        return level.kind() == LevelKind.FLAMMABLE ? Band.LOW : Band.BREATHING;
    }

    private static double area(List<Strip> strips) {
        return strips.stream().mapToDouble(Strip::area).sum();
    }

    private static double reach(List<Strip> strips) {
        return Math.max(0, strips.stream().mapToDouble(Strip::to).max().orElse(0));
    }

    private static double upwind(List<Strip> strips) {
        return Math.max(0, -strips.stream().mapToDouble(Strip::from).min().orElse(0));
    }
}
