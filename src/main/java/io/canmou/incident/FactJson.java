package io.canmou.incident;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import io.canmou.hazard.Release;
import io.canmou.hazard.Release.BlastMethod;
import io.canmou.substance.SubstanceRef;
import java.time.OffsetDateTime;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// A fact's value as the text that is stored, and back. Sealed choices carry the name of their case.
final class FactJson {
    private final ObjectMapper mapper = mapper();

    private static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addMixIn(Release.class, Kind.class)
                .addMixIn(BlastMethod.class, Kind.class)
                .addMixIn(SubstanceRef.class, Kind.class)
                .build();
        for (Class<?> choice : new Class<?>[] {Release.class, BlastMethod.class, SubstanceRef.class}) {
            registerCases(mapper, choice);
        }
        return mapper;
    }

    private static void registerCases(JsonMapper mapper, Class<?> choice) {
        for (Class<?> part : choice.getPermittedSubclasses()) {
            if (part.isSealed()) {
                registerCases(mapper, part);
            } else {
                mapper.registerSubtypes(new NamedType(part, part.getSimpleName()));
            }
        }
    }

    <T> String write(FactKey<T> key, T value) {
        try {
            return switch (value) {
                case OffsetDateTime time -> time.toString();
                case Geometry geometry -> geometry.toText();
                case String text -> text;
                default -> mapper.writerFor(key.type()).writeValueAsString(value);
            };
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(key.path(), e);
        }
    }

    <T> T read(FactKey<T> key, String text) {
        try {
            Object value;
            if (key.type() == OffsetDateTime.class) {
                value = OffsetDateTime.parse(text);
            } else if (key.type() == Geometry.class) {
                value = new WKTReader().read(text);
            } else if (key.type() == String.class) {
                value = text;
            } else {
                value = mapper.readValue(text, key.type());
            }
            return key.type().cast(value);
        } catch (JsonProcessingException | ParseException e) {
            throw new IllegalArgumentException(key.path() + ": " + text, e);
        }
    }

    /// Sealed choices say which case they are.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "case")
    private interface Kind {}
}
