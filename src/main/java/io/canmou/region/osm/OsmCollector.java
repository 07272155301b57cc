package io.canmou.region.osm;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/// Collects what readers find, whatever its order, into an [OsmMap].
///
/// The later entry of an id wins, so a history file ends in its last state and a newer neighbouring file overrides
/// an older one. Negative ids mean something only inside their file: each further file's are moved out of the way.
final class OsmCollector implements OsmSink {
    private static final long FILE_STEP = 1L << 50;
    private static final int DELETED = Integer.MIN_VALUE;
    private static final LongArrayList NO_REFS = new LongArrayList(0);
    private static final IntArrayList NO_COLUMNS = new IntArrayList(0);

    private final Texts texts = new Texts();
    private final KeptTags kept = new KeptTags(texts);
    private final LongArrayList nodeIds = new LongArrayList();
    private final IntArrayList lats = new IntArrayList();
    private final IntArrayList lons = new IntArrayList();
    private final Objects tagged = new Objects();
    private final Objects ways = new Objects();
    private final Objects relations = new Objects();
    private final Envelope box = new Envelope();
    private final List<String> generators = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private String newest = "";
    private long fileOffset;
    private long lastId = Long.MIN_VALUE;
    private boolean unsorted;
    private boolean negative;
    private boolean relationsFirst;
    private int ownWays;

    /// What follows comes from another file.
    void nextFile() {
        fileOffset += FILE_STEP;
        lastId = Long.MIN_VALUE;
        ownWays = 0;
    }

    @Override
    public int text(String text) {
        return texts.number(text);
    }

    @Override
    public void box(double west, double south, double east, double north) {
        box.expandToInclude(west, south);
        box.expandToInclude(east, north);
    }

    @Override
    public void generator(String generator) {
        if (!generators.contains(generator)) {
            generators.add(generator);
        }
    }

    @Override
    public void timestamp(String timestamp) {
        if (timestamp.compareTo(newest) > 0) {
            newest = timestamp;
        }
    }

    @Override
    public void remark(String remark) {
        remarks.add(remark);
    }

    @Override
    public void node(long id, int lat, int lon, IntArrayList tags) {
        long own = own(id);
        unsorted |= id < lastId;
        lastId = id;
        nodeIds.add(own);
        lats.add(lat);
        lons.add(lon);
        IntArrayList good = kept.of(tags);
        if (!good.isEmpty()) {
            tagged.add(own, NO_REFS, NO_COLUMNS, good);
        }
    }

    @Override
    public void way(long id, LongArrayList refs, IntArrayList tags) {
        ownWays++;
        for (int i = 0; i < refs.size(); i++) {
            refs.set(i, own(refs.get(i)));
        }
        ways.add(own(id), refs, NO_COLUMNS, kept.of(tags));
    }

    @Override
    public void relation(long id, Members members, IntArrayList tags) {
        relationsFirst |= ownWays == 0 && members.types().contains(1);
        IntArrayList columns = new IntArrayList();
        for (int i = 0; i < members.refs().size(); i++) {
            members.refs().set(i, own(members.refs().get(i)));
            columns.add(members.types().get(i), members.roles().get(i));
        }
        relations.add(own(id), members.refs(), columns, kept.of(tags));
    }

    @Override
    public void deleted(int type, long id) {
        long own = own(id);
        if (type == 0) {
            nodeIds.add(own);
            lats.add(DELETED);
            lons.add(DELETED);
            tagged.delete(own);
        } else {
            (type == 1 ? ways : relations).delete(own);
        }
    }

    private long own(long id) {
        negative |= id < 0;
        return id < 0 ? id - fileOffset : id;
    }

    /// The map of all that was collected.
    OsmMap map() {
        int before = nodeIds.size();
        OsmMap.Nodes nodes = sortedNodes();
        int doubles = before - nodes.ids().length;
        tagged.settled();
        ways.settled();
        relations.settled();
        OsmMap.Origin origin = new OsmMap.Origin(
                box,
                newest,
                List.copyOf(generators),
                List.copyOf(remarks),
                unsorted,
                negative,
                relationsFirst,
                doubles + ways.duplicates() + relations.duplicates());
        return new OsmMap(texts, nodes, tagged, ways, relations, origin);
    }

    private OsmMap.Nodes sortedNodes() {
        int n = nodeIds.size();
        long[] ids = nodeIds.toArray();
        int[] order = ascending(ids) ? null : order(ids);
        long[] sortedIds = new long[n];
        int[] sortedLats = new int[n];
        int[] sortedLons = new int[n];
        int kept = 0;
        for (int i = 0; i < n; i++) {
            int at = order == null ? i : order[i];
            boolean overtaken = i + 1 < n && ids[order == null ? i + 1 : order[i + 1]] == ids[at];
            if (!overtaken && lats.get(at) != DELETED) {
                sortedIds[kept] = ids[at];
                sortedLats[kept] = lats.get(at);
                sortedLons[kept++] = lons.get(at);
            }
        }
        return new OsmMap.Nodes(
                Arrays.copyOf(sortedIds, kept), Arrays.copyOf(sortedLats, kept), Arrays.copyOf(sortedLons, kept));
    }

    private static boolean ascending(long[] ids) {
        for (int i = 1; i < ids.length; i++) {
            if (ids[i] <= ids[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /// Indices in the order of the ids; of equal ids the earlier entry first.
    private static int[] order(long[] ids) {
        Integer[] order = new Integer[ids.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Long.compare(ids[a], ids[b]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
