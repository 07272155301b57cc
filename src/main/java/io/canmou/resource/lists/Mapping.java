package io.canmou.resource.lists;

import io.canmou.geo.Datum;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the user says about a list: which key a header means, and the datum of its coordinates.
///
/// @param keys by header, as they are compared
public record Mapping(Map<String, String> keys, Optional<Datum> datum) {
    /// Nothing is said.
    public static final Mapping NONE = new Mapping(Map.of(), Optional.empty());

    public Mapping {
        keys = Map.copyOf(keys);
    }

    /// Reads a mapping file, in any usual encoding.
    ///
    /// @throws UnreadableList no text, a line that says nothing, or a datum that is none
    public static Mapping read(byte[] bytes) throws UnreadableList {
        return bytes.length == 0 ? NONE : parse(Decoding.text(bytes));
    }

    /// Lines `header=key`, and `datum=GCJ02`; `#` begins a remark. A header may hold blanks, colons and `=`.
    ///
    /// @throws UnreadableList a line that says nothing, or a datum that is none
    public static Mapping parse(String text) throws UnreadableList {
        Map<String, String> keys = new HashMap<>();
        Optional<Datum> datum = Optional.empty();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.lastIndexOf('=');
            String header = line.substring(0, Math.max(equals, 0)).strip();
            String key = line.substring(equals + 1).strip();
            if (header.isEmpty() || key.isEmpty()) {
                throw new UnreadableList("mapping", line);
            }
            if (header.equals("datum")) {
                datum = Optional.of(Places.datum(key).orElseThrow(() -> new UnreadableList("datum", key)));
            } else {
                keys.put(Vocabulary.plain(header), key);
            }
        }
        return new Mapping(keys, datum);
    }
}
