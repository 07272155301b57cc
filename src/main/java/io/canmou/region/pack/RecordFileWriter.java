package io.canmou.region.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.shape.fractal.HilbertCode;

/// Writes records with boxes as a [RecordFile]: in tiers, each with a packed R-tree of its own.
public final class RecordFileWriter {
    static final int MAGIC = 0x434d5231; // CMR1
    static final int FAN_OUT = 16;
    private static final int HILBERT_LEVEL = 15;

    private final Map<Integer, List<Item>> tiers = new TreeMap<>();

    /// Adds a record to a tier.
    public void add(int tier, Envelope box, byte[] record) {
        int[] corners = {
            GeometryCodec.whole(box.getMinX()),
            GeometryCodec.whole(box.getMinY()),
            GeometryCodec.whole(box.getMaxX()),
            GeometryCodec.whole(box.getMaxY())
        };
        tiers.computeIfAbsent(tier, key -> new ArrayList<>()).add(new Item(corners, hilbert(box), record));
    }

    private static int hilbert(Envelope box) {
        int side = HilbertCode.maxOrdinate(HILBERT_LEVEL);
        double x = ((box.getMinX() + box.getMaxX()) / 2 + 180) / 360;
        double y = ((box.getMinY() + box.getMaxY()) / 2 + 90) / 180;
        return HilbertCode.encode(HILBERT_LEVEL, (int) (x * side), (int) (y * side));
    }

    /// Writes the file.
    public void write(Path file) throws IOException {
        ByteWriter records = new ByteWriter();
        ByteWriter trees = new ByteWriter();
        ByteWriter head = new ByteWriter();
        head.fixed(MAGIC);
        head.fixed(tiers.size());
        int headSize = 8 + tiers.size() * 12;
        for (Map.Entry<Integer, List<Item>> tier : tiers.entrySet()) {
            head.fixed(tier.getKey());
            head.fixed(tier.getValue().size());
            head.fixed(headSize + trees.size());
            tree(tier.getValue(), trees, records);
        }
        byte[] tree = trees.toBytes();
        int base = headSize + tree.length;
        try (var out = Files.newOutputStream(file)) {
            out.write(head.toBytes());
            out.write(relocated(tree, base));
            out.write(records.toBytes());
        }
    }

    /// Leaves: box and place of the record (relative to the first record); above them boxes of each sixteen.
    private static void tree(List<Item> items, ByteWriter trees, ByteWriter records) {
        items.sort(Comparator.comparingInt(Item::hilbert));
        List<int[]> level = new ArrayList<>(items.size());
        for (Item item : items) {
            box(trees, item.box());
            trees.fixed(records.size());
            records.raw(item.record());
            level.add(item.box());
        }
        while (level.size() > 1) {
            List<int[]> above = new ArrayList<>();
            for (int from = 0; from < level.size(); from += FAN_OUT) {
                int[] union = union(level.subList(from, Math.min(level.size(), from + FAN_OUT)));
                box(trees, union);
                trees.fixed(0);
                above.add(union);
            }
            level = above;
        }
    }

    private static void box(ByteWriter trees, int[] box) {
        for (int corner : box) {
            trees.fixed(corner);
        }
    }

    private static int[] union(List<int[]> boxes) {
        int[] union = boxes.getFirst().clone();
        for (int[] box : boxes) {
            union[0] = Math.min(union[0], box[0]);
            union[1] = Math.min(union[1], box[1]);
            union[2] = Math.max(union[2], box[2]);
            union[3] = Math.max(union[3], box[3]);
        }
        return union;
    }

    /// Makes the places of records absolute.
    private static byte[] relocated(byte[] tree, int base) {
        ByteBuffer buffer = ByteBuffer.wrap(tree);
        for (int at = 16; at < tree.length; at += RecordFile.ENTRY) {
            buffer.putInt(at, buffer.getInt(at) + base);
        }
        return tree;
    }

    private record Item(int[] box, int hilbert, byte[] record) {}
}
