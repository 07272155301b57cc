package io.canmou.resource;

import io.canmou.geo.Position;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A stock of material. Null: not recorded.
public record Supply(
        String id,
        String name,
        @Nullable String nameEn,
        Position position,
        String item,
        @Nullable Double amount,
        String unit,
        @Nullable String phone,
        @Nullable LocalDate checked,
        @Nullable LocalDate expires) {}
