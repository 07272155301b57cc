package io.canmou.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The append-only table of changes. All SQL on `change` is here.
final class ChangeLog {
    private static final TypeReference<Map<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    private final ObjectMapper json = new ObjectMapper();

    void append(Handle handle, Change change) {
        handle.createUpdate("INSERT INTO change (device, sequence, millis, counter, entity, entity_id, fields)"
                        + " VALUES (:device, :sequence, :millis, :counter, :entity, :entityId, :fields)")
                .bind("device", change.time().device())
                .bind("sequence", change.sequence())
                .bind("millis", change.time().millis())
                .bind("counter", change.time().counter())
                .bind("entity", change.entity())
                .bind("entityId", change.entityId())
                .bind("fields", text(change.fields()))
                .execute();
    }

    /// How many changes there are.
    long count(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM change")
                .mapTo(Long.class)
                .one();
    }

    boolean holds(Handle handle, Change change) {
        return handle.createQuery("SELECT COUNT(*) FROM change WHERE device = :device AND sequence = :sequence")
                        .bind("device", change.time().device())
                        .bind("sequence", change.sequence())
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    long lastSequence(Handle handle, String device) {
        return handle.createQuery("SELECT COALESCE(MAX(sequence), 0) FROM change WHERE device = :device")
                .bind("device", device)
                .mapTo(Long.class)
                .one();
    }

    Optional<HybridTime> lastTime(Handle handle) {
        return handle.createQuery(
                        "SELECT millis, counter, device FROM change ORDER BY millis DESC, counter DESC, device DESC"
                                + " FETCH FIRST ROW ONLY")
                .map((rows, context) ->
                        new HybridTime(rows.getLong("millis"), rows.getInt("counter"), rows.getString("device")))
                .findOne();
    }

    /// All changes, in the order in which they hold.
    List<Change> all(Handle handle) {
        return handle.createQuery("SELECT * FROM change ORDER BY millis, counter, device")
                .map((rows, context) -> change(rows))
                .list();
    }

    private Change change(ResultSet rows) throws SQLException {
        HybridTime time = new HybridTime(rows.getLong("millis"), rows.getInt("counter"), rows.getString("device"));
        return new Change(
                time,
                rows.getLong("sequence"),
                rows.getString("entity"),
                rows.getString("entity_id"),
                fields(rows.getString("fields")));
    }

    private String text(Map<String, @Nullable Object> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a field is neither text, number, true, false nor null", e);
        }
    }

    private Map<String, @Nullable Object> fields(String text) {
        try {
            return json.readValue(text, FIELDS);
        } catch (JsonProcessingException e) {
            throw new StoreException(StoreException.Reason.DAMAGED, "change log", e);
        }
    }
}
