package io.canmou.substance.own;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.canmou.store.Patch;
import io.canmou.store.Schema;
import io.canmou.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Own substances in the store. All SQL on `own_substance` is here; every write goes through the change log.
public final class OwnRepository {
    /// Its table and columns.
    public static final Schema SCHEMA = new Schema(
            List.of("io/canmou/substance/migrations"), Map.of("own_substance", Set.of("content", "removed")));

    private final ObjectMapper json = new ObjectMapper();
    private final Store store;

    public OwnRepository(Store store) {
        this.store = store;
    }

    /// Keeps the substances, all or none; one with the same key is replaced, its earlier state stays in the log.
    public void save(List<OwnSubstance> substances) {
        store.write(substances.stream()
                .map(s -> new Patch("own_substance", s.id(), Map.of("content", text(s), "removed", false)))
                .toList());
    }

    /// Takes one out of the catalogue; the log keeps it.
    public void remove(String id) {
        store.write(List.of(new Patch("own_substance", id, Map.of("removed", true))));
    }

    /// All that are not removed, by their keys.
    public List<OwnSubstance> all() {
        return store
                .read(handle -> handle.createQuery(
                                "SELECT content FROM own_substance WHERE removed = FALSE ORDER BY id")
                        .mapTo(String.class)
                        .list())
                .stream()
                .map(this::substance)
                .toList();
    }

    private String text(OwnSubstance substance) {
        try {
            return json.writeValueAsString(substance);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private OwnSubstance substance(String text) {
        try {
            return json.readValue(text, OwnSubstance.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("own_substance holds what is no substance", e);
        }
    }
}
