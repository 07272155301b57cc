package io.canmou.hazard.footprint;

import io.canmou.hazard.Zone;
import io.canmou.hazard.dispersion.Averaging;
import io.canmou.hazard.dispersion.ShiftingCloud;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/// Zones of a cloud in a wind that changes: the union over time of bands about the bent line.
///
/// At each of some dozens of times every piece of the line gives a convex quadrangle as wide as the cloud is there;
/// the zone is the union of all. A concentration counts as soon as it is there for a moment, so that a wind that
/// sweeps over a place never makes its zone smaller.
public final class ShiftingFootprint {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double LEAST_WIDTH = 0.5;

    private final ShiftingCloud cloud;
    private final WindFrame frame;

    /// @param windFrom degrees that the axis of the cloud's places comes from
    public ShiftingFootprint(ShiftingCloud cloud, @Nullable Double windFrom) {
        this.cloud = cloud;
        this.frame = WindFrame.of(windFrom);
    }

    /// The zones, with their outlines at the times asked for.
    public List<Zone> zones(List<Footprint.Asked> asked, List<Double> at) {
        return asked.stream().map(one -> zone(one, at)).toList();
    }

    private Zone zone(Footprint.Asked asked, List<Double> at) {
        Averaging averaging = asked.averaging();
        List<Geometry> pieces = new ArrayList<>();
        List<Node> before = List.of();
        for (double time : cloud.times(averaging.horizon())) {
            List<Node> now = nodes(asked, time);
            pieces.addAll(swept(before.isEmpty() ? now : before, now));
            before = now;
        }
        Geometry all = union(pieces);
        List<Zone.At> moments = at.stream()
                .map(time -> {
                    List<Node> now = nodes(asked, time);
                    Geometry then = union(swept(now, now));
                    return new Zone.At(time, onMap(then), then.getArea());
                })
                .toList();
        double reach = 0;
        double upwind = 0;
        double halfWidth = 0;
        for (Coordinate point : all.getCoordinates()) {
            reach = Math.max(reach, point.x);
            upwind = Math.max(upwind, -point.x);
            halfWidth = Math.max(halfWidth, Math.abs(point.y));
        }
        return new Zone(
                asked.level(), reach, halfWidth, upwind, all.getArea(), onMap(all), moments, null, null, List.of());
    }

    /// A place of the line with the cloud's half width there; negative: outside the zone.
    private record Node(double x, double y, double halfWidth) {}

    private List<Node> nodes(Footprint.Asked asked, double time) {
        double level = asked.level().value() / PPM;
        DoubleUnaryOperator width = cloud.widthsAlong(
                Footprint.band(asked.level()), level, time, asked.averaging().time());
        return cloud.line(time).stream()
                .map(bit -> new Node(bit.x(), bit.y(), width.applyAsDouble(bit.way())))
                .toList();
    }

    /// What each piece of the line covers on its way from one time to the next: the hull of both.
    private static List<Geometry> swept(List<Node> before, List<Node> now) {
        List<Geometry> pieces = new ArrayList<>();
        for (int i = 1; i < now.size(); i++) {
            List<Coordinate> points = new ArrayList<>();
            boolean inside = now.get(i - 1).halfWidth >= 0 && now.get(i).halfWidth >= 0;
            boolean was = before.get(i - 1).halfWidth >= 0 && before.get(i).halfWidth >= 0;
            if (inside) {
                around(now.get(i - 1), points);
                around(now.get(i), points);
            }
            if (was) {
                around(before.get(i - 1), points);
                around(before.get(i), points);
            }
            if (!points.isEmpty()) {
                pieces.add(FACTORY.createMultiPointFromCoords(points.toArray(new Coordinate[0]))
                        .convexHull());
            }
        }
        return pieces;
    }

    private static void around(Node node, List<Coordinate> points) {
        double radius = Math.max(node.halfWidth, LEAST_WIDTH);
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            points.add(new Coordinate(node.x + radius * FastMath.cos(angle), node.y + radius * FastMath.sin(angle)));
        }
    }

    private static final int CORNERS = 12;
    private static final double PPM = 1e6;

    private static Geometry union(List<Geometry> pieces) {
        return pieces.isEmpty() ? FACTORY.createPolygon() : UnaryUnionOp.union(pieces);
    }

    private Geometry onMap(Geometry drawn) {
        Geometry copy = drawn.copy();
        copy.apply((org.locationtech.jts.geom.CoordinateFilter) point -> {
            Coordinate moved = frame.toMap(point.x, point.y);
            point.x = moved.x;
            point.y = moved.y;
        });
        copy.geometryChanged();
        return copy;
    }
}
