package io.canmou.resource;

import io.canmou.geo.Position;
import org.jspecify.annotations.Nullable;

/// Where people can be taken. Null: not recorded.
public record Shelter(
        String id,
        String name,
        @Nullable String nameEn,
        String kind,
        Position position,
        @Nullable Integer capacity,
        boolean indoor,
        @Nullable String phone) {}
