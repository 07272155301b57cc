package io.canmou.resource.lists;

import io.canmou.geo.Position;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the readers of all kinds share: identity, name, place and category of a row.
final class Reader {
    private final String kind;
    private final Vocabulary words;
    private final Places places;
    private final Set<String> ids = new HashSet<>();

    Reader(String kind, Vocabulary words, Places places) {
        this.kind = kind;
        this.words = words;
        this.places = places;
    }

    Vocabulary words() {
        return words;
    }

    /// The id; where there is none, one made from name and address that stays the same at the next import.
    String id(ListRow row) {
        String id = row.text("id", "");
        boolean counted = id.matches("\\d{1,4}") && row.has("name");
        if (!id.isEmpty() && !counted) {
            return id;
        }
        String base =
                kind + "|" + row.text("name", id) + "|" + row.text("district", "") + "|" + row.text("address", "");
        return kind + "-"
                + UUID.nameUUIDFromBytes(base.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 8);
    }

    /// Refuses a second row of the same id.
    void unique(ListRow row, String id) {
        if (!ids.add(id)) {
            row.refuse("duplicate", "id", id);
        }
    }

    /// The name in Chinese where there is one; the id stands for a missing name.
    String name(ListRow row) {
        Optional<String> name = row.text("nameZh").or(() -> row.text("name")).or(() -> row.text("nameEn"));
        if (name.isEmpty() && !row.has("id")) {
            row.refuse("noName", "name");
        }
        return name.orElse(row.text("id", ""));
    }

    @Nullable
    String nameEn(ListRow row) {
        return row.textOrNull("nameEn");
    }

    /// The position; a row without one is set aside to be placed.
    Optional<Position> place(ListRow row) {
        Optional<Position> place = places.of(row);
        if (place.isEmpty() && row.isGood()) {
            row.unplaced();
        }
        return place;
    }

    /// The category; a word that is not known is told and becomes `other`.
    String category(ListRow row, String otherwise) {
        Optional<String> word = row.text("category");
        if (word.isEmpty()) {
            return otherwise;
        }
        Optional<String> category = words.category(kind, word.get());
        if (category.isEmpty()) {
            row.note("category", "category", otherwise);
        }
        return category.orElse(otherwise);
    }
}
