package io.canmou.store;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Database and journal brought in step when a store opens: each takes from the other what it lacks.
///
/// The database lacks what it lost; the journal lacks what was committed in the moment before a kill, or came with
/// a restored backup. As a rule neither lacks anything, which their numbers and the last change tell without
/// reading all.
///
/// @param log in the database
/// @param tables that the log feeds; made again from it when the database had lost anything
record Reconciliation(Journal journal, ChangeLog log, Tables tables) {
    void run(Jdbi jdbi) throws IOException {
        Optional<Change> last = journal.last();
        if (jdbi.withHandle(handle -> log.count(handle) == journal.count()
                && last.map(change -> log.holds(handle, change)).orElse(journal.count() == 0))) {
            return;
        }
        List<Change> acknowledged = journal.all();
        List<Change> unwritten = jdbi.inTransaction(handle -> {
            takeLost(handle, acknowledged);
            return missing(log.all(handle), keys(acknowledged));
        });
        if (!unwritten.isEmpty()) {
            journal.append(unwritten);
        }
    }

    private void takeLost(Handle handle, List<Change> acknowledged) {
        List<Change> lost = missing(acknowledged, keys(log.all(handle)));
        if (!lost.isEmpty()) {
            lost.forEach(change -> log.append(handle, change));
            tables.clear(handle);
            log.all(handle).forEach(change -> tables.apply(handle, change));
        }
    }

    /// The changes whose keys are not among the known ones, each once.
    private static List<Change> missing(List<Change> changes, Set<Key> known) {
        return changes.stream().filter(change -> known.add(Key.of(change))).toList();
    }

    private static Set<Key> keys(List<Change> changes) {
        Set<Key> keys = new HashSet<>();
        changes.forEach(change -> keys.add(Key.of(change)));
        return keys;
    }

    /// What tells one change from all others.
    private record Key(String device, long sequence) {
        static Key of(Change change) {
            return new Key(change.time().device(), change.sequence());
        }
    }
}
