package io.canmou.hazard.footprint;

import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Zone;
import io.canmou.hazard.dispersion.Averaging;
import io.canmou.hazard.dispersion.Band;
import io.canmou.hazard.dispersion.Cloud;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Zones of one cloud.
///
/// A toxic zone is looked at where people breathe, a flammable one where the cloud is densest between the
/// ground and head
/// height.
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
        this.stations = Arrays.stream(cloud.stations()).filter(x -> x <= FARTHEST).toArray();
    }

    /// The zone of a ppm level, with its outlines at the times asked for.
    public Zone zone(Level level, Averaging averaging, List<Double> at) {
        double fraction = level.value() / PPM;
        List<Strip> strips = Strips.find(stations, cloud.widths(band(level), fraction, averaging));
        List<Zone.At> moments = new ArrayList<>();
        for (double time : at) {
            List<Strip> then =
                    Strips.find(stations, cloud.widthsAt(band(level), fraction, time, averaging.time()));
            moments.add(new Zone.At(time, outline(then), area(then)));
        }
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

    /// Whether the level is reached on the axis at `x`.
    public boolean reaches(Level level, double x, Averaging averaging) {
        return cloud.widths(band(level), level.value() / PPM, averaging).applyAsDouble(x) >= 0;
    }

    private static Band band(Level level) {
        return level.kind() == LevelKind.FLAMMABLE ? Band.LOW : Band.BREATHING;
    }

    private Geometry outline(List<Strip> strips) {
        return frame.known() ? frame.outline(strips) : WindFrame.circle(Math.max(reach(strips), upwind(strips)));
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
