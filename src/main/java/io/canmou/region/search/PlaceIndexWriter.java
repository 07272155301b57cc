package io.canmou.region.search;

import com.carrotsearch.hppc.IntArrayList;
import io.canmou.geo.Position;
import io.canmou.region.pack.ByteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Writes the places of a pack with the index that [PlaceSearch] reads.
///
/// Layout, whole numbers of four bytes: magic; counts of entries, keys, grams, crossings; places of the five
/// sections; then entries, keys (each a list of places and its records), grams (sorted codes, places of their lists
/// of keys), lists, crossings.
public final class PlaceIndexWriter {
    static final int MAGIC = 0x434d5331; // CMS1
    static final int HEAD = 40;

    private final Pinyin pinyin = new Pinyin();
    private final List<byte[]> entries = new ArrayList<>();
    private final List<byte[]> keys = new ArrayList<>();
    private final Map<Integer, IntArrayList> grams = new TreeMap<>(Integer::compareUnsigned);
    private final List<byte[]> crossings = new ArrayList<>();

    /// One place with all its names.
    public record Named(
            String name, @Nullable String nameEn, String kind, Position position, List<String> others, int weight) {}

    public void add(Named place) {
        ByteWriter entry = new ByteWriter();
        entry.text(place.name());
        entry.text(place.nameEn() == null ? "" : place.nameEn());
        entry.text(place.kind());
        position(entry, place.position());
        entry.oneByte(place.weight());
        entries.add(entry.toBytes());
        Set<String> seen = new LinkedHashSet<>();
        key(KeyKind.NAME, place.name(), seen);
        if (place.nameEn() != null) {
            key(KeyKind.NAME, place.nameEn(), seen);
        }
        place.others().forEach(other -> key(KeyKind.OTHER, other, seen));
        if (!place.kind().equals("address")) {
            pinyin.of(SearchText.plain(place.name())).ifPresent(typed -> {
                key(KeyKind.PINYIN, typed.whole(), seen);
                key(KeyKind.INITIALS, typed.initials(), seen);
            });
        }
    }

    private void key(KeyKind kind, String text, Set<String> seen) {
        String plain = SearchText.plain(text);
        if (plain.isEmpty() || !seen.add(plain)) {
            return;
        }
        ByteWriter key = new ByteWriter();
        key.count(entries.size() - 1L);
        key.oneByte(kind.ordinal());
        key.text(plain);
        for (int gram : SearchText.grams(plain)) {
            grams.computeIfAbsent(gram, code -> new IntArrayList()).add(keys.size());
        }
        keys.add(key.toBytes());
    }

    /// Two streets that meet.
    public void addCrossing(String one, String other, Position position) {
        ByteWriter crossing = new ByteWriter();
        crossing.text(one);
        crossing.text(other);
        position(crossing, position);
        crossings.add(crossing.toBytes());
    }

    private static void position(ByteWriter to, Position position) {
        to.fixed((int) Math.round(position.lat() * 1e7));
        to.fixed((int) Math.round(position.lon() * 1e7));
    }

    public void write(Path file) throws IOException {
        byte[] entrySection = section(entries, HEAD);
        byte[] keySection = section(keys, HEAD + entrySection.length);
        int gramsAt = HEAD + entrySection.length + keySection.length;
        byte[] gramSection = grams(gramsAt);
        int crossingsAt = gramsAt + gramSection.length;
        byte[] crossingSection = section(crossings, crossingsAt);
        ByteWriter head = new ByteWriter();
        head.fixed(MAGIC);
        head.fixed(entries.size());
        head.fixed(keys.size());
        head.fixed(grams.size());
        head.fixed(crossings.size());
        head.fixed(HEAD);
        head.fixed(HEAD + entrySection.length);
        head.fixed(gramsAt);
        head.fixed(crossingsAt);
        head.fixed(0);
        try (var out = Files.newOutputStream(file)) {
            out.write(head.toBytes());
            out.write(entrySection);
            out.write(keySection);
            out.write(gramSection);
            out.write(crossingSection);
        }
    }

    /// The place of each record, then the records.
    private static byte[] section(List<byte[]> records, int start) {
        ByteWriter to = new ByteWriter();
        int at = start + 4 * records.size();
        for (byte[] record : records) {
            to.fixed(at);
            at += record.length;
        }
        records.forEach(to::raw);
        return to.toBytes();
    }

    /// Codes; place and length of each list; lists of keys as differences.
    private byte[] grams(int start) {
        ByteWriter to = new ByteWriter();
        ByteWriter lists = new ByteWriter();
        grams.keySet().forEach(to::fixed);
        int listsAt = start + 12 * grams.size();
        for (IntArrayList list : grams.values()) {
            to.fixed(listsAt + lists.size());
            to.fixed(list.size());
            int before = 0;
            for (int i = 0; i < list.size(); i++) {
                lists.count(list.get(i) - before);
                before = list.get(i);
            }
        }
        to.raw(lists.toBytes());
        return to.toBytes();
    }
}
