package io.canmou.maps;

import com.google.protobuf.ByteString;
import com.google.protobuf.MessageLite;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openstreetmap.osmosis.osmbinary.Fileformat;
import org.openstreetmap.osmosis.osmbinary.Osmformat;

/// Writes a map as `.osm.pbf`. The blocks are stored, not deflated: a zlib of another version would give other
/// bytes.
final class PbfFile {
    private static final int BLOCK = 8000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private PbfFile() {}

    static byte[] of(OsmMap map, District.Origin origin) {
        PbfFile file = new PbfFile();
        file.blob("OSMHeader", header(origin));
        file.blocks(map.nodes(), PbfFile::dense);
        file.blocks(map.ways(), PbfFile::ways);
        file.blocks(map.relations(), PbfFile::relations);
        return file.bytes.toByteArray();
    }

    private static Osmformat.HeaderBlock header(District.Origin origin) {
        return Osmformat.HeaderBlock.newBuilder()
                .setBbox(Osmformat.HeaderBBox.newBuilder()
                        .setLeft(nano(origin.lon(0)))
                        .setRight(nano(origin.lon(District.WIDTH)))
                        .setTop(nano(origin.lat(District.HEIGHT)))
                        .setBottom(nano(origin.lat(0))))
                .addRequiredFeatures("OsmSchema-V0.6")
                .addRequiredFeatures("DenseNodes")
                .addOptionalFeatures("Sort.Type_then_ID")
                .setWritingprogram("Canmou drill district")
                .setSource("invented for drills; nothing here describes a real place")
                .build();
    }

    private static long nano(double degrees) {
        return Math.round(degrees * 1e7) * 100;
    }

    private <T> void blocks(List<T> all, BlockMaker<T> maker) {
        for (int from = 0; from < all.size(); from += BLOCK) {
            List<T> part = all.subList(from, Math.min(all.size(), from + BLOCK));
            Strings strings = new Strings();
            Osmformat.PrimitiveGroup group = maker.make(part, strings);
            blob(
                    "OSMData",
                    Osmformat.PrimitiveBlock.newBuilder()
                            .setStringtable(strings.table())
                            .addPrimitivegroup(group)
                            .build());
        }
    }

    private interface BlockMaker<T> {
        Osmformat.PrimitiveGroup make(List<T> part, Strings strings);
    }

    private static Osmformat.PrimitiveGroup dense(List<OsmMap.Node> nodes, Strings strings) {
        Osmformat.DenseNodes.Builder dense = Osmformat.DenseNodes.newBuilder();
        boolean tagged = nodes.stream().anyMatch(n -> !n.tags().values().isEmpty());
        long id = 0;
        long lat = 0;
        long lon = 0;
        for (OsmMap.Node node : nodes) {
            dense.addId(node.id() - id).addLat(node.lat() - lat).addLon(node.lon() - lon);
            id = node.id();
            lat = node.lat();
            lon = node.lon();
            if (tagged) {
                strings.each(node.tags(), dense::addKeysVals);
                dense.addKeysVals(0);
            }
        }
        return Osmformat.PrimitiveGroup.newBuilder().setDense(dense).build();
    }

    private static Osmformat.PrimitiveGroup ways(List<OsmMap.Way> ways, Strings strings) {
        Osmformat.PrimitiveGroup.Builder group = Osmformat.PrimitiveGroup.newBuilder();
        for (OsmMap.Way way : ways) {
            Osmformat.Way.Builder w = Osmformat.Way.newBuilder().setId(way.id());
            way.tags().values().forEach((k, v) -> w.addKeys(strings.of(k)).addVals(strings.of(v)));
            long last = 0;
            for (long ref : way.nodes()) {
                w.addRefs(ref - last);
                last = ref;
            }
            group.addWays(w);
        }
        return group.build();
    }

    private static Osmformat.PrimitiveGroup relations(List<OsmMap.Relation> relations, Strings strings) {
        Osmformat.PrimitiveGroup.Builder group = Osmformat.PrimitiveGroup.newBuilder();
        for (OsmMap.Relation relation : relations) {
            Osmformat.Relation.Builder r = Osmformat.Relation.newBuilder().setId(relation.id());
            relation.tags().values().forEach((k, v) -> r.addKeys(strings.of(k)).addVals(strings.of(v)));
            long last = 0;
            for (OsmMap.Member member : relation.members()) {
                r.addRolesSid(strings.of(member.role()))
                        .addMemids(member.way() - last)
                        .addTypes(Osmformat.Relation.MemberType.WAY);
                last = member.way();
            }
            group.addRelations(r);
        }
        return group.build();
    }

    private void blob(String type, MessageLite content) {
        Fileformat.Blob blob =
                Fileformat.Blob.newBuilder().setRaw(content.toByteString()).build();
        Fileformat.BlobHeader header = Fileformat.BlobHeader.newBuilder()
                .setType(type)
                .setDatasize(blob.getSerializedSize())
                .build();
        try {
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(header.getSerializedSize());
            header.writeTo(out);
            blob.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The texts of one block; text 0 is reserved.
    private static final class Strings {
        private final List<String> all = new ArrayList<>(List.of(""));
        private final Map<String, Integer> index = new HashMap<>();

        int of(String text) {
            return index.computeIfAbsent(text, t -> {
                all.add(t);
                return all.size() - 1;
            });
        }

        void each(Tags tags, Consumer<Integer> to) {
            tags.values().forEach((k, v) -> {
                to.accept(of(k));
                to.accept(of(v));
            });
        }

        Osmformat.StringTable table() {
            Osmformat.StringTable.Builder table = Osmformat.StringTable.newBuilder();
            all.forEach(s -> table.addS(ByteString.copyFromUtf8(s)));
            return table.build();
        }
    }
}
