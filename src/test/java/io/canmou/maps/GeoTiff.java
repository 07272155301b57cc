package io.canmou.maps;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Writes a plain GeoTIFF: 32-bit floats, WGS 84 degrees, one strip, not compressed, so that the bytes depend
/// on nothing else.
///
/// @param bands 1 or 2
record GeoTiff(int width, int height, int bands, double west, double north, double stepLon, double stepLat) {
    /// @param values band by band within a pixel, rows from the north
    byte[] write(float[] values) {
        int entries = bands == 1 ? 14 : 15;
        int head = 8 + 2 + entries * 12 + 4;
        int extra = 8 * 3 + 8 * 6 + 2 * 16;
        ByteBuffer out = ByteBuffer.allocate(head + extra + 4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        int scale = head;
        int tie = scale + 24;
        int keys = tie + 48;
        int pixels = keys + 32;
        out.putShort((short) entries);
        entry(out, 256, 4, 1, width);
        entry(out, 257, 4, 1, height);
        entry(out, 258, 3, bands, each(32));
        entry(out, 259, 3, 1, 1);
        entry(out, 262, 3, 1, 1);
        entry(out, 273, 4, 1, pixels);
        entry(out, 277, 3, 1, bands);
        entry(out, 278, 4, 1, height);
        entry(out, 279, 4, 1, 4 * values.length);
        entry(out, 284, 3, 1, 1);
        if (bands == 2) {
            entry(out, 338, 3, 1, 0);
        }
        entry(out, 339, 3, bands, each(3));
        entry(out, 33550, 12, 3, scale);
        entry(out, 33922, 12, 6, tie);
        entry(out, 34735, 3, 16, keys);
        out.putInt(0);
        out.putDouble(stepLon).putDouble(stepLat).putDouble(0);
        out.putDouble(0)
                .putDouble(0)
                .putDouble(0)
                .putDouble(west)
                .putDouble(north)
                .putDouble(0);
        for (int key : new int[] {1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326}) {
            out.putShort((short) key);
        }
        for (float value : values) {
            out.putFloat(value);
        }
        return out.array();
    }

    /// One short for each of at most two bands, as it stands in the entry itself.
    private int each(int value) {
        return bands == 1 ? value : value | value << 16;
    }

    private static void entry(ByteBuffer out, int tag, int type, int count, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
