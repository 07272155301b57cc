package io.canmou.resource;

import io.canmou.geo.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plant, store, station or mine, with what it holds.
///
/// @param halfEast half the extent of the plot, m; null: not known
public record Facility(
        String id,
        String name,
        @Nullable String nameEn,
        String type,
        Position position,
        @Nullable Double halfEast,
        @Nullable Double halfNorth,
        @Nullable Double peopleDay,
        @Nullable Double peopleNight,
        @Nullable String phone,
        List<Stock> stocks) {
    public Facility {
        stocks = List.copyOf(stocks);
    }

    /// One vessel or group of equal vessels.
    ///
    /// @param form `horizontal`, `vertical-fixed`, `sphere`, `cylinder`, `drum`, `bag`, `reactor`, `pipeline`, …
    /// @param count number of equal vessels
    /// @param volume m³ each
    /// @param diameter m
    /// @param length m; height of a standing one
    /// @param temperature K
    /// @param pressure Pa, absolute
    /// @param massEach kg at most in one vessel
    public record Stock(
            String tag,
            String substance,
            @Nullable String cas,
            String form,
            int count,
            @Nullable Double volume,
            @Nullable Double diameter,
            @Nullable Double length,
            @Nullable Double temperature,
            @Nullable Double pressure,
            @Nullable Double massEach) {}
}
