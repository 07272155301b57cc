package io.canmou.hazard.footprint;

import io.canmou.hazard.Zone;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// A member's zone about its own wind: pieces along the axis, nothing of the map.
public final class Outline {
    private static final int STATIONS = 65;
    private static final int RADIUS_HALVINGS = 16;

    /// Of a zone that is not reached.
    public static final Outline NOWHERE = new Outline(List.of(), 0);

    private final List<Strip> strips;
    private final double farthest;
    private final double reach;

    Outline(List<Strip> strips) {
        this(strips, 0);
    }

    private Outline(List<Strip> strips, double farthest) {
        this.farthest = farthest;
        this.strips = strips;
        this.reach = Math.max(0, strips.stream().mapToDouble(Strip::to).max().orElse(0));
    }

    /// A zone that is drawn already (a fire's, a blast's), as it lies about its wind.
    public static Outline of(Zone zone, @Nullable Double windFrom) {
        WindFrame frame = WindFrame.of(windFrom);
        List<Coordinate[]> rings = new ArrayList<>();
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        double farthest = 0;
        for (int i = 0; i < zone.outline().getNumGeometries(); i++) {
            Coordinate[] ring = frame.alongWind(zone.outline().getGeometryN(i)).getCoordinates();
            for (Coordinate corner : ring) {
                farthest = Math.max(farthest, FastMath.hypot(corner.x, corner.y));
                from = Math.min(from, corner.x);
                to = Math.max(to, corner.x);
            }
            rings.add(ring);
        }
        if (to <= from) {
            return NOWHERE;
        }
        double[] x = new double[STATIONS];
        double[] y = new double[STATIONS];
        for (int i = 0; i < STATIONS; i++) {
            // closest at the ends, where a round zone is steepest
            x[i] = from + (to - from) * (1 - FastMath.cos(Math.PI * i / (STATIONS - 1))) / 2;
            y[i] = halfWidth(rings, x[i]);
        }
        x[STATIONS - 1] = to;
        return new Outline(List.of(new Strip(x, y)), from < 0 && to > 0 ? farthest : 0);
    }

    private static double halfWidth(List<Coordinate[]> rings, double x) {
        double widest = 0;
        for (Coordinate[] ring : rings) {
            for (int i = 1; i < ring.length; i++) {
                Coordinate a = ring[i - 1];
                Coordinate b = ring[i];
                if (Math.min(a.x, b.x) <= x && x <= Math.max(a.x, b.x)) {
                    double part = a.x == b.x ? 0 : (x - a.x) / (b.x - a.x);
                    widest = Math.max(widest, Math.abs(a.y + part * (b.y - a.y)));
                }
            }
        }
        return widest;
    }

    /// m along its own wind.
    public double reach() {
        return reach;
    }

    /// Whether the release lies inside, and everything between it and the edge.
    boolean aboutRelease() {
        return farthest > 0;
    }

    /// How far from the release the zone goes at an angle (rad, 0..π) from the axis, m; of one that lies about it.
    double radius(double angle) {
        double in = 0;
        double out = farthest;
        for (int i = 0; i < RADIUS_HALVINGS; i++) {
            double middle = 0.5 * (in + out);
            boolean inside = middle * FastMath.sin(angle) <= halfWidth(middle * FastMath.cos(angle));
            in = inside ? middle : in;
            out = inside ? out : middle;
        }
        return out;
    }

    /// Half width at x, linear between the points; negative outside.
    double halfWidth(double x) {
        double widest = -1;
        for (Strip strip : strips) {
            widest = Math.max(widest, strip.halfWidthAt(x));
        }
        return widest;
    }

    /// Largest angle from the axis (rad) at which a circle of `radius` about the release is inside; negative if it
    /// is not even on the axis.
    double angle(double radius) {
        if (halfWidth(radius) < 0) {
            return -1;
        }
        double in = 0;
        double out = Math.PI;
        for (int i = 0; i < 11; i++) {
            double middle = 0.5 * (in + out);
            double y = radius * FastMath.sin(middle);
            if (y <= halfWidth(radius * FastMath.cos(middle))) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return out;
    }
}
