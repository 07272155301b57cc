package io.canmou.hazard.footprint;

import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// How far an outline goes along, across and against the wind, m.
public record Extent(double reach, double halfWidth, double upwind) {
    /// @param outline in metres east and north of the release
    /// @param windFrom degrees; null: not known, then all three are the distance of the farthest point
    public static Extent of(Geometry outline, @Nullable Double windFrom) {
        WindFrame frame = WindFrame.of(windFrom);
        double along = 0;
        double across = 0;
        double against = 0;
        double far = 0;
        for (Coordinate c : outline.getCoordinates()) {
            double x = c.x * frame.east() + c.y * frame.north();
            along = Math.max(along, x);
            against = Math.max(against, -x);
            across = Math.max(across, Math.abs(c.y * frame.east() - c.x * frame.north()));
            far = Math.max(far, FastMath.hypot(c.x, c.y));
        }
        return frame.known() ? new Extent(along, across, against) : new Extent(far, far, far);
    }
}
