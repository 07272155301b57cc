package io.canmou.substance.shipped;

import io.canmou.substance.Once;
import io.canmou.substance.search.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names in common use that may mean several substances (rule R22): the more dangerous reading is taken, the others
/// are asked for.
public final class AmbiguousNames {
    private final Once<Map<String, Reading>> readings = Once.of(AmbiguousNames::read);

    /// @param taken key of the entry that is assumed
    /// @param asked keys of those that it may be instead
    public record Reading(String name, String taken, List<String> asked) {}

    /// How `name` is read, if it is one of those names.
    public Optional<Reading> find(String name) {
        return Optional.ofNullable(readings.get().get(Spelling.exact(name)));
    }

    private static Map<String, Reading> read() {
        Map<String, Reading> readings = new HashMap<>();
        for (Row row : Table.shipped("ambiguous").rows()) {
            Reading reading = new Reading(row.text("name"), row.text("taken"), row.list("asked"));
            readings.put(Spelling.exact(reading.name()), reading);
        }
        return readings;
    }
}
