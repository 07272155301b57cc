package io.canmou.resource;

import io.canmou.geo.Position;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A place with people, as the bureau keeps it: school, hospital, housing block, market. Null: not recorded.
public record SiteRecord(
        String id,
        String name,
        @Nullable String nameEn,
        String kind,
        Position position,
        @Nullable Double halfEast,
        @Nullable Double halfNorth,
        @Nullable Double peopleDay,
        @Nullable Double peopleNight,
        @Nullable Double airChangesPerHour,
        @Nullable LocalDate checked) {}
