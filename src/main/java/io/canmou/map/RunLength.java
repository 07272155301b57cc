package io.canmou.map;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// Tiles as runs of equal pixels: a few times smaller than raw and decoded in well under a millisecond, which
/// PNG is not.
///
/// Layout: `CMT1`, width, height (two bytes each), then runs: three bytes of colour, and the length less one in a
/// byte, or 255 and the length in four bytes; at the end a check sum of the pixels.
final class RunLength {
    private static final int MAGIC = 0x434D5431;
    private static final int LONG_RUN = 255;

    private RunLength() {}

    static byte[] encode(TileImage image) {
        int[] pixels = image.pixels();
        ByteBuffer out = ByteBuffer.allocate(16 + pixels.length * 4);
        out.putInt(MAGIC).putShort((short) image.width()).putShort((short) image.height());
        int start = 0;
        while (start < pixels.length) {
            int end = start + 1;
            while (end < pixels.length && pixels[end] == pixels[start]) {
                end++;
            }
            int colour = pixels[start];
            out.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
            int length = end - start;
            if (length <= LONG_RUN) {
                out.put((byte) (length - 1));
            } else {
                out.put((byte) LONG_RUN).putInt(length);
            }
            start = end;
        }
        out.putInt(Arrays.hashCode(pixels));
        return Arrays.copyOf(out.array(), out.position());
    }

    /// The tile again.
    ///
    /// @throws IOException if the bytes are cut or changed
    static TileImage decode(byte[] bytes) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (in.remaining() < 12 || in.getInt() != MAGIC) {
            throw new IOException("not a cached tile");
        }
        int width = in.getShort();
        int height = in.getShort();
        if (width <= 0 || height <= 0 || width > 4096 || height > 4096) {
            throw new IOException("not a cached tile");
        }
        int[] pixels = new int[width * height];
        int at = 0;
        while (at < pixels.length) {
            if (in.remaining() < 8) {
                throw new IOException("the cached tile is cut");
            }
            int colour = 0xFF000000 | (in.get() & 0xFF) << 16 | (in.get() & 0xFF) << 8 | in.get() & 0xFF;
            int length = in.get() & 0xFF;
            length = length == LONG_RUN ? in.getInt() : length + 1;
            if (length <= 0 || length > pixels.length - at) {
                throw new IOException("the cached tile is damaged");
            }
            Arrays.fill(pixels, at, at + length, colour);
            at += length;
        }
        if (in.remaining() != 4 || in.getInt() != Arrays.hashCode(pixels)) {
            throw new IOException("the cached tile is damaged");
        }
        return new TileImage(width, height, pixels);
    }
}
