package io.canmou.advice.rules;

import org.jspecify.annotations.Nullable;

/// The one vessel that is taken to leak.
///
/// @param content kg
/// @param diameter m; null: by the container's row
/// @param length m; null: by the container's row
/// @param temperature K of the stored product; null: by rule R21
/// @param pressure Pa, absolute; null: saturation
/// @param tag what the record calls it; empty: no record
public record Vessel(
        Container container,
        double content,
        @Nullable Double diameter,
        @Nullable Double length,
        @Nullable Double temperature,
        @Nullable Double pressure,
        String tag) {}
