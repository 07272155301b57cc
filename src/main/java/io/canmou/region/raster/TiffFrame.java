package io.canmou.region.raster;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Checks that a TIFF file holds all the strips or tiles that its directory names, and not more cells than fit in
/// memory.
///
/// GeoTools reads a file that was cut as if zeros stood in the missing part; a height of 0 m in the hills or an
/// empty town would come of it. A file of a whole country it reads until no memory is left.
///
/// Source: TIFF 6.0 (1992), section 2; BigTIFF design (2007).
final class TiffFrame {
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int STRIP_OFFSETS = 273;
    private static final int STRIP_COUNTS = 279;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_COUNTS = 325;
    private static final int MOST_ENTRIES = 4_096;
    private static final int MOST_PARTS = 10_000_000;

    /// Four tiles of 1″ have 52 million; as pixels and as numbers this many need 1.2 GB.
    private static final double MOST_CELLS = 150e6;

    private final RandomAccessFile file;
    private final ByteOrder order;
    private final boolean big;

    private TiffFrame(RandomAccessFile file, ByteOrder order, boolean big) {
        this.file = file;
        this.order = order;
        this.big = big;
    }

    /// Throws when `path` is no TIFF file or a cut one.
    static void check(Path path) throws BadRaster {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] mark = new byte[4];
            file.readFully(mark);
            boolean intel = mark[0] == 'I' && mark[1] == 'I';
            boolean motorola = mark[0] == 'M' && mark[1] == 'M';
            int version = intel ? mark[2] : mark[3];
            if (!intel && !motorola || version != 42 && version != 43) {
                throw new BadRaster("otherKind");
            }
            ByteOrder order = intel ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            new TiffFrame(file, order, version == 43).checkParts();
        } catch (IOException e) {
            throw new BadRaster(e, "cut");
        }
    }

    private void checkParts() throws IOException, BadRaster {
        long at = big ? number(8, 8) : number(4, 4);
        long entries = number(at, big ? 8 : 2);
        if (entries < 1 || entries > MOST_ENTRIES) {
            throw new BadRaster("damaged");
        }
        long first = at + (big ? 8 : 2);
        long[] offsets = null;
        long[] counts = null;
        double cells = 1;
        for (int i = 0; i < entries; i++) {
            long entry = first + (long) i * (big ? 20 : 12);
            int tag = (int) number(entry, 2);
            if (tag == STRIP_OFFSETS || tag == TILE_OFFSETS) {
                offsets = values(entry);
            } else if (tag == STRIP_COUNTS || tag == TILE_COUNTS) {
                counts = values(entry);
            } else if (tag == WIDTH || tag == HEIGHT) {
                cells *= values(entry)[0];
            }
        }
        if (cells > MOST_CELLS) {
            throw new BadRaster("tooLarge");
        }
        check(offsets, counts);
    }

    private void check(long @Nullable [] offsets, long @Nullable [] counts) throws IOException, BadRaster {
        if (offsets == null || counts == null || offsets.length != counts.length) {
            throw new BadRaster("damaged");
        }
        for (int i = 0; i < offsets.length; i++) {
            if (offsets[i] < 0 || counts[i] < 0 || offsets[i] + counts[i] > file.length()) {
                throw new BadRaster("cut");
            }
        }
    }

    private long[] values(long entry) throws IOException, BadRaster {
        int type = (int) number(entry + 2, 2);
        int size = type == 16 ? 8 : type == 3 ? 2 : 4;
        long n = number(entry + 4, big ? 8 : 4);
        if (n < 1 || n > MOST_PARTS) {
            throw new BadRaster("damaged");
        }
        long field = entry + (big ? 12 : 8);
        long at = n * size <= (big ? 8 : 4) ? field : number(field, big ? 8 : 4);
        long[] values = new long[(int) n];
        for (int i = 0; i < n; i++) {
            values[i] = number(at + (long) i * size, size);
        }
        return values;
    }

    private long number(long at, int size) throws IOException {
        byte[] bytes = new byte[size];
        file.seek(at);
        file.readFully(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(order);
        return switch (size) {
            case 2 -> buffer.getShort() & 0xffff;
            case 4 -> buffer.getInt() & 0xffffffffL;
            default -> buffer.getLong();
        };
    }
}
