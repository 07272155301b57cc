package io.canmou.ui.start;

import io.canmou.geo.CoordinateText;
import io.canmou.geo.Mgrs;
import io.canmou.incident.Origin;
import io.canmou.region.RegionPack;
import io.canmou.resource.Facility;
import io.canmou.resource.Resources;
import io.canmou.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Places of a region: coordinates first, then facilities, then what the map names.
///
/// Coordinates that were copied from a phone may lie in the offset system of Chinese web maps: inside China both
/// readings are kept, and the zone covers both until somebody says which.
public final class RegionPlaces implements PlaceFinder {
    private final Optional<RegionPack> pack;
    private final Supplier<Resources> resources;
    private final Supplier<Words> words;

    public RegionPlaces(Optional<RegionPack> pack, Supplier<Resources> resources, Supplier<Words> words) {
        this.pack = pack;
        this.resources = resources;
        this.words = words;
    }

    @Override
    public List<Where> find(String query, int limit) {
        Optional<Where> coordinates = coordinates(query);
        if (coordinates.isPresent()) {
            return List.of(coordinates.get());
        }
        Map<String, Where> found = new LinkedHashMap<>();
        facilities(query).forEach(w -> found.putIfAbsent(w.name(), w));
        pack.ifPresent(p -> p.findPlaces(query, limit).forEach(place -> found.putIfAbsent(place.name(), place(place))));
        return found.values().stream().limit(limit).toList();
    }

    private Where place(RegionPack.Place place) {
        String name = words.get().chinese() || place.nameEn() == null ? place.name() : place.nameEn();
        String key = "ui.place." + place.kind();
        String kind = words.get().has(key) ? words.get().say(key) : "";
        return new Where(place.position(), name, kind, Origin.REPORTED, Optional.empty(), Optional.empty());
    }

    private List<Where> facilities(String query) {
        String asked = query.strip().toLowerCase(Locale.ROOT);
        List<Where> hits = new ArrayList<>();
        for (Facility facility : resources.get().facilities()) {
            String english = Optional.ofNullable(facility.nameEn()).orElse("");
            boolean hit = facility.name().contains(asked)
                    || english.toLowerCase(Locale.ROOT).contains(asked)
                    || facility.id().equalsIgnoreCase(asked);
            if (hit) {
                String name = words.get().chinese() || english.isEmpty() ? facility.name() : english;
                hits.add(new Where(
                        facility.position(),
                        name,
                        words.get().say("ui.place.facility", facility.id()),
                        Origin.RECORD,
                        Optional.of(facility.id()),
                        Optional.empty()));
            }
        }
        return hits;
    }

    private Optional<Where> coordinates(String query) {
        return CoordinateText.parse(query, pack.map(p -> p.info().bbox()).orElse(null))
                .map(pasted -> {
                    boolean two = pasted.readings().size() > 1;
                    return new Where(
                            pasted.first(),
                            Mgrs.of(pasted.first()).orElse(pasted.first().toString()),
                            words.get().say(two ? "ui.place.twoReadings" : "ui.place.coordinates"),
                            Origin.REPORTED,
                            Optional.empty(),
                            two ? Optional.of(pasted.readings().get(1).position()) : Optional.empty());
                });
    }
}
