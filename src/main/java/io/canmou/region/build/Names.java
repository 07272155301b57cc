package io.canmou.region.build;

import io.canmou.region.osm.Tags;
import org.jspecify.annotations.Nullable;

/// The names of an object.
final class Names {
    private Names() {}

    /// The name that people on the spot read, or null.
    static @Nullable String local(Tags tags) {
        String name = tags.get("name");
        if (name == null) {
            name = tags.get("name:zh");
        }
        if (name == null) {
            name = tags.get("name:en");
        }
        return name == null || name.isBlank() ? null : name.strip();
    }

    /// The English name where it is another than the local one, or null.
    static @Nullable String english(Tags tags) {
        String name = tags.get("name:en");
        if (name == null) {
            name = tags.get("int_name");
        }
        return name == null || name.isBlank() || name.strip().equals(local(tags)) ? null : name.strip();
    }
}
