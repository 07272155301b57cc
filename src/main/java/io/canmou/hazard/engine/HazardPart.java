package io.canmou.hazard.engine;

import io.canmou.hazard.HazardOutcome;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Warning;
import io.canmou.hazard.Zone;
import java.util.List;
import java.util.Map;

/// What one hazard adds to the answer for all of them.
///
/// @param receptors in the order of the scenario's; empty where it says nothing of them
record HazardPart(HazardOutcome outcome, List<Zone> zones, List<ReceptorResult> receptors, List<Warning> warnings) {
    /// A hazard that is not there, and why.
    static HazardPart absent(HazardOutcome.Kind kind, String reason) {
        return new HazardPart(
                new HazardOutcome(kind, false, reason, null, List.of(), Map.of()), List.of(), List.of(), List.of());
    }

    /// A hazard with the zones of its model.
    static HazardPart present(HazardOutcome.Kind kind, String reason, String model, List<Zone> zones) {
        return new HazardPart(
                new HazardOutcome(kind, true, reason, model, names(zones), Map.of()), zones, List.of(), List.of());
    }

    /// A hazard as its model judged it; refused: it does not apply, for want of data.
    static HazardPart of(HazardOutcome.Kind kind, String reason, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Refused refused ->
                absent(kind, refused.faults().getFirst().code());
            case Verdict.Assessed found ->
                new HazardPart(
                        new HazardOutcome(kind, true, reason, found.model(), names(found.zones()), found.quantities()),
                        found.zones(),
                        found.receptors(),
                        found.warnings());
        };
    }

    private static List<String> names(List<Zone> zones) {
        return zones.stream().map(zone -> zone.level().name()).toList();
    }
}
