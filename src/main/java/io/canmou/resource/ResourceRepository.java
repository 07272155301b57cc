package io.canmou.resource;

import io.canmou.store.Patch;
import io.canmou.store.Schema;
import io.canmou.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The lists in the store. All SQL on their eight tables is here. Thread-safe.
public final class ResourceRepository {
    private static final RecordTable<Facility> FACILITIES = new RecordTable<>("facility", Facility.class);
    private static final RecordTable<Team> TEAMS = new RecordTable<>("team", Team.class);
    private static final RecordTable<Supply> SUPPLIES = new RecordTable<>("supply", Supply.class);
    private static final RecordTable<Medical> MEDICAL = new RecordTable<>("medical", Medical.class);
    private static final RecordTable<Shelter> SHELTERS = new RecordTable<>("shelter", Shelter.class);
    private static final RecordTable<Expert> EXPERTS = new RecordTable<>("expert", Expert.class);
    private static final RecordTable<Vehicle> VEHICLES = new RecordTable<>("vehicle", Vehicle.class);
    private static final RecordTable<SiteRecord> SITES = new RecordTable<>("site", SiteRecord.class);

    /// The tables of this room.
    public static final Schema SCHEMA = new Schema(List.of("io/canmou/resource/migrations"), entities());

    private final Store store;

    public ResourceRepository(Store store) {
        this.store = store;
    }

    private static Map<String, Set<String>> entities() {
        return Stream.<RecordTable<?>>of(FACILITIES, TEAMS, SUPPLIES, MEDICAL, SHELTERS, EXPERTS, VEHICLES, SITES)
                .collect(Collectors.toMap(RecordTable::table, RecordTable::columns));
    }

    /// All lists as they are now, by id.
    public Resources all() {
        return new Resources(
                rows(FACILITIES),
                rows(TEAMS),
                rows(SUPPLIES),
                rows(MEDICAL),
                rows(SHELTERS),
                rows(EXPERTS),
                rows(VEHICLES),
                rows(SITES));
    }

    /// The facility of this id.
    public Optional<Facility> facility(String id) {
        return store.read(handle -> handle.createQuery("SELECT * FROM facility WHERE id = :id")
                .bind("id", id)
                .map((rows, context) -> FACILITIES.read(rows))
                .findOne());
    }

    /// Adds these records, or changes those that have the same id: all in one step, on disk when this returns.
    ///
    /// @return how many rows were new or different
    public int save(Resources resources) {
        List<Patch> patches = new ArrayList<>();
        patches.addAll(changed(FACILITIES, resources.facilities()));
        patches.addAll(changed(TEAMS, resources.teams()));
        patches.addAll(changed(SUPPLIES, resources.supplies()));
        patches.addAll(changed(MEDICAL, resources.medical()));
        patches.addAll(changed(SHELTERS, resources.shelters()));
        patches.addAll(changed(EXPERTS, resources.experts()));
        patches.addAll(changed(VEHICLES, resources.vehicles()));
        patches.addAll(changed(SITES, resources.sites()));
        if (!patches.isEmpty()) {
            store.write(patches);
        }
        return patches.size();
    }

    private <T extends Record> List<Patch> changed(RecordTable<T> table, List<T> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        Map<String, T> known =
                new HashMap<>(rows(table).stream().collect(Collectors.toMap(table::id, Function.identity())));
        List<Patch> patches = new ArrayList<>();
        for (T record : records) {
            if (!record.equals(known.put(table.id(record), record))) {
                patches.add(table.patch(record));
            }
        }
        return patches;
    }

    private <T extends Record> List<T> rows(RecordTable<T> table) {
        return store.read(handle -> handle.createQuery("SELECT * FROM " + table.table() + " ORDER BY id")
                .map((rows, context) -> table.read(rows))
                .list());
    }
}
