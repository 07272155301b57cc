package io.canmou.exchange;

import io.canmou.hazard.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of reading a scenario: all of it, or all its faults at once.
public sealed interface ScenarioReading {
    /// It can be assessed.
    record Read(ScenarioInput input) implements ScenarioReading {}

    /// It cannot; `id` as far as it could be read.
    record Faulty(@Nullable Object id, List<Fault> faults) implements ScenarioReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
