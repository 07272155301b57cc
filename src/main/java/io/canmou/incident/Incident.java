package io.canmou.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One incident in the store.
///
/// @param closed null: still open
public record Incident(
        String id, String title, Instant opened, @Nullable Instant closed, boolean drill) {}
