package io.canmou.ui.incident;

import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import java.util.List;

/// Where what the user enters is kept. Each call returns only when it is on disk.
public interface Ledger {
    /// Keeps the facts of an incident that have changed under `keys`; one that is no longer there is taken back.
    void save(Facts facts, List<FactKey<?>> keys);

    /// Adds a line to the incident's log; lines are never changed.
    void add(String incident, LogLine line);

    /// The lines of an incident, oldest first.
    List<LogLine> lines(String incident);

    /// Keeps nothing: where no store could be opened, and the screen says so.
    Ledger NONE = new Ledger() {
        @Override
        public void save(Facts facts, List<FactKey<?>> keys) {}

        @Override
        public void add(String incident, LogLine line) {}

        @Override
        public List<LogLine> lines(String incident) {
            return List.of();
        }
    };
}
