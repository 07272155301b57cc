package io.canmou.region.search;

import io.canmou.geo.Position;
import io.canmou.region.RegionPack.Place;
import io.canmou.region.pack.ByteReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds places by what has been typed so far. Reads a mapped file; thread-safe.
///
/// Keys that share enough grams with the query are candidates, so that nothing is looked at that could not fit;
/// each candidate is then compared exactly.
public final class PlaceSearch {
    /// One typing error destroys at most so many grams: two pairs and a character or a start.
    private static final int GRAMS_PER_ERROR = 3;

    /// Below this score it is worth asking whether two streets were meant.
    private static final int SURE = 600;

    /// About 700 m, in degrees.
    private static final double ONE_SPOT = 0.007;

    private static final KeyKind[] KINDS = KeyKind.values();
    private static final int STREETS_TRIED = 8;
    private static final int MOST_COMPARED_FOR_ERRORS = 3_000;

    private final ByteBuffer bytes;
    private final int entries;
    private final int keys;
    private final int grams;
    private final Crossings crossings;

    public PlaceSearch(ByteBuffer bytes) throws IOException {
        if (bytes.limit() < PlaceIndexWriter.HEAD || bytes.getInt(0) != PlaceIndexWriter.MAGIC) {
            throw new IOException("not a file of places");
        }
        this.bytes = bytes;
        entries = bytes.getInt(4);
        keys = bytes.getInt(8);
        grams = bytes.getInt(12);
        crossings = new Crossings(bytes, bytes.getInt(16), bytes.getInt(32));
    }

    /// Places that `query` may mean, best first.
    public List<Place> find(String query, int limit) {
        String plain = SearchText.plain(query);
        if (plain.isEmpty() || limit <= 0) {
            return List.of();
        }
        List<Place> crossing = crossing(query);
        if (!crossing.isEmpty()) {
            return crossing.stream().limit(limit).toList();
        }
        List<Hit> hits = hits(plain);
        boolean unsure = hits.isEmpty() || hits.getFirst().score() < SURE;
        String[] words = plain.split(" ");
        boolean chinese = words.length == 2 && SearchText.chinese(words[0]) && SearchText.chinese(words[1]);
        if (words.length == 2 && (hits.isEmpty() || unsure && chinese)) {
            List<Place> meeting = meeting(words[0], words[1]);
            if (!meeting.isEmpty()) {
                return meeting.stream().limit(limit).toList();
            }
        }
        return differing(hits, limit);
    }

    /// The best hits, of several objects of one name at one spot (a stop, its platform, its street) only the first.
    private List<Place> differing(List<Hit> hits, int limit) {
        List<Place> places = new ArrayList<>();
        for (Hit hit : hits) {
            if (places.size() == limit) {
                break;
            }
            Place next = place(hit.entry());
            if (places.stream().noneMatch(place -> same(place, next))) {
                places.add(next);
            }
        }
        return places;
    }

    private static boolean same(Place one, Place other) {
        return one.name().equals(other.name())
                && Math.abs(one.position().lat() - other.position().lat()) < ONE_SPOT
                && Math.abs(one.position().lon() - other.position().lon()) < ONE_SPOT;
    }

    private List<Place> crossing(String query) {
        String[] parts = Crossings.parts(query);
        return parts.length == 2 ? meeting(SearchText.plain(parts[0]), SearchText.plain(parts[1])) : List.of();
    }

    private List<Place> meeting(String one, String other) {
        return crossings.between(streets(one), streets(other));
    }

    /// Names of streets that a text may mean.
    private Set<String> streets(String plain) {
        Set<String> names = new LinkedHashSet<>();
        for (Hit hit : hits(plain)) {
            Place place = place(hit.entry());
            if (place.kind().equals("street")) {
                names.add(place.name());
            }
            if (names.size() == STREETS_TRIED) {
                break;
            }
        }
        return names;
    }

    private List<Hit> hits(String plain) {
        if (plain.isEmpty()) {
            return List.of();
        }
        Map<Integer, Integer> best = new HashMap<>();
        score(plain, best);
        String joined = SearchText.withoutSpaces(plain);
        if (!joined.equals(plain)) {
            score(joined, best);
        }
        List<Hit> hits = new ArrayList<>(best.size());
        best.forEach((entry, score) -> hits.add(new Hit(entry, score + weight(entry))));
        hits.sort(Comparator.comparingInt(Hit::score).reversed().thenComparingInt(Hit::entry));
        return hits;
    }

    private void score(String query, Map<Integer, Integer> best) {
        int[] wanted = SearchText.grams(query);
        int[] shared = new int[keys];
        for (int gram : wanted) {
            count(gram, shared);
        }
        int words = query.split(" ").length;
        int all = Math.max(1, wanted.length - words); // in the middle of a word its start is no start
        boolean any = false;
        for (int key = 0; key < keys; key++) {
            if (shared[key] >= all) {
                any |= take(key, query, best);
            }
        }
        int errors = Match.errors(query);
        if (!any && errors > 0) {
            forgive(query, shared, Math.max(1, wanted.length - GRAMS_PER_ERROR * errors), best);
        }
    }

    private boolean take(int key, String query, Map<Integer, Integer> best) {
        ByteReader record = key(key);
        int entry = record.smallCount();
        KeyKind kind = KINDS[record.oneByte()];
        int score = Match.exact(query, record.text(), kind);
        if (score > 0) {
            best.merge(entry, score, Math::max);
        }
        return score > 0;
    }

    /// Nothing fits as typed: those that share most come first, and typing errors are forgiven.
    private void forgive(String query, int[] shared, int needed, Map<Integer, Integer> best) {
        int errors = Match.errors(query);
        int compared = 0;
        for (int least = shared.length == 0 ? 0 : max(shared); least >= needed; least--) {
            for (int key = 0; key < keys && compared < MOST_COMPARED_FOR_ERRORS; key++) {
                if (shared[key] == least) {
                    compared++;
                    ByteReader record = key(key);
                    int entry = record.smallCount();
                    KeyKind kind = KINDS[record.oneByte()];
                    int score = Match.mistyped(query, record.text(), kind, errors);
                    if (score > 0) {
                        best.merge(entry, score, Math::max);
                    }
                }
            }
        }
    }

    private static int max(int[] counts) {
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        return most;
    }

    /// Adds one for each key that holds `gram`.
    private void count(int gram, int[] shared) {
        int at = bytes.getInt(28);
        int low = 0;
        int high = grams - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compareUnsigned(bytes.getInt(at + 4 * middle), gram);
            if (order == 0) {
                int list = at + 4 * grams + 8 * middle;
                ByteReader from = new ByteReader(bytes, bytes.getInt(list));
                int key = 0;
                for (int left = bytes.getInt(list + 4); left > 0; left--) {
                    key += from.smallCount();
                    shared[key]++;
                }
                return;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
    }

    private ByteReader key(int key) {
        return new ByteReader(bytes, bytes.getInt(bytes.getInt(24) + 4 * key));
    }

    private ByteReader entry(int entry) {
        return new ByteReader(bytes, bytes.getInt(bytes.getInt(20) + 4 * entry));
    }

    private Place place(int entry) {
        ByteReader from = entry(entry);
        String name = from.text();
        String english = from.text();
        String kind = from.text();
        return new Place(name, english.isEmpty() ? null : english, kind, position(from));
    }

    private int weight(int entry) {
        ByteReader from = entry(entry);
        from.skipText();
        from.skipText();
        from.skipText();
        from.fixed();
        from.fixed();
        return from.oneByte();
    }

    static Position position(ByteReader from) {
        double lat = from.fixed() / 1e7;
        return new Position(lat, from.fixed() / 1e7);
    }

    private record Hit(int entry, int score) {}
}
