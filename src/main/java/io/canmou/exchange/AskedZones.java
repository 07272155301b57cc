package io.canmou.exchange;

import io.canmou.hazard.Level;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Warning;
import io.canmou.hazard.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.GeometryFactory;

/// One zone for each level that was asked for, and each with its outlines at the times that were asked for.
///
/// A level that the kind of release has nothing to do with (heat for a gas cloud) stands there unreached, with a
/// warning that it was not looked at; where all hazards were asked for, the list of hazards says why. Heat and
/// blast are drawn in their worst state, which is that of every time.
public final class AskedZones {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private AskedZones() {}

    /// The verdict with all zones that `scenario` asks for.
    public static Verdict of(Scenario scenario, Verdict verdict) {
        return verdict instanceof Verdict.Assessed found ? complete(scenario, found) : verdict;
    }

    private static Verdict.Assessed complete(Scenario scenario, Verdict.Assessed found) {
        List<Level> missing = scenario.levels().stream()
                .filter(level ->
                        found.zones().stream().noneMatch(zone -> zone.level().equals(level)))
                .toList();
        List<Zone> zones = new ArrayList<>();
        found.zones().forEach(zone -> zones.add(withTimes(zone, scenario.at())));
        missing.forEach(level -> zones.add(withTimes(unreached(level), scenario.at())));
        if (!missing.isEmpty()) {
            zones.sort(Comparator.comparing((Zone zone) -> zone.level().kind())
                    .thenComparing(zone -> zone.level().value(), Comparator.reverseOrder()));
        }
        List<Warning> warnings = new ArrayList<>(found.warnings());
        if (!missing.isEmpty() && !scenario.everyHazard()) {
            String names = missing.stream().map(Level::name).collect(Collectors.joining(", "));
            warnings.add(Warning.of("levelNotLookedAt", names));
        }
        return new Verdict.Assessed(
                found.model(),
                warnings,
                found.source(),
                zones,
                found.zonesExposureTrue(),
                found.hazards(),
                found.envelopes(),
                found.receptors(),
                found.quantities());
    }

    private static Zone unreached(Level level) {
        return new Zone(level, 0, 0, 0, 0, FACTORY.createPolygon(), List.of(), null, null, List.of());
    }

    private static Zone withTimes(Zone zone, List<Double> times) {
        if (times.isEmpty() || !zone.at().isEmpty()) {
            return zone;
        }
        List<Zone.At> at = times.stream()
                .map(time -> new Zone.At(time, zone.outline(), zone.area()))
                .toList();
        return new Zone(
                zone.level(),
                zone.reach(),
                zone.halfWidth(),
                zone.upwind(),
                zone.area(),
                zone.outline(),
                at,
                zone.reachP50(),
                zone.reachP90(),
                zone.probability());
    }
}
