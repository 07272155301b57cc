package io.canmou.hazard.footprint;

import io.canmou.hazard.Level;
import io.canmou.hazard.Zone;
import io.canmou.hazard.dispersion.Averaging;
import io.canmou.hazard.dispersion.Band;
import io.canmou.hazard.dispersion.Patch;
import io.canmou.hazard.dispersion.ShiftingCloud;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hipparchus.util.FastMath;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Zones of a cloud in a wind that changes: where the largest running mean of what all its pieces bring together
/// reaches the level.
///
/// Looked at on a [PolarGrid] at steps of a fifth of the averaging time; sudden clouds come as means over their
/// passage, the most of which is added to the most of the plumes, which is the safe side.
public final class ShiftingFootprint {
    private static final double PPM = 1e6;
    private static final int WINDOW = 5;
    private static final int MOST_STEPS = 480;
    private static final int LEAST_STEPS = 60;

    /// A release that is over in less is looked at more often; it is soon done.
    private static final double SHORT = 120;

    private static final int MOST_SHORT_STEPS = 720;

    private final ShiftingCloud cloud;
    private final WindFrame frame;
    private final boolean coarse;

    /// @param windFrom degrees that the axis of the cloud's places comes from
    public ShiftingFootprint(ShiftingCloud cloud, double windFrom) {
        this(cloud, windFrom, false);
    }

    /// @param coarse in longer steps, for a member of an ensemble
    ShiftingFootprint(ShiftingCloud cloud, double windFrom, boolean coarse) {
        this.cloud = cloud;
        this.coarse = coarse;
        this.frame = WindFrame.of(windFrom);
    }

    private record Look(Band band, Averaging averaging) {}

    /// The largest running means for each of what is asked, on a grid; those that look alike share theirs.
    List<float[]> fields(PolarGrid grid, List<Footprint.Asked> asked) {
        List<Look> looks = asked.stream()
                .map(one -> new Look(Footprint.band(one.level()), one.averaging()))
                .toList();
        Map<Look, float[]> most = looks.stream().distinct().toList().parallelStream()
                .collect(Collectors.toMap(Function.identity(), look -> most(grid, look.band(), look.averaging())));
        return looks.stream().map(most::get).toList();
    }

    /// The zones, with their outlines at the times asked for.
    public List<Zone> zones(List<Footprint.Asked> asked, List<Double> at) {
        PolarGrid grid = new PolarGrid(farthest(asked), cloud.headings());
        List<float[]> fields = fields(grid, asked);
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Footprint.Asked one = asked.get(i);
            Band band = Footprint.band(one.level());
            List<Zone.At> moments = new ArrayList<>();
            for (double time : at) {
                float[] then = new float[grid.cells()];
                cloud.patches(band, time, one.averaging().time()).forEach(patch -> grid.add(patch, then));
                Geometry outline = outline(grid, then, one.level());
                moments.add(new Zone.At(time, frame.onMap(outline), outline.getArea()));
            }
            zones.add(zone(one.level(), outline(grid, fields.get(i), one.level()), moments));
        }
        return zones;
    }

    static Geometry outline(PolarGrid grid, float[] field, Level level) {
        return PolarContour.of(grid, field, level.value() / PPM);
    }

    /// How far any piece comes until the horizon, m.
    double farthest(List<Footprint.Asked> asked) {
        double farthest = 100;
        for (Footprint.Asked one : asked) {
            Averaging averaging = one.averaging();
            List<Patch> all = new ArrayList<>(
                    cloud.plumes(Footprint.band(one.level()), averaging.horizon(), averaging.time(), 0));
            all.addAll(cloud.passing(Footprint.band(one.level()), averaging));
            for (Patch patch : all) {
                farthest = Math.max(farthest, FastMath.hypot(patch.x(), patch.y()) + patch.radius());
            }
        }
        return farthest;
    }

    /// The largest running mean at each place.
    private float[] most(PolarGrid grid, Band band, Averaging averaging) {
        float[] most = new float[grid.cells()];
        double horizon = averaging.horizon();
        double window = Math.min(Math.min(averaging.time(), horizon), Math.max(cloud.duration(), 1));
        int steps = (int) Math.max(LEAST_STEPS, Math.min(mostSteps(), Math.ceil(horizon * WINDOW / window)));
        double step = horizon / steps;
        int wide = (int) Math.max(1, Math.round(window / step));
        float[][] last = new float[wide][grid.cells()];
        double[] sum = new double[grid.cells()];
        for (int i = 1; i <= steps && cloud.duration() > 0; i++) {
            float[] slot = last[i % wide];
            for (int cell = 0; cell < sum.length; cell++) {
                sum[cell] -= slot[cell];
                slot[cell] = 0;
            }
            cloud.plumes(band, (i - 0.5) * step, averaging.time(), step).forEach(patch -> grid.add(patch, slot));
            for (int cell = 0; cell < sum.length; cell++) {
                sum[cell] += slot[cell];
                most[cell] = Math.max(most[cell], (float) (sum[cell] / wide));
            }
        }
        float[] sudden = new float[grid.cells()];
        float[] one = new float[grid.cells()];
        for (Patch patch : cloud.passing(band, averaging)) {
            grid.add(patch, one);
            for (int cell = 0; cell < one.length; cell++) {
                sudden[cell] = Math.max(sudden[cell], one[cell]);
                one[cell] = 0;
            }
        }
        for (int cell = 0; cell < most.length; cell++) {
            most[cell] = Math.max(0, most[cell]) + sudden[cell];
        }
        return most;
    }

    private int mostSteps() {
        return coarse ? LEAST_STEPS : cloud.duration() < SHORT ? MOST_SHORT_STEPS : MOST_STEPS;
    }

    private Zone zone(Level level, Geometry all, List<Zone.At> moments) {
        double reach = 0;
        double upwind = 0;
        double halfWidth = 0;
        for (Coordinate point : all.getCoordinates()) {
            reach = Math.max(reach, point.x);
            upwind = Math.max(upwind, -point.x);
            halfWidth = Math.max(halfWidth, Math.abs(point.y));
        }
        return new Zone(
                level, reach, halfWidth, upwind, all.getArea(), frame.onMap(all), moments, null, null, List.of());
    }
}
