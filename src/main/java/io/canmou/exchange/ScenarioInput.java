package io.canmou.exchange;

import io.canmou.geo.Position;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Warning;
import io.canmou.substance.Entry;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A scenario as it was read, with what the engine does not need: its id, its place and time, its catalogue entry.
///
/// @param id as given; null: none
/// @param site null: not given, then no geometry is written
/// @param warnings of reading (an ambiguous name, an unknown wind)
public record ScenarioInput(
        @Nullable Object id,
        Scenario scenario,
        @Nullable Entry entry,
        @Nullable Position site,
        @Nullable OffsetDateTime time,
        List<Warning> warnings) {
    public ScenarioInput {
        warnings = List.copyOf(warnings);
    }
}
