package io.canmou.exchange.around;

import io.canmou.region.RegionPack.SensitiveSite;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who and what lies inside the zones of an assessment.
record Inside(List<ZonePeople> zones, List<SiteInside> sites, List<RoadInside> roads) {
    Inside {
        zones = List.copyOf(zones);
        sites = List.copyOf(sites);
        roads = List.copyOf(roads);
    }

    /// People inside one zone.
    ///
    /// @param count by the scenario's time, without one the larger of day and night; null: nobody knows
    record ZonePeople(
            String level,
            @Nullable Double count,
            @Nullable Double day,
            @Nullable Double night,
            String basis) {}

    /// A sensitive site inside.
    ///
    /// @param zone the most severe level that reaches it
    /// @param arrival s after the release began until the lowest level reaches it; null: no cloud comes
    record SiteInside(
            SensitiveSite site, String zone, @Nullable Double arrival) {}

    /// A road inside.
    ///
    /// @param name or number; null: the roads that have none together
    /// @param length m inside the zones
    record RoadInside(@Nullable String name, double length) {}
}
