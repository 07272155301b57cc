package io.canmou.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.canmou.exchange.Json;
import io.canmou.geo.Position;
import io.canmou.resource.ResourceKind;
import io.canmou.resource.Resources;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records of the lists as JSON: one key for each component, `lat` and `lon` for a position.
final class ResourceJson {
    private ResourceJson() {}

    /// The records of one kind.
    static ArrayNode of(Resources resources, ResourceKind kind) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        records(resources, kind).forEach(r -> list.add(node(r)));
        return list;
    }

    static List<? extends Record> records(Resources resources, ResourceKind kind) {
        return switch (kind) {
            case FACILITY -> resources.facilities();
            case TEAM -> resources.teams();
            case SUPPLY -> resources.supplies();
            case MEDICAL -> resources.medical();
            case SHELTER -> resources.shelters();
            case EXPERT -> resources.experts();
            case VEHICLE -> resources.vehicles();
            case SITE -> resources.sites();
        };
    }

    private static ObjectNode node(Record record) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            Object value = value(part, record);
            if (value instanceof Position position) {
                node.put("lat", position.lat()).put("lon", position.lon());
            } else {
                node.set(part.getName(), json(value));
            }
        }
        return node;
    }

    private static JsonNode json(@Nullable Object value) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (value) {
            case null -> make.nullNode();
            case Integer i -> make.numberNode(i);
            case Double d -> make.numberNode(d);
            case Boolean b -> make.booleanNode(b);
            case Record r -> node(r);
            case List<?> list -> {
                ArrayNode array = make.arrayNode();
                list.forEach(item -> array.add(json(item)));
                yield array;
            }
            default -> make.textNode(value.toString());
        };
    }

    private static @Nullable Object value(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
