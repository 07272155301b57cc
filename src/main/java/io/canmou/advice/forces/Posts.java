package io.canmou.advice.forces;

import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.Situation.Roadblock;
import io.canmou.advice.rules.Defaults;
import io.canmou.advice.zones.Shapes;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.region.RegionPack;
import io.canmou.route.RoadNetwork;
import io.canmou.route.RoadNetwork.RoadPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Posts that close the roads into the public zone, in the order of closing (rules A7, A8).
///
/// They stand outside the line by a margin, downwind by a larger one; the fewest junctions that every way in
/// passes. The through roads come first, because few crews stop most of the traffic there; the side streets are for
/// the neighbourhood's guards. Of both the axis downwind is closed first, the roads upwind last, so that the way of
/// the rescue stays open.
public final class Posts {
    private static final int ARC = 4;
    private static final double PLACE_NEAR = 300;

    private final Defaults defaults;
    private final RoadNetwork roads;
    private final RegionPack region;

    public Posts(Defaults defaults, RoadNetwork roads, RegionPack region) {
        this.defaults = defaults;
        this.roads = roads;
        this.region = region;
    }

    /// A junction, seen from the release.
    ///
    /// @param off degrees off the axis downwind; 0 where the wind is not known
    private record Seen(RoadPoint point, boolean through, Coordinate at, double off) {}

    /// The posts around the public line.
    ///
    /// @param windFrom degrees; null: not known, or a ring of fire and blast, to which the wind means nothing
    /// @param hoods whether something toxic may come to all of them
    public List<Roadblock> around(Cordon publicLine, Position site, @Nullable Double windFrom, boolean hoods) {
        LocalPlane plane = new LocalPlane(site);
        Geometry keepOut = keepOut(plane.toMetres(publicLine.outline()), windFrom);
        Geometry ring = keepOut.buffer(defaults.number("A7", "ring"), ARC);
        List<Seen> seen = new ArrayList<>();
        for (RoadNetwork.Closure closure : roads.closures(plane.toDegrees(keepOut), plane.toDegrees(ring))) {
            Coordinate at = plane.toLocal(closure.point().position());
            seen.add(new Seen(closure.point(), closure.through(), at, off(windFrom, at)));
        }
        seen.sort(Comparator.comparing((Seen s) -> !s.through())
                .thenComparingInt(s -> turn(s.off()))
                .thenComparingInt(s -> importance(s.point().roadClass()))
                .thenComparingDouble(Seen::off)
                .thenComparing(s -> s.point().position().toString()));
        return merged(seen).stream()
                .map(s -> post(s, hoods || (windFrom != null && turn(s.off()) == 0)))
                .toList();
    }

    /// The zone with its margin, wider downwind.
    private Geometry keepOut(Geometry zone, @Nullable Double windFrom) {
        double margin = defaults.number("A7", "outside");
        Geometry around = zone.buffer(margin, ARC);
        if (windFrom == null || zone.isEmpty()) {
            return around;
        }
        Geometry wider = zone.buffer(margin + defaults.number("A7", "downwindFarther"), ARC);
        double far = 2
                * StrictMath.hypot(
                        wider.getEnvelopeInternal().getWidth(),
                        wider.getEnvelopeInternal().getHeight());
        Geometry downwind = Shapes.sector(windFrom, defaults.number("A7", "downwindAngle"), far);
        return Shapes.union(around, Shapes.common(wider, downwind));
    }

    private static double off(@Nullable Double windFrom, Coordinate at) {
        if (windFrom == null) {
            return 0;
        }
        double bearing = StrictMath.toDegrees(StrictMath.atan2(at.x, at.y));
        double off = Math.abs(bearing - windFrom - 180) % 360;
        return off > 180 ? 360 - off : off;
    }

    /// A8: 0 downwind, 1 crosswind, 2 upwind.
    private int turn(double off) {
        double downwind = defaults.number("A7", "downwindAngle");
        return off <= downwind ? 0 : off <= 180 - downwind ? 1 : 2;
    }

    private static int importance(String roadClass) {
        return switch (roadClass.replace("_link", "")) {
            case "motorway", "trunk" -> 0;
            case "primary" -> 1;
            case "secondary" -> 2;
            case "tertiary" -> 3;
            default -> 4;
        };
    }

    /// One post for junctions that one crew sees: the first in the order of closing stays.
    private List<Seen> merged(List<Seen> seen) {
        double together = defaults.number("A7", "together");
        List<Seen> kept = new ArrayList<>();
        for (Seen next : seen) {
            boolean near = kept.stream().anyMatch(k -> k.at().distance(next.at()) <= together);
            if (!near) {
                kept.add(next);
            }
        }
        return kept;
    }

    private static String holder(String roadClass) {
        return switch (roadClass) {
            case "motorway", "motorway_link" -> "holderMotorway";
            case "service", "track", "living_street", "other" -> "holderMinor";
            default -> "holder";
        };
    }

    private Roadblock post(Seen seen, boolean hood) {
        RoadPoint point = seen.point();
        String holder = defaults.text("A7", holder(point.roadClass())).orElse("police");
        if (!point.road().isEmpty()) {
            return new Roadblock(point.position(), point.road(), point.roadEn(), seen.through(), hood, holder);
        }
        Optional<RegionPack.Place> near = region.nearestPlace(point.position(), PLACE_NEAR);
        return new Roadblock(
                point.position(),
                near.map(RegionPack.Place::name).orElse(""),
                near.map(RegionPack.Place::nameEn).orElse(null),
                seen.through(),
                hood,
                holder);
    }
}
