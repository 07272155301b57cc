package io.canmou.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The tables of the rooms: where their migrations lie, and which columns each entity has.
///
/// @param migrations class path folders of Flyway migrations, version numbers unique among all
/// @param entities columns by table, without `id`
public record Schema(List<String> migrations, Map<String, Set<String>> entities) {
    public Schema {
        migrations = List.copyOf(migrations);
        entities = Map.copyOf(entities);
    }

    /// This schema and another.
    public Schema and(Schema other) {
        List<String> folders = new ArrayList<>(migrations);
        folders.addAll(other.migrations);
        Map<String, Set<String>> all = new HashMap<>(entities);
        all.putAll(other.entities);
        return new Schema(folders, all);
    }
}
