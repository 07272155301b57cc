package io.canmou.hazard.engine;

import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Warning;
import io.canmou.hazard.Zone;
import io.canmou.hazard.dispersion.Terrain;
import io.canmou.hazard.footprint.Extent;
import io.canmou.hazard.footprint.LowGround;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// The zones of a heavy cloud stretched over the low ground that it may run to.
///
/// The plume models know no hills; their answer for a cloud that hugs the ground carries the warning `flatGround`.
/// Here that becomes a screening ([LowGround]): the low ground about each toxic and flammable zone is added to it.
public final class OverTerrain {
    /// Code of the warning that a heavy cloud was computed over even ground.
    public static final String FLAT_GROUND = "flatGround";

    private OverTerrain() {}

    /// What the ground does.
    ///
    /// @param assessed with stretched zones
    /// @param lowGround about the widest zone; null: the cloud is not heavy, or nobody knows the ground
    public record Stretched(
            Verdict.Assessed assessed, @Nullable LowGround lowGround) {}

    /// Whether the cloud of `found` hugs the ground.
    public static boolean heavy(Verdict.Assessed found) {
        return found.warnings().stream().anyMatch(warning -> warning.code().equals(FLAT_GROUND));
    }

    /// @param windFrom degrees; null: not known, and zones stay circles
    public static Stretched stretched(Verdict.Assessed found, @Nullable Double windFrom, Terrain terrain) {
        if (!heavy(found) || Double.isNaN(terrain.height(0, 0))) {
            return new Stretched(found, null);
        }
        List<Zone> all = new ArrayList<>(found.zones());
        all.addAll(found.zonesExposureTrue());
        List<Zone> clouds = all.stream().filter(OverTerrain::ofCloud).toList();
        List<LowGround> grounds =
                LowGround.about(clouds.stream().map(Zone::outline).toList(), terrain);
        List<Zone> stretched = new ArrayList<>();
        LowGround widest = null;
        double most = -1;
        for (Zone zone : all) {
            int place = clouds.indexOf(zone);
            stretched.add(place < 0 ? zone : over(zone, grounds.get(place), windFrom));
            if (place >= 0 && zone.area() > most) {
                most = zone.area();
                widest = grounds.get(place);
            }
        }
        int own = found.zones().size();
        return new Stretched(with(found, stretched.subList(0, own), stretched.subList(own, stretched.size())), widest);
    }

    private static boolean ofCloud(Zone zone) {
        LevelKind kind = zone.level().kind();
        boolean cloud = kind == LevelKind.TOXIC || kind == LevelKind.FLAMMABLE;
        return cloud && !zone.outline().isEmpty() && !zone.level().name().startsWith("smoke");
    }

    private static Zone over(Zone zone, LowGround ground, @Nullable Double windFrom) {
        if (ground.area().isEmpty()) {
            return zone;
        }
        Geometry outline = MergedZones.union(zone.outline(), ground.area());
        Extent extent = Extent.of(outline, windFrom);
        return new Zone(
                zone.level(),
                Math.max(zone.reach(), extent.reach()),
                Math.max(zone.halfWidth(), extent.halfWidth()),
                Math.max(zone.upwind(), extent.upwind()),
                outline.getArea(),
                outline,
                zone.at(),
                zone.reachP50(),
                zone.reachP90(),
                zone.probability());
    }

    private static Verdict.Assessed with(Verdict.Assessed found, List<Zone> zones, List<Zone> exposureTrue) {
        List<Warning> warnings = new ArrayList<>();
        for (Warning warning : found.warnings()) {
            warnings.add(warning.code().equals(FLAT_GROUND) ? Warning.of("lowGroundScreened") : warning);
        }
        return new Verdict.Assessed(
                found.model(),
                warnings,
                found.source(),
                zones,
                exposureTrue,
                found.hazards(),
                found.envelopes().isEmpty() ? List.of() : Envelopes.of(zones),
                found.receptors(),
                found.quantities());
    }
}
