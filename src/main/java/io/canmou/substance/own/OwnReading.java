package io.canmou.substance.own;

import io.canmou.hazard.Fault;
import java.util.List;

/// What came of an import: all of it, or the reasons why none of it. Nothing is taken in half.
public sealed interface OwnReading {
    /// Everything is in order.
    record Read(List<OwnSubstance> substances) implements OwnReading {}

    /// What is wrong, where, and how to mend it; all of it at once.
    record Faulty(List<Fault> faults) implements OwnReading {}
}
