package io.canmou.advice.zones;

import io.canmou.advice.Situation.Cordon;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.substance.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// The models' own outlines of the levels that a line is drawn by: a wide cloud may leave the sector (W4: the wider
/// of both).
record Modelled(PlanLevels levels, @Nullable Entry entry, PlanLevels.Exposure exposure) {
    private static final double UNLIKELY = 0.1;

    private List<String> names(Cordon.Kind kind) {
        if (entry == null) {
            return List.of();
        }
        return switch (kind) {
            case HOT -> levels.hot(entry, exposure);
            case PUBLIC -> levels.publicZone(entry, exposure);
            case ALERT -> levels.alert(entry, exposure);
        };
    }

    /// All together, the public ones with what one in ten members of the ensemble reach.
    Geometry outlines(List<Verdict.Assessed> runs, Cordon.Kind kind) {
        List<String> names = names(kind);
        Geometry all = Shapes.empty();
        for (Verdict.Assessed run : runs) {
            for (Zone zone : run.zones()) {
                if (names.contains(zone.level().name())) {
                    all = Shapes.union(all, zone.outline());
                    for (Zone.Contour contour : zone.probability()) {
                        if (kind == Cordon.Kind.PUBLIC && contour.p() <= UNLIKELY) {
                            all = Shapes.union(all, contour.outline());
                        }
                    }
                }
            }
        }
        return all;
    }

    /// The same over low ground (G1), whatever decided the line.
    Geometry lowGround(Verdict.@Nullable Assessed overGround, Cordon.Kind kind) {
        return overGround == null ? Shapes.empty() : outlines(List.of(overGround), kind);
    }
}
