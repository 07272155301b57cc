package io.canmou.resource;

import io.canmou.geo.Position;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A hospital or first-aid post. Null: not recorded.
public record Medical(
        String id,
        String name,
        @Nullable String nameEn,
        Position position,
        String grade,
        @Nullable Integer beds,
        @Nullable Integer freeBeds,
        @Nullable Integer icu,
        @Nullable Integer ventilators,
        @Nullable Integer burnBeds,
        @Nullable Integer deconPerHour,
        @Nullable Integer redPerHour,
        @Nullable Integer yellowPerHour,
        String antidotes,
        @Nullable Integer ambulances,
        @Nullable String phone,
        @Nullable LocalDate checked) {}
