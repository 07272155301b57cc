package io.canmou.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One immutable entry of the change log.
///
/// @param sequence counts from 1 on each device without a gap
/// @param entity which table it feeds
/// @param entityId which row
/// @param fields columns with their new values: text, number, true or false, or null
public record Change(
        HybridTime time, long sequence, String entity, String entityId, Map<String, @Nullable Object> fields) {
    public Change {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
