package io.canmou.region.osm;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The tags of one object: key, value, key, value ...
public record Tags(List<String> pairs) {
    /// No tags.
    public static final Tags NONE = new Tags(List.of());

    public Tags {
        pairs = List.copyOf(pairs);
    }

    /// Tags of keys and values in turn.
    public static Tags of(String... pairs) {
        return new Tags(Arrays.asList(pairs));
    }

    /// The value of `key`, or null.
    public @Nullable String get(String key) {
        for (int i = 0; i < pairs.size(); i += 2) {
            if (pairs.get(i).equals(key)) {
                return pairs.get(i + 1);
            }
        }
        return null;
    }

    /// The value of `key`, or `otherwise`.
    public String get(String key, String otherwise) {
        String value = get(key);
        return value == null ? otherwise : value;
    }

    public boolean has(String key) {
        return get(key) != null;
    }

    /// Whether `key` has one of `values`.
    public boolean is(String key, String... values) {
        String value = get(key);
        return value != null && Arrays.asList(values).contains(value);
    }

    /// Whether `key` has one of `values`.
    public boolean is(String key, Set<String> values) {
        String value = get(key);
        return value != null && values.contains(value);
    }

    public boolean isEmpty() {
        return pairs.isEmpty();
    }
}
