package io.canmou.region.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gathers texts and writes them as a [TextTable].
public final class TextTableWriter {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /// The number of a text.
    public int number(String text) {
        Integer known = numbers.putIfAbsent(text, texts.size());
        if (known != null) {
            return known;
        }
        texts.add(text);
        return texts.size() - 1;
    }

    /// Writes the file: count, places (one more than texts), texts.
    public void write(Path file) throws IOException {
        ByteWriter head = new ByteWriter();
        ByteWriter body = new ByteWriter();
        int start = 8 + 4 * texts.size();
        head.fixed(texts.size());
        for (String text : texts) {
            head.fixed(start + body.size());
            body.raw(text.getBytes(StandardCharsets.UTF_8));
        }
        head.fixed(start + body.size());
        try (var out = Files.newOutputStream(file)) {
            out.write(head.toBytes());
            out.write(body.toBytes());
        }
    }
}
