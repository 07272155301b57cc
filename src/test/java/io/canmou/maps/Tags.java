package io.canmou.maps;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// OSM tags, in the order in which they were given. Immutable.
record Tags(Map<String, String> values) {
    static final Tags NONE = new Tags(Map.of());

    /// Tags of keys and values in turn.
    static Tags of(String... keysAndValues) {
        return NONE.with(keysAndValues);
    }

    /// These and more; an empty value takes the key out.
    Tags with(String... keysAndValues) {
        Map<String, String> all = new LinkedHashMap<>(values);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            if (!keysAndValues[i + 1].isEmpty()) {
                all.put(keysAndValues[i], keysAndValues[i + 1]);
            } else {
                all.remove(keysAndValues[i]);
            }
        }
        return new Tags(Collections.unmodifiableMap(all));
    }

    /// These and a name in both languages.
    Tags named(String name, String nameEn) {
        return with("name", name, "name:en", nameEn);
    }

    String get(String key) {
        return values.getOrDefault(key, "");
    }

    boolean has(String key) {
        return values.containsKey(key);
    }
}
