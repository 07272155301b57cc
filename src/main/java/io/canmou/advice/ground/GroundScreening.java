package io.canmou.advice.ground;

import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.hazard.engine.OverTerrain;
import io.canmou.hazard.footprint.LowGround;
import io.canmou.region.RegionPack;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Looks at the ground about a heavy cloud (rule G1): the zones stretched over low ground, and the low places
/// named.
///
/// A cloud that does not hug the ground comes back as it was, without places. Without heights in the pack the zones
/// stay as they are with the warning that says so, and only what the map knows to be low is named.
public final class GroundScreening {
    private static final double NEAR = 500;

    private final RegionPack pack;

    public GroundScreening(RegionPack pack) {
        this.pack = pack;
    }

    /// @param heights whether the ground's height is known at the release
    public record Screened(Verdict.Assessed assessed, List<LowPlace> places, boolean heights) {
        public Screened {
            places = List.copyOf(places);
        }
    }

    /// @param site of the release
    /// @param windFrom degrees that `found` was computed with; null: not known
    public Screened of(Verdict.Assessed found, Position site, @Nullable Double windFrom) {
        LocalPlane plane = new LocalPlane(site);
        boolean heights = pack.elevation(site).isPresent();
        if (!OverTerrain.heavy(found)) {
            return new Screened(found, List.of(), heights);
        }
        OverTerrain.Stretched stretched = OverTerrain.stretched(found, windFrom, new PackTerrain(pack, plane));
        LowGround ground = stretched.lowGround();
        LowPlaces places = new LowPlaces(pack, plane);
        return new Screened(
                stretched.assessed(),
                places.in(widest(stretched.assessed()), ground == null ? List.of() : ground.places()),
                heights);
    }

    /// The widest zone with the ground near the release, metres.
    private static Geometry widest(Verdict.Assessed found) {
        Geometry near = new GeometryFactory().createPoint(new Coordinate(0, 0)).buffer(NEAR);
        Geometry widest = near;
        for (Zone zone : found.zones()) {
            if (zone.outline().getArea() > widest.getArea()) {
                widest = zone.outline();
            }
        }
        return widest == near ? near : widest.union(near);
    }
}
