package io.canmou.resource;

import io.canmou.geo.Position;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A team that can come.
///
/// @param mobilisation s from the call to leaving; null: not recorded
/// @param checked when the record was last verified
/// @param agreementUntil last day of the mutual-aid agreement; null: none needed
public record Team(
        String id,
        String name,
        @Nullable String nameEn,
        String category,
        Position position,
        @Nullable Integer people,
        @Nullable Integer onDuty,
        @Nullable Double mobilisation,
        List<Capability> capabilities,
        @Nullable String phone,
        @Nullable LocalDate checked,
        @Nullable LocalDate agreementUntil) {
    public Team {
        capabilities = List.copyOf(capabilities);
    }

    /// A capability code with how much of it there is; `amount` null: not said.
    public record Capability(String code, @Nullable Double amount, String note) {}
}
