package io.canmou.advice.forces;

import io.canmou.region.RegionPack;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// English names of a region's roads, looked up once each. Thread-safe.
public final class RoadNames {
    private static final int HITS = 3;

    private final RegionPack region;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    public RoadNames(RegionPack region) {
        this.region = region;
    }

    /// The English name of `road`; null: the map has none.
    public @Nullable String english(String road) {
        return road.isEmpty() ? null : known.computeIfAbsent(road, this::find).orElse(null);
    }

    private Optional<String> find(String road) {
        for (RegionPack.Place place : region.findPlaces(road, HITS)) {
            String english = place.nameEn();
            if (place.name().equals(road) && english != null) {
                return Optional.of(english);
            }
        }
        return Optional.empty();
    }
}
