package io.canmou.region.pack;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// The texts of a pack by number, each decoded when it is first asked for. Thread-safe.
public final class TextTable {
    private final ByteBuffer bytes;
    private final AtomicReferenceArray<String> decoded;

    /// Maps `file` for as long as `arena` lives.
    public TextTable(Path file, Arena arena) throws IOException {
        bytes = RecordFile.mapped(file, arena);
        decoded = new AtomicReferenceArray<>(bytes.getInt(0));
    }

    /// The text of a number.
    public String text(int number) {
        String known = decoded.get(number);
        if (known != null) {
            return known;
        }
        int from = bytes.getInt(4 + 4 * number);
        byte[] utf8 = new byte[bytes.getInt(8 + 4 * number) - from];
        bytes.get(from, utf8);
        String text = new String(utf8, StandardCharsets.UTF_8);
        decoded.set(number, text);
        return text;
    }
}
