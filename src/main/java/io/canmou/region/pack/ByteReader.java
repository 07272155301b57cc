package io.canmou.region.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Reads what [ByteWriter] wrote, from a place in a buffer that others read too.
public final class ByteReader {
    private final ByteBuffer bytes;
    private int at;

    public ByteReader(ByteBuffer bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    public int at() {
        return at;
    }

    public int oneByte() {
        return bytes.get(at++) & 0xff;
    }

    public int fixed() {
        at += 4;
        return bytes.getInt(at - 4);
    }

    public long count() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes.get(at++);
            value |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    public int smallCount() {
        return (int) count();
    }

    public long signed() {
        long value = count();
        return value >>> 1 ^ -(value & 1);
    }

    public double real() {
        long high = fixed();
        return Double.longBitsToDouble(high << 32 | fixed() & 0xffffffffL);
    }

    /// Steps over a text.
    public void skipText() {
        int length = smallCount();
        at += length;
    }

    public String text() {
        byte[] utf8 = new byte[smallCount()];
        bytes.get(at, utf8);
        at += utf8.length;
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
