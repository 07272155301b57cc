package io.canmou.ui.incident;

import io.canmou.incident.Facts;
import java.time.Instant;
import java.util.List;

/// The incidents that are kept, so that one goes on after the program was closed or the machine fell.
@FunctionalInterface
public interface Archive {
    /// Nothing is kept.
    Archive NONE = limit -> List.of();

    /// Those that were opened last, newest first. Reads the disk: never called on the JavaFX thread.
    List<Kept> newest(int limit);

    /// An incident as it was left.
    ///
    /// @param opened by the wall clock
    record Kept(Facts facts, Instant opened, boolean drill) {}
}
