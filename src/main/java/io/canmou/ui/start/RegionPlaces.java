package io.canmou.ui.start;

import io.canmou.geo.CoordinateText;
import io.canmou.geo.LocalPlane;
import io.canmou.geo.Mgrs;
import io.canmou.geo.Position;
import io.canmou.incident.Origin;
import io.canmou.region.RegionPack;
import io.canmou.resource.Facility;
import io.canmou.resource.Resources;
import io.canmou.ui.shell.Figures;
import io.canmou.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Coordinate;

/// Places of a region: coordinates first, then facilities, then what the map names.
///
/// Coordinates that were copied from a phone may lie in the offset system of Chinese web maps: inside China both
/// readings are kept, and the zone covers both until somebody says which.
public final class RegionPlaces implements PlaceFinder {
    /// m between a facility in the lists and the same one on the map.
    private static final double ONE_SITE = 500;

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
        List<Where> found = new ArrayList<>(facilities(query));
        pack.ifPresent(p -> p.findPlaces(query, limit).stream()
                .map(this::place)
                .filter(place -> found.stream().noneMatch(known -> same(known, place)))
                .forEach(found::add));
        return found.stream().limit(limit).toList();
    }

    /// A facility that the map names too. Two villages of one name are two places.
    private static boolean same(Where one, Where other) {
        return one.name().equals(other.name())
                && new LocalPlane(one.position()).toLocal(other.position()).distance(new Coordinate()) < ONE_SITE;
    }

    private Where place(RegionPack.Place place) {
        String name = words.get().chinese() || place.nameEn() == null ? place.name() : place.nameEn();
        String key = "ui.place." + place.kind();
        String kind = words.get().has(key) ? words.get().say(key) : "";
        return new Where(
                place.position(),
                name,
                located(kind, place.position()),
                Origin.REPORTED,
                Optional.empty(),
                Optional.empty());
    }

    /// What tells it from others of the same name: its kind and where it lies.
    private static String located(String kind, Position at) {
        String grid = Mgrs.of(at).orElse("");
        return kind.isEmpty() || grid.isEmpty() ? kind + grid : kind + " · " + grid;
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
                        located(words.get().say("ui.place.facility", facility.id()), facility.position()),
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
                            detail(pasted.first(), two),
                            Origin.REPORTED,
                            Optional.empty(),
                            two ? Optional.of(pasted.readings().get(1).position()) : Optional.empty());
                });
    }

    /// Read back as latitude and longitude, so that numbers in the wrong order are seen before they count.
    private String detail(Position at, boolean two) {
        boolean outside =
                pack.map(p -> !p.info().bbox().contains(at.lon(), at.lat())).orElse(false);
        String key = outside ? "ui.place.outside" : two ? "ui.place.twoReadings" : "ui.place.coordinates";
        return words.get()
                .say("ui.place.readBack", Figures.latLon(at), words.get().say(key));
    }
}
