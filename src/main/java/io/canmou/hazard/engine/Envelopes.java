package io.canmou.hazard.engine;

import io.canmou.hazard.Envelope;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Zone;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// The outer lines of all hazards together.
///
/// Crews in full kit stay out of the most severe toxic zone, out of the flammable range, and behind the second
/// level of heat and of pressure (5 kW/m², 3.5 psi). The public stays out of the second toxic level (AEGL-2), of 60
/// % of the lower limit, and of the mildest levels of heat and pressure (2 kW/m², 1 psi).
final class Envelopes {
    private Envelopes() {}

    /// For crews and for the public, from zones in the contract's order.
    static List<Envelope> of(List<Zone> zones) {
        return List.of(envelope(Envelope.Who.CREWS, zones), envelope(Envelope.Who.PUBLIC, zones));
    }

    private static Envelope envelope(Envelope.Who who, List<Zone> zones) {
        List<Zone> kept = new ArrayList<>();
        for (List<Zone> same : byHazard(zones)) {
            kept.add(same.get(place(who, same)));
        }
        double reach = kept.stream()
                .mapToDouble(zone -> Math.max(zone.reach(), zone.upwind()))
                .max()
                .orElse(0);
        Geometry outline = new GeometryFactory().createPolygon();
        for (Zone zone : kept) {
            outline = MergedZones.union(outline, zone.outline());
        }
        return new Envelope(who, reach, outline);
    }

    /// Zones of one system of levels each: those of smoke count apart from those of the substance.
    private static List<List<Zone>> byHazard(List<Zone> zones) {
        List<List<Zone>> groups = new ArrayList<>();
        for (LevelKind kind : LevelKind.values()) {
            for (boolean smoke : new boolean[] {false, true}) {
                List<Zone> same = zones.stream()
                        .filter(zone -> zone.level().kind() == kind
                                && zone.level().name().startsWith("smoke") == smoke)
                        .toList();
                if (!same.isEmpty()) {
                    groups.add(same);
                }
            }
        }
        return groups;
    }

    private static int place(Envelope.Who who, List<Zone> same) {
        int last = same.size() - 1;
        boolean crews = who == Envelope.Who.CREWS;
        return switch (same.getFirst().level().kind()) {
            case TOXIC -> crews ? 0 : Math.min(1, last);
            case FLAMMABLE -> crews ? 0 : last;
            case THERMAL_FLUX, THERMAL_DOSE, OVERPRESSURE -> crews ? Math.min(1, last) : last;
        };
    }
}
