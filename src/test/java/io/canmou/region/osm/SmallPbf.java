package io.canmou.region.osm;

import com.google.protobuf.ByteString;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.openstreetmap.osmosis.osmbinary.Fileformat.Blob;
import org.openstreetmap.osmosis.osmbinary.Fileformat.BlobHeader;
import org.openstreetmap.osmosis.osmbinary.Osmformat.DenseNodes;
import org.openstreetmap.osmosis.osmbinary.Osmformat.HeaderBlock;
import org.openstreetmap.osmosis.osmbinary.Osmformat.PrimitiveBlock;
import org.openstreetmap.osmosis.osmbinary.Osmformat.PrimitiveGroup;
import org.openstreetmap.osmosis.osmbinary.Osmformat.Relation;
import org.openstreetmap.osmosis.osmbinary.Osmformat.StringTable;
import org.openstreetmap.osmosis.osmbinary.Osmformat.Way;

/// A PBF file of two nodes, one named street and one relation that stands before it, written by hand.
final class SmallPbf {
    private SmallPbf() {}

    static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HeaderBlock head = HeaderBlock.newBuilder()
                .addRequiredFeatures("OsmSchema-V0.6")
                .addRequiredFeatures("DenseNodes")
                .build();
        block(out, "OSMHeader", head.toByteArray());
        block(out, "OSMData", data().toByteArray());
        return out.toByteArray();
    }

    private static PrimitiveBlock data() {
        StringTable.Builder texts = StringTable.newBuilder();
        for (String text : new String[] {"", "highway", "residential", "name", "书院路", "type", "route"}) {
            texts.addS(ByteString.copyFromUtf8(text));
        }
        DenseNodes nodes = DenseNodes.newBuilder()
                .addId(-1)
                .addLat(324_000_000)
                .addLon(1_195_000_000)
                .addId(-4)
                .addLat(10_000)
                .addLon(20_000)
                .build();
        Way way = Way.newBuilder()
                .setId(7)
                .addKeys(1)
                .addVals(2)
                .addKeys(3)
                .addVals(4)
                .addRefs(-1)
                .addRefs(-4)
                .build();
        Relation relation = Relation.newBuilder()
                .setId(9)
                .addKeys(5)
                .addVals(6)
                .addMemids(7)
                .addTypes(Relation.MemberType.WAY)
                .addRolesSid(0)
                .build();
        return PrimitiveBlock.newBuilder()
                .setStringtable(texts)
                .addPrimitivegroup(PrimitiveGroup.newBuilder().addRelations(relation))
                .addPrimitivegroup(PrimitiveGroup.newBuilder().setDense(nodes))
                .addPrimitivegroup(PrimitiveGroup.newBuilder().addWays(way))
                .build();
    }

    private static void block(ByteArrayOutputStream out, String type, byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content);
        }
        byte[] blob = Blob.newBuilder()
                .setRawSize(content.length)
                .setZlibData(ByteString.copyFrom(packed.toByteArray()))
                .build()
                .toByteArray();
        byte[] head = BlobHeader.newBuilder()
                .setType(type)
                .setDatasize(blob.length)
                .build()
                .toByteArray();
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(head.length);
        data.write(head);
        data.write(blob);
    }
}
