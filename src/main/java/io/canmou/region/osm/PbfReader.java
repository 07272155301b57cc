package io.canmou.region.osm;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.openstreetmap.osmosis.osmbinary.Fileformat.Blob;
import org.openstreetmap.osmosis.osmbinary.Fileformat.BlobHeader;
import org.openstreetmap.osmosis.osmbinary.Osmformat.HeaderBBox;
import org.openstreetmap.osmosis.osmbinary.Osmformat.HeaderBlock;
import org.openstreetmap.osmosis.osmbinary.Osmformat.PrimitiveBlock;

/// Reads `.osm.pbf` strictly: a block whose frame, length, checksum or message is not exactly right is damage.
///
/// The usual readers skip what they do not know and stop inflating once the block is full, so that the checksum at
/// its end is never looked at: one flipped byte then loses or moves a street without a word. Here every block must
/// be wholly consumed, and neither a frame nor a block may hold an unknown field.
///
/// Source: OpenStreetMap wiki, "PBF Format" (frame: at most 64 KiB of header, 32 MiB of block).
final class PbfReader {
    private static final int MOST_HEADER = 64 * 1024;
    private static final int MOST_BLOCK = 32 * 1024 * 1024;
    private static final Set<String> KNOWN =
            Set.of("OsmSchema-V0.6", "DenseNodes", "HistoricalInformation", "Sort.Type_then_ID");

    private final OsmSink sink;
    private int block;

    PbfReader(OsmSink sink) {
        this.sink = sink;
    }

    /// Reads to the end of `stream`.
    void read(InputStream stream) throws IOException, BadExtract {
        DataInputStream in = new DataInputStream(stream);
        for (block = 0; ; block++) {
            int first = in.read();
            if (first < 0) {
                break;
            }
            int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
            BlobHeader header = header(exactly(in, length, MOST_HEADER));
            byte[] content = exactly(in, header.getDatasize(), MOST_BLOCK);
            try {
                take(header.getType(), inflated(content));
            } catch (InvalidProtocolBufferException | IndexOutOfBoundsException e) {
                throw damaged();
            }
        }
        if (block == 0) {
            throw new BadExtract("empty");
        }
    }

    private byte[] exactly(DataInputStream in, int length, int most) throws IOException, BadExtract {
        if (length < 0 || length > most) {
            throw damaged();
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    private BlobHeader header(byte[] bytes) throws BadExtract {
        try {
            BlobHeader header = BlobHeader.parseFrom(bytes);
            if (!header.getUnknownFields().asMap().isEmpty()) {
                throw damaged();
            }
            return header;
        } catch (InvalidProtocolBufferException e) {
            throw damaged();
        }
    }

    private void take(String type, byte[] content) throws InvalidProtocolBufferException, BadExtract {
        if (type.equals("OSMHeader")) {
            head(HeaderBlock.parseFrom(content));
        } else if (type.equals("OSMData") && block > 0) {
            new PbfBlock(sink, PrimitiveBlock.parseFrom(content)).take();
        } else {
            throw damaged();
        }
    }

    private byte[] inflated(byte[] content) throws BadExtract {
        try {
            Blob blob = Blob.parseFrom(content);
            if (!blob.getUnknownFields().asMap().isEmpty()) {
                throw damaged();
            }
            if (blob.hasRaw()) {
                return blob.getRaw().toByteArray();
            }
            if (!blob.hasZlibData()) {
                throw new BadExtract("compression");
            }
            return inflated(blob.getZlibData(), blob.getRawSize());
        } catch (InvalidProtocolBufferException e) {
            throw damaged();
        }
    }

    /// One byte more than announced is asked for, so that zlib reaches and checks the Adler sum at the end.
    private byte[] inflated(ByteString packed, int size) throws BadExtract {
        if (size < 0 || size > MOST_BLOCK) {
            throw damaged();
        }
        byte[] bytes = new byte[size + 1];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed.toByteArray());
            int filled = 0;
            while (!inflater.finished() && filled < bytes.length) {
                int more = inflater.inflate(bytes, filled, bytes.length - filled);
                if (more == 0 && !inflater.finished()) {
                    throw damaged();
                }
                filled += more;
            }
            if (!inflater.finished() || filled != size || inflater.getRemaining() != 0) {
                throw damaged();
            }
        } catch (DataFormatException e) {
            throw damaged();
        }
        return Arrays.copyOf(bytes, size);
    }

    private void head(HeaderBlock head) throws BadExtract {
        for (String feature : head.getRequiredFeaturesList()) {
            if (!KNOWN.contains(feature)) {
                throw new BadExtract("feature", feature);
            }
        }
        if (head.hasBbox()) {
            HeaderBBox box = head.getBbox();
            sink.box(box.getLeft() * 1e-9, box.getBottom() * 1e-9, box.getRight() * 1e-9, box.getTop() * 1e-9);
        }
        if (head.hasWritingprogram()) {
            sink.generator(head.getWritingprogram());
        }
        if (head.hasOsmosisReplicationTimestamp()) {
            sink.timestamp(
                    Instant.ofEpochSecond(head.getOsmosisReplicationTimestamp()).toString());
        }
    }

    private BadExtract damaged() {
        return new BadExtract("damagedBlock", block + 1);
    }
}
