package io.canmou.region.pack;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.IntPredicate;
import org.locationtech.jts.geom.Envelope;

/// Records with boxes, mapped into memory, found by box through packed R-trees.
///
/// Layout: magic, number of tiers; per tier its number, count of records, place of its tree; trees (entries of 20
/// bytes: west, south, east, north in 1e-7 degrees, place of the record); records. At most 2 GiB. Thread-safe;
/// closing is the arena's.
public final class RecordFile {
    static final int ENTRY = 20;

    private final ByteBuffer bytes;
    private final int[] tiers;
    private final int[] counts;
    private final int[] trees;

    /// Maps `file` for as long as `arena` lives.
    public RecordFile(Path file, Arena arena) throws IOException {
        bytes = mapped(file, arena);
        if (bytes.limit() < 8 || bytes.getInt(0) != RecordFileWriter.MAGIC) {
            throw new IOException(file + " is not a file of a region pack");
        }
        int n = bytes.getInt(4);
        tiers = new int[n];
        counts = new int[n];
        trees = new int[n];
        for (int i = 0; i < n; i++) {
            tiers[i] = bytes.getInt(8 + 12 * i);
            counts[i] = bytes.getInt(12 + 12 * i);
            trees[i] = bytes.getInt(16 + 12 * i);
        }
    }

    /// The content of `file`, without reading it.
    static ByteBuffer mapped(Path file, Arena arena) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena)
                    .asByteBuffer();
        }
    }

    /// Visits each record of the wanted tiers whose box meets `box`.
    public void visit(Envelope box, IntPredicate wanted, Visitor visitor) {
        int[] query = {
            GeometryCodec.whole(box.getMinX()),
            GeometryCodec.whole(box.getMinY()),
            GeometryCodec.whole(box.getMaxX()),
            GeometryCodec.whole(box.getMaxY())
        };
        for (int i = 0; i < tiers.length; i++) {
            if (wanted.test(tiers[i])) {
                visitTier(i, query, visitor);
            }
        }
    }

    private void visitTier(int tier, int[] query, Visitor visitor) {
        int levels = 1;
        for (int n = counts[tier]; n > 1; n = above(n)) {
            levels++;
        }
        int[] starts = new int[levels];
        int[] sizes = new int[levels];
        int start = trees[tier];
        int size = counts[tier];
        for (int level = 0; level < levels; level++) {
            starts[level] = start;
            sizes[level] = size;
            start += size * ENTRY;
            size = above(size);
        }
        descend(new Levels(starts, sizes), levels - 1, 0, query, visitor);
    }

    private void descend(Levels levels, int level, int index, int[] query, Visitor visitor) {
        int at = levels.starts()[level] + index * ENTRY;
        if (bytes.getInt(at) > query[2]
                || bytes.getInt(at + 8) < query[0]
                || bytes.getInt(at + 4) > query[3]
                || bytes.getInt(at + 12) < query[1]) {
            return;
        }
        if (level == 0) {
            visitor.visit(new ByteReader(bytes, bytes.getInt(at + 16)));
            return;
        }
        int from = index * RecordFileWriter.FAN_OUT;
        int to = Math.min(levels.sizes()[level - 1], from + RecordFileWriter.FAN_OUT);
        for (int child = from; child < to; child++) {
            descend(levels, level - 1, child, query, visitor);
        }
    }

    private static int above(int n) {
        return (n + RecordFileWriter.FAN_OUT - 1) / RecordFileWriter.FAN_OUT;
    }

    /// Takes a record.
    public interface Visitor {
        void visit(ByteReader record);
    }

    private record Levels(int[] starts, int[] sizes) {}
}
