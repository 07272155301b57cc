package io.canmou.resource;

import io.canmou.geo.Position;
import org.jspecify.annotations.Nullable;

/// A vehicle with dangerous goods. Null: not recorded.
public record Vehicle(
        String id,
        String operator,
        @Nullable String un,
        String load,
        @Nullable Double mass,
        Position position,
        String route) {}
