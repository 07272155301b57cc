package io.canmou.region.build;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;

/// All that an extract gave, ready to be written.
///
/// @param box      of the pack, degrees
/// @param warnings code and count of what was found wanting, in the order of a fixed list
public record BuiltMap(
        List<Draft> features,
        List<SiteDraft> sites,
        List<PlaceDraft> places,
        List<StreetCrossings.Crossing> crossings,
        Envelope box,
        Map<String, Long> warnings,
        Counts counts) {
    /// Whether the extract says of itself that it is invented.
    public boolean drill() {
        return features.stream().anyMatch(draft -> draft.tags().is("canmou:drill", "yes"));
    }

    /// What `region info` counts.
    public record Counts(long roads, double roadKm, long buildings, long places, long addresses) {}
}
