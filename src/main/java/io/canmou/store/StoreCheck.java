package io.canmou.store;

import io.canmou.store.Finding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Compares every table with what the log alone would make of it.
final class StoreCheck {
    private final List<Change> log;
    private final Tables tables;
    private final List<Finding> findings = new ArrayList<>();

    StoreCheck(List<Change> log, Tables tables) {
        this.log = log;
        this.tables = tables;
    }

    List<Finding> run(Handle handle) {
        sequences();
        Map<String, Map<String, Map<String, @Nullable Object>>> expected = expected();
        for (String table : tables.names()) {
            compare(table, expected.getOrDefault(table, Map.of()), tables.rows(handle, table));
        }
        return List.copyOf(findings);
    }

    private void sequences() {
        Map<String, Long> last = new HashMap<>();
        for (Change change : log) {
            String device = change.time().device();
            long next = last.getOrDefault(device, 0L) + 1;
            if (change.sequence() != next) {
                findings.add(new Finding(Kind.GAP, device, Long.toString(next)));
            }
            last.put(device, change.sequence());
        }
    }

    /// Rows by table and id, as the log gives them.
    private Map<String, Map<String, Map<String, @Nullable Object>>> expected() {
        Map<String, Map<String, Map<String, @Nullable Object>>> made = new LinkedHashMap<>();
        for (Change change : log) {
            if (!tables.names().contains(change.entity())) {
                findings.add(new Finding(Kind.UNKNOWN_TABLE, change.entity(), change.entityId()));
            }
            made.computeIfAbsent(change.entity(), t -> new LinkedHashMap<>())
                    .computeIfAbsent(change.entityId(), id -> new HashMap<>())
                    .putAll(change.fields());
        }
        return made;
    }

    private void compare(
            String table,
            Map<String, Map<String, @Nullable Object>> expected,
            Map<String, Map<String, @Nullable Object>> found) {
        expected.forEach((id, fields) -> {
            Map<String, @Nullable Object> row = found.get(id);
            boolean same =
                    row != null && fields.entrySet().stream().allMatch(f -> same(f.getValue(), row.get(f.getKey())));
            if (!same) {
                findings.add(new Finding(Kind.DIFFERENT_ROW, table, id));
            }
        });
        found.keySet().stream()
                .filter(id -> !expected.containsKey(id))
                .forEach(id -> findings.add(new Finding(Kind.UNLOGGED_ROW, table, id)));
    }

    private static boolean same(@Nullable Object logged, @Nullable Object stored) {
        if (logged instanceof Number a && stored instanceof Number b) {
            return a.doubleValue() == b.doubleValue();
        }
        return logged == null ? stored == null : logged.equals(stored);
    }
}
