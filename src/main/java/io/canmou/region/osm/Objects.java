package io.canmou.region.osm;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.LongIntHashMap;
import java.util.Arrays;

/// Tagged nodes, ways or relations in columns: the newest entry of an id is kept, deleted ones are gone.
final class Objects {
    private final LongArrayList ids = new LongArrayList();
    private final IntArrayList tagEnds = new IntArrayList();
    private final IntArrayList tags = new IntArrayList();
    private final IntArrayList refEnds = new IntArrayList();
    private final LongArrayList refs = new LongArrayList();
    private final IntArrayList columns = new IntArrayList();
    private final LongIntHashMap last = new LongIntHashMap();
    private IntArrayList live = new IntArrayList();
    private int duplicates;

    void add(long id, LongArrayList theirRefs, IntArrayList theirColumns, IntArrayList theirTags) {
        duplicates += last.containsKey(id) ? 1 : 0;
        last.put(id, ids.size());
        ids.add(id);
        tags.addAll(theirTags);
        tagEnds.add(tags.size());
        refs.addAll(theirRefs);
        refEnds.add(refs.size());
        columns.addAll(theirColumns);
    }

    void delete(long id) {
        last.remove(id);
    }

    /// Works out which entries count.
    Objects settled() {
        live = new IntArrayList(last.size());
        for (int i = 0; i < ids.size(); i++) {
            if (last.getOrDefault(ids.get(i), -1) == i) {
                live.add(i);
            }
        }
        for (int i = 0; i < live.size(); i++) {
            last.put(ids.get(live.get(i)), i);
        }
        return this;
    }

    int duplicates() {
        return duplicates;
    }

    int size() {
        return live.size();
    }

    long id(int i) {
        return ids.get(live.get(i));
    }

    int index(long id) {
        return last.getOrDefault(id, -1);
    }

    IntArrayList tags(int i) {
        int at = live.get(i);
        IntArrayList slice = new IntArrayList();
        slice.add(tags.buffer, at == 0 ? 0 : tagEnds.get(at - 1), length(tagEnds, at));
        return slice;
    }

    long[] refs(int i) {
        int at = live.get(i);
        int from = at == 0 ? 0 : refEnds.get(at - 1);
        return Arrays.copyOfRange(refs.buffer, from, refEnds.get(at));
    }

    /// Two columns beside each reference (type and role of members).
    int[] columns(int i) {
        int at = live.get(i);
        int from = at == 0 ? 0 : refEnds.get(at - 1);
        return Arrays.copyOfRange(columns.buffer, 2 * from, 2 * refEnds.get(at));
    }

    private static int length(IntArrayList ends, int at) {
        return ends.get(at) - (at == 0 ? 0 : ends.get(at - 1));
    }
}
