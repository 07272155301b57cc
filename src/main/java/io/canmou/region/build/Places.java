package io.canmou.region.build;

import io.canmou.geo.Position;
import io.canmou.region.osm.Tags;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.linearref.LengthIndexedLine;

/// Everything that people call by a name or an address.
///
/// A street is many ways: those of one name whose boxes come within [#STREET_GAP] of each other are one place, in
/// the middle of its longest way.
final class Places {
    /// Half a kilometre, in degrees of latitude.
    private static final double STREET_GAP = 0.005;

    private static final List<String> KINDS = List.of(
            "place",
            "amenity",
            "shop",
            "tourism",
            "railway",
            "public_transport",
            "office",
            "industrial",
            "man_made",
            "landuse",
            "leisure",
            "healthcare",
            "emergency",
            "aeroway",
            "natural",
            "water",
            "waterway",
            "historic",
            "power",
            "bridge",
            "highway",
            "building");
    private static final Map<String, Integer> SETTLEMENTS = Map.of(
            "city",
            95,
            "town",
            90,
            "district",
            88,
            "village",
            82,
            "suburb",
            82,
            "borough",
            82,
            "quarter",
            76,
            "neighbourhood",
            74,
            "hamlet",
            74,
            "locality",
            55);
    private static final int BESIDE = 15;
    private static final int STREET = 70;
    private static final int SITE = 60;
    private static final int OBJECT = 45;
    private static final int ADDRESS = 20;

    private final List<Draft> features;

    Places(List<Draft> features) {
        this.features = features;
    }

    List<PlaceDraft> all() {
        List<PlaceDraft> places = new ArrayList<>();
        Map<String, List<Draft>> streets = new LinkedHashMap<>();
        for (Draft draft : features) {
            String name = Names.local(draft.tags());
            if (name != null && isRoad(draft)) {
                streets.computeIfAbsent(name, key -> new ArrayList<>()).add(draft);
            } else if (name != null && !draft.tags().has("boundary")) {
                places.add(named(draft, name));
            }
            address(draft, places);
        }
        streets.values().forEach(ways -> streets(ways, places));
        return places;
    }

    private static boolean isRoad(Draft draft) {
        return draft.tags().has("highway") && draft.geometry().getDimension() == 1;
    }

    private static PlaceDraft named(Draft draft, String name) {
        Tags tags = draft.tags();
        String key = KINDS.stream().filter(tags::has).findFirst().orElse("other");
        String kind = key.equals("other") ? "other" : tags.get(key, "other");
        int weight = SiteKinds.of(tags).isPresent()
                ? SITE
                : key.equals("place") ? SETTLEMENTS.getOrDefault(kind, OBJECT) : OBJECT;
        return new PlaceDraft(
                name,
                Names.english(tags),
                kind.equals("yes") ? key : kind,
                inside(draft.geometry()),
                others(tags),
                weight);
    }

    private static List<String> others(Tags tags) {
        return Stream.of("alt_name", "old_name", "short_name", "official_name", "loc_name", "name:zh", "ref")
                .map(key -> tags.get(key, ""))
                .flatMap(names -> Stream.of(names.split(";", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals(Names.local(tags)))
                .distinct()
                .toList();
    }

    private static void address(Draft draft, List<PlaceDraft> places) {
        Tags tags = draft.tags();
        String street = tags.get("addr:street", tags.get("addr:place", ""));
        String number = tags.get("addr:housenumber", "");
        if (!street.isEmpty() && !number.isEmpty()) {
            boolean chinese =
                    street.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
            String tail = number.endsWith("号") ? number : number + "号";
            String name = chinese ? street + tail : street + " " + number;
            List<String> others = chinese ? List.of() : List.of(number + " " + street);
            places.add(new PlaceDraft(name, null, "address", inside(draft.geometry()), others, ADDRESS));
        }
    }

    private static void streets(List<Draft> ways, List<PlaceDraft> places) {
        List<Draft> rest = new ArrayList<>(ways);
        while (!rest.isEmpty()) {
            List<Draft> street = new ArrayList<>(List.of(rest.removeLast()));
            Envelope box = new Envelope(street.getFirst().geometry().getEnvelopeInternal());
            boolean grown = true;
            while (grown) {
                Envelope near = new Envelope(box);
                near.expandBy(STREET_GAP);
                List<Draft> more = rest.stream()
                        .filter(way -> near.intersects(way.geometry().getEnvelopeInternal()))
                        .toList();
                more.forEach(way -> box.expandToInclude(way.geometry().getEnvelopeInternal()));
                street.addAll(more);
                rest.removeAll(more);
                grown = !more.isEmpty();
            }
            places.add(street(street));
        }
    }

    private static PlaceDraft street(List<Draft> ways) {
        Draft longest = ways.stream()
                .max(Comparator.comparingDouble(way -> way.geometry().getLength()))
                .orElseThrow();
        Tags tags = longest.tags();
        return new PlaceDraft(
                Objects.requireNonNull(Names.local(tags)),
                Names.english(tags),
                "street",
                middle(longest.geometry()),
                others(tags),
                STREET);
    }

    private static Position middle(Geometry line) {
        Coordinate at = new LengthIndexedLine(line).extractPoint(line.getLength() / 2);
        return new Position(at.y, at.x);
    }

    private static Position inside(Geometry geometry) {
        if (geometry.getDimension() == 1) {
            return middle(geometry);
        }
        Coordinate at = geometry.getInteriorPoint().getCoordinate();
        return new Position(at.y, at.x);
    }
}
