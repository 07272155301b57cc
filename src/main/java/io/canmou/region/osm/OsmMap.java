package io.canmou.region.osm;

import com.carrotsearch.hppc.IntArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// One consistent map: nodes in ascending order of id, ways that point to them by index, relations.
///
/// Columns of primitives, so that a city of some million nodes fits in a small heap (16 bytes a node).
public final class OsmMap {
    private static final double DEGREE = 1e-7;

    private final Texts texts;
    private final long[] nodeIds;
    private final int[] lats;
    private final int[] lons;
    private final Objects tagged;
    private final Objects ways;
    private final Objects relations;
    private final Origin origin;

    OsmMap(Texts texts, Nodes nodes, Objects tagged, Objects ways, Objects relations, Origin origin) {
        this.texts = texts;
        this.nodeIds = nodes.ids();
        this.lats = nodes.lats();
        this.lons = nodes.lons();
        this.tagged = tagged;
        this.ways = ways;
        this.relations = relations;
        this.origin = origin;
    }

    /// What the heads of the files and the reading itself told.
    public Origin origin() {
        return origin;
    }

    public int nodes() {
        return nodeIds.length;
    }

    public int taggedNodes() {
        return tagged.size();
    }

    public int ways() {
        return ways.size();
    }

    public int relations() {
        return relations.size();
    }

    /// The index of a node by its id; negative: it is not in the map.
    public int nodeIndex(long id) {
        return Arrays.binarySearch(nodeIds, id);
    }

    public Coordinate node(int index) {
        return new Coordinate(lons[index] * DEGREE, lats[index] * DEGREE);
    }

    /// The index of the i-th tagged node; negative: gone.
    public int taggedNode(int i) {
        return nodeIndex(tagged.id(i));
    }

    public long taggedNodeId(int i) {
        return tagged.id(i);
    }

    public Tags taggedNodeTags(int i) {
        return tags(tagged.tags(i));
    }

    public long wayId(int i) {
        return ways.id(i);
    }

    public Tags wayTags(int i) {
        return tags(ways.tags(i));
    }

    /// Indices of the nodes of a way, without those that are missing.
    public int[] wayNodes(int i) {
        long[] refs = ways.refs(i);
        int[] found = new int[refs.length];
        int n = 0;
        for (long ref : refs) {
            int index = nodeIndex(ref);
            if (index >= 0) {
                found[n++] = index;
            }
        }
        return n == found.length ? found : Arrays.copyOf(found, n);
    }

    /// How many nodes of a way the extract does not hold.
    public int missingNodes(int i) {
        int missing = 0;
        for (long ref : ways.refs(i)) {
            missing += nodeIndex(ref) < 0 ? 1 : 0;
        }
        return missing;
    }

    /// The index of a way by its id; negative: it is not in the map.
    public int wayIndex(long id) {
        return ways.index(id);
    }

    public long relationId(int i) {
        return relations.id(i);
    }

    public Tags relationTags(int i) {
        return tags(relations.tags(i));
    }

    /// Members of a relation: type, reference, role.
    public List<Member> members(int i) {
        long[] refs = relations.refs(i);
        int[] columns = relations.columns(i);
        Member[] members = new Member[refs.length];
        for (int m = 0; m < refs.length; m++) {
            members[m] = new Member(columns[2 * m], refs[m], texts.text(columns[2 * m + 1]));
        }
        return Arrays.asList(members);
    }

    /// The box around all nodes, degrees.
    public Envelope bounds() {
        Envelope box = new Envelope();
        for (int i = 0; i < nodeIds.length; i++) {
            box.expandToInclude(lons[i] * DEGREE, lats[i] * DEGREE);
        }
        return box;
    }

    private Tags tags(IntArrayList numbers) {
        String[] pairs = new String[numbers.size()];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = texts.text(numbers.get(i));
        }
        return Tags.of(pairs);
    }

    /// A member of a relation; `type` 0 node, 1 way, 2 relation.
    public record Member(int type, long ref, String role) {}

    /// What the files say of themselves.
    ///
    /// @param box      of the heads together, empty where none tells one
    /// @param newest   of all times of edits, ISO 8601, empty where there are none
    /// @param generators programs that wrote the files
    /// @param remarks  what servers left in the files
    public record Origin(
            Envelope box,
            String newest,
            List<String> generators,
            List<String> remarks,
            boolean unsorted,
            boolean negativeIds,
            boolean relationsFirst,
            int duplicates) {}

    record Nodes(long[] ids, int[] lats, int[] lons) {}
}
