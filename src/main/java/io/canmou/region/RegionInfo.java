package io.canmou.region;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;

/// What a pack says of itself; the keys of `region info --json`.
public record RegionInfo(
        String name,
        Envelope bbox,
        String source,
        String date,
        String licence,
        boolean drill,
        Map<String, Long> counts,
        double roadKm,
        long bytes,
        double buildSeconds,
        List<String> warnings) {
    public RegionInfo {
        counts = Map.copyOf(counts);
        warnings = List.copyOf(warnings);
    }
}
