package io.canmou.region.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes that grow: fixed and variable-length integers, texts.
public final class ByteWriter {
    private byte[] bytes = new byte[1 << 12];
    private int size;

    public int size() {
        return size;
    }

    /// A copy of what was written.
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    public void oneByte(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    /// Four bytes, most significant first.
    public void fixed(int value) {
        room(4);
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    /// A whole number that is not negative, seven bits a byte.
    public void count(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[size++] = (byte) (rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /// A whole number of either sign.
    public void signed(long value) {
        count(value << 1 ^ value >> 63);
    }

    public void real(double value) {
        long bits = Double.doubleToLongBits(value);
        fixed((int) (bits >>> 32));
        fixed((int) bits);
    }

    public void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        count(utf8.length);
        raw(utf8);
    }

    public void raw(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
