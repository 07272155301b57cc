package io.canmou.resource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.canmou.geo.Position;
import io.canmou.store.Patch;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the records of one kind lie in their table: a column for each component, two for a position, a list as JSON.
///
/// @param table name of the table, and of the entity in the change log
record RecordTable<T extends Record>(String table, Class<T> type) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Columns without the id.
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        for (RecordComponent part : type.getRecordComponents()) {
            if (part.getType() == Position.class) {
                columns.addAll(List.of("lat", "lon"));
            } else if (!part.getName().equals("id")) {
                columns.add(part.getName());
            }
        }
        return columns;
    }

    String id(T record) {
        return fields(record).get("id") instanceof String id ? id : "";
    }

    /// The change that makes or changes the row of a record.
    Patch patch(T record) {
        Map<String, @Nullable Object> fields = fields(record);
        String id = String.valueOf(fields.remove("id"));
        return new Patch(table, id, fields);
    }

    private Map<String, @Nullable Object> fields(T record) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (RecordComponent part : type.getRecordComponents()) {
            Object value = value(part, record);
            switch (value) {
                case null -> fields.put(part.getName(), null);
                case Position p -> {
                    fields.put("lat", p.lat());
                    fields.put("lon", p.lon());
                }
                case LocalDate date -> fields.put(part.getName(), date.toString());
                case List<?> list -> fields.put(part.getName(), json(list));
                default -> fields.put(part.getName(), value);
            }
        }
        return fields;
    }

    private static @Nullable Object value(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(List<?> list) {
        try {
            return JSON.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The record of a row.
    T read(ResultSet row) throws SQLException {
        RecordComponent[] parts = type.getRecordComponents();
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent part : parts) {
            values.add(column(row, part));
        }
        try {
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("row " + row.getString("id") + " of " + table, e);
        }
    }

    private static @Nullable Object column(ResultSet row, RecordComponent part) throws SQLException {
        if (part.getType() == Position.class) {
            return new Position(row.getDouble("lat"), row.getDouble("lon"));
        }
        String name = part.getName();
        if (row.getObject(name) == null) {
            return null;
        }
        if (part.getType() == LocalDate.class) {
            return LocalDate.parse(Objects.requireNonNull(row.getString(name)));
        }
        if (part.getType() == List.class) {
            return list(Objects.requireNonNull(row.getString(name)), part);
        }
        return part.getType() == String.class ? row.getString(name) : row.getObject(name);
    }

    private static List<?> list(String json, RecordComponent part) throws SQLException {
        JavaType listType = JSON.getTypeFactory().constructType(part.getGenericType());
        try {
            return JSON.readValue(json, listType);
        } catch (JsonProcessingException e) {
            throw new SQLException("column " + part.getName() + " holds no list", e);
        }
    }
}
