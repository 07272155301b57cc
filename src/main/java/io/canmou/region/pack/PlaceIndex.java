package io.canmou.region.pack;

import io.canmou.geo.Position;
import io.canmou.region.RegionPack.Place;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Search of places.
public final class PlaceIndex {
    private final List<Entry> entries = new ArrayList<>();

    public PlaceIndex(ByteBuffer bytes) {
        ByteReader from = new ByteReader(bytes, 0);
        int n = from.fixed();
        for (int i = 0; i < n; i++) {
            String name = from.text();
            String en = from.text();
            String kind = from.text();
            Position position = new Position(from.signed() / 1e7, from.signed() / 1e7);
            int weight = from.oneByte();
            StringBuilder keys = new StringBuilder(name + "\n" + en);
            int others = from.smallCount();
            for (int k = 0; k < others; k++) {
                keys.append('\n').append(from.text());
            }
            entries.add(new Entry(
                    new Place(name, en.isEmpty() ? null : en, kind, position),
                    keys.toString().toLowerCase(Locale.ROOT),
                    weight));
        }
    }

    public List<Place> find(String query, int limit) {
        String q = query.strip().toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(entry -> entry.keys().contains(q))
                .sorted(Comparator.comparingInt(entry -> -entry.weight()))
                .limit(limit)
                .map(Entry::place)
                .toList();
    }

    private record Entry(Place place, String keys, int weight) {}
}
