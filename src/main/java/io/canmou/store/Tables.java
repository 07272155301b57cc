package io.canmou.store;

import java.sql.Clob;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Applies changes to the tables that they feed; the only class that writes them.
final class Tables {
    private final Map<String, Set<String>> entities;

    Tables(Schema schema) {
        this.entities = schema.entities();
    }

    /// Fails on a table or column that the schema does not name: the names go into SQL.
    void check(Patch patch) {
        Set<String> columns = entities.get(patch.entity());
        if (columns == null) {
            throw new IllegalArgumentException("no such table: " + patch.entity());
        }
        for (String field : patch.fields().keySet()) {
            if (!columns.contains(field)) {
                throw new IllegalArgumentException("no such column: " + patch.entity() + "." + field);
            }
        }
    }

    /// Makes or changes the row.
    void apply(Handle handle, Change change) {
        List<String> columns = change.fields().keySet().stream().sorted().toList();
        String names = columns.stream().map(c -> ", " + c).collect(Collectors.joining());
        String values = columns.stream().map(c -> ", :" + c).collect(Collectors.joining());
        try (Update update = handle.createUpdate(
                "MERGE INTO " + change.entity() + " (id" + names + ") KEY (id) VALUES (:id" + values + ")")) {
            update.bind("id", change.entityId());
            for (String column : columns) {
                @Nullable Object value = change.fields().get(column);
                update.bind(column, value);
            }
            update.execute();
        }
    }

    /// All rows of a table: values by column, by id.
    Map<String, Map<String, @Nullable Object>> rows(Handle handle, String table) {
        Map<String, Map<String, @Nullable Object>> rows = new HashMap<>();
        Set<String> columns = entities.getOrDefault(table, Set.of());
        handle.createQuery("SELECT * FROM " + table)
                .map((row, context) -> {
                    Map<String, @Nullable Object> values = new HashMap<>();
                    for (String column : columns) {
                        Object value = row.getObject(column);
                        values.put(column, value instanceof Clob ? row.getString(column) : value);
                    }
                    return rows.put(String.valueOf(row.getString("id")), values);
                })
                .list();
        return rows;
    }

    Set<String> names() {
        return entities.keySet();
    }

    /// Empties every table, to make them again from the log.
    void clear(Handle handle) {
        entities.keySet().forEach(table -> handle.execute("DELETE FROM " + table));
    }
}
