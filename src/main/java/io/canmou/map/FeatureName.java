package io.canmou.map;

import io.canmou.region.RegionPack.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a feature is called on a map in one language.
final class FeatureName {
    private FeatureName() {}

    /// `name:LANGUAGE` if there is one, else the local name; null: it has none.
    static @Nullable String of(List<Tag> tags, String language) {
        String translated = "name:" + language;
        String name = null;
        for (Tag tag : tags) {
            if (tag.key().equals(translated) && !tag.value().isBlank()) {
                return tag.value().strip();
            }
            if (tag.key().equals("name") && !tag.value().isBlank()) {
                name = tag.value().strip();
            }
        }
        return name;
    }
}
