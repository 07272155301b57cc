package io.canmou.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody wants changed: some fields of one row, which is made if it is not there.
public record Patch(String entity, String entityId, Map<String, @Nullable Object> fields) {
    public Patch {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
