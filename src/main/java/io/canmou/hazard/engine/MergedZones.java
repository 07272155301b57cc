package io.canmou.hazard.engine;

import io.canmou.hazard.Level;
import io.canmou.hazard.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// One zone a level, where several hazards reach the same level (a jet flame and a fireball, say): the area of
/// all of them together.
final class MergedZones {
    private MergedZones() {}

    /// In the contract's order: toxic, flammable, thermal, overpressure; in each the most severe level first.
    static List<Zone> of(List<Zone> zones) {
        Map<String, Zone> merged = new LinkedHashMap<>();
        zones.forEach(zone -> merged.merge(zone.level().name(), zone, MergedZones::join));
        List<Zone> ordered = new ArrayList<>(merged.values());
        ordered.sort(Comparator.comparing((Zone zone) -> zone.level().kind())
                .thenComparing(zone -> zone.level().value(), Comparator.reverseOrder()));
        return ordered;
    }

    private static Zone join(Zone a, Zone b) {
        if (b.reach() <= 0 && b.area() <= 0) {
            return a;
        }
        if (a.reach() <= 0 && a.area() <= 0) {
            return b;
        }
        Level level = a.level();
        Geometry outline = union(a.outline(), b.outline());
        return new Zone(
                level,
                Math.max(a.reach(), b.reach()),
                Math.max(a.halfWidth(), b.halfWidth()),
                Math.max(a.upwind(), b.upwind()),
                outline.isEmpty() ? Math.max(a.area(), b.area()) : outline.getArea(),
                outline,
                a.at(),
                null,
                null,
                List.of());
    }

    /// All of both, robust against touching edges.
    static Geometry union(Geometry a, Geometry b) {
        if (a.isEmpty()) {
            return b;
        }
        return b.isEmpty() ? a : OverlayNGRobust.overlay(a, b, OverlayNG.UNION);
    }
}
