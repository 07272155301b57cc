package io.canmou.resource;

import org.jspecify.annotations.Nullable;

/// Somebody to ask. Null: not recorded.
public record Expert(
        String id,
        String name,
        String field,
        String employer,
        String types,
        @Nullable Double reachTime,
        @Nullable String phone) {}
