package io.canmou.resource.lists;

import io.canmou.geo.Datum;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// What the user says about a list: which key a header means, and the datum of its coordinates.
///
/// @param keys by header, as they are compared
public record Mapping(Map<String, String> keys, Optional<Datum> datum) {
    /// Nothing is said.
    public static final Mapping NONE = new Mapping(Map.of(), Optional.empty());

    public Mapping {
        keys = Map.copyOf(keys);
    }

    /// Lines `header=key`, and `datum=GCJ02`; `#` begins a remark.
    ///
    /// @throws UnreadableList a datum that is none
    public static Mapping parse(String text) throws UnreadableList {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableList("mapping", String.valueOf(e.getMessage()));
        }
        Map<String, String> keys = new HashMap<>();
        Optional<Datum> datum = Optional.empty();
        for (String header : lines.stringPropertyNames()) {
            String key = lines.getProperty(header).strip();
            if (header.equals("datum")) {
                datum = Places.datum(key);
                if (datum.isEmpty()) {
                    throw new UnreadableList("datum", key);
                }
            } else {
                keys.put(Vocabulary.plain(header), key);
            }
        }
        return new Mapping(keys, datum);
    }
}
