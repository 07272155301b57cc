package io.canmou.exchange;

import io.canmou.hazard.Fault;
import io.canmou.incident.Facts;
import java.util.List;

/// What came of reading an incident.
public sealed interface IncidentReading {
    /// It could be read.
    record Read(Facts facts) implements IncidentReading {}

    /// It could not; all that is wrong.
    record Faulty(List<Fault> faults) implements IncidentReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
