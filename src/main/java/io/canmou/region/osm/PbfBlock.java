package io.canmou.region.osm;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.openstreetmap.osmosis.osmbinary.Osmformat.DenseInfo;
import org.openstreetmap.osmosis.osmbinary.Osmformat.DenseNodes;
import org.openstreetmap.osmosis.osmbinary.Osmformat.Info;
import org.openstreetmap.osmosis.osmbinary.Osmformat.Node;
import org.openstreetmap.osmosis.osmbinary.Osmformat.PrimitiveBlock;
import org.openstreetmap.osmosis.osmbinary.Osmformat.PrimitiveGroup;
import org.openstreetmap.osmosis.osmbinary.Osmformat.Relation;
import org.openstreetmap.osmosis.osmbinary.Osmformat.Way;

/// One block of a PBF file: objects with their own table of texts.
final class PbfBlock {
    private final OsmSink sink;
    private final PrimitiveBlock block;
    private final int[] texts;
    private final IntArrayList tags = new IntArrayList();
    private final LongArrayList refs = new LongArrayList();
    private final OsmSink.Members members = new OsmSink.Members();
    private long newest = Long.MIN_VALUE;

    PbfBlock(OsmSink sink, PrimitiveBlock block) {
        this.sink = sink;
        this.block = block;
        this.texts = new int[block.getStringtable().getSCount()];
        Arrays.fill(texts, -1);
    }

    void take() throws BadExtract {
        for (PrimitiveGroup group : block.getPrimitivegroupList()) {
            for (Node node : group.getNodesList()) {
                take(node);
            }
            take(group.getDense());
            for (Way way : group.getWaysList()) {
                take(way);
            }
            for (Relation relation : group.getRelationsList()) {
                take(relation);
            }
        }
        if (newest > Long.MIN_VALUE) {
            sink.timestamp(
                    Instant.ofEpochMilli(newest * block.getDateGranularity()).toString());
        }
    }

    private void take(Node node) throws BadExtract {
        if (gone(node.hasInfo(), node.getInfo())) {
            sink.deleted(0, node.getId());
            return;
        }
        tags(node.getKeysList(), node.getValsList());
        sink.node(node.getId(), lat(node.getLat()), lon(node.getLon()), tags);
    }

    private void take(DenseNodes dense) throws BadExtract {
        long id = 0;
        long lat = 0;
        long lon = 0;
        long time = 0;
        int at = 0;
        DenseInfo info = dense.getDenseinfo();
        for (int i = 0; i < dense.getIdCount(); i++) {
            id += dense.getId(i);
            lat += dense.getLat(i);
            lon += dense.getLon(i);
            if (i < info.getTimestampCount()) {
                time += info.getTimestamp(i);
                newest = Math.max(newest, time);
            }
            tags.elementsCount = 0;
            while (at < dense.getKeysValsCount() && dense.getKeysVals(at) != 0) {
                tags.add(text(dense.getKeysVals(at)), text(dense.getKeysVals(at + 1)));
                at += 2;
            }
            at++;
            if (i < info.getVisibleCount() && !info.getVisible(i)) {
                sink.deleted(0, id);
            } else {
                sink.node(id, lat(lat), lon(lon), tags);
            }
        }
    }

    private void take(Way way) {
        if (gone(way.hasInfo(), way.getInfo())) {
            sink.deleted(1, way.getId());
            return;
        }
        refs.elementsCount = 0;
        long ref = 0;
        for (int i = 0; i < way.getRefsCount(); i++) {
            ref += way.getRefs(i);
            refs.add(ref);
        }
        tags(way.getKeysList(), way.getValsList());
        sink.way(way.getId(), refs, tags);
    }

    private void take(Relation relation) {
        if (gone(relation.hasInfo(), relation.getInfo())) {
            sink.deleted(2, relation.getId());
            return;
        }
        members.clear();
        long ref = 0;
        for (int i = 0; i < relation.getMemidsCount(); i++) {
            ref += relation.getMemids(i);
            members.refs().add(ref);
            members.types().add(relation.getTypes(i).getNumber());
            members.roles().add(text(relation.getRolesSid(i)));
        }
        tags(relation.getKeysList(), relation.getValsList());
        sink.relation(relation.getId(), members, tags);
    }

    private boolean gone(boolean told, Info info) {
        if (told && info.hasTimestamp()) {
            newest = Math.max(newest, info.getTimestamp());
        }
        return told && info.hasVisible() && !info.getVisible();
    }

    private void tags(List<Integer> keys, List<Integer> values) {
        tags.elementsCount = 0;
        for (int i = 0; i < keys.size(); i++) {
            tags.add(text(keys.get(i)), text(values.get(i)));
        }
    }

    private int text(int index) {
        if (texts[index] < 0) {
            texts[index] = sink.text(block.getStringtable().getS(index).toStringUtf8());
        }
        return texts[index];
    }

    private int lat(long value) throws BadExtract {
        return Degrees.lat(nanodegrees(block.getLatOffset(), value), "?");
    }

    private int lon(long value) throws BadExtract {
        return Degrees.lon(nanodegrees(block.getLonOffset(), value), "?");
    }

    private double nanodegrees(long offset, long value) {
        return 1e-9 * (offset + block.getGranularity() * value);
    }
}
