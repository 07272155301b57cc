package io.canmou.ui.incident;

import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.Incident;
import io.canmou.incident.IncidentRepository;
import io.canmou.incident.LogEntry;
import io.canmou.incident.Origin;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Keeps an incident in the store. The store is opened at the first write, off the screen's thread, so that the
/// three inputs never wait for it. Used by one thread.
public final class StoreLedger implements Ledger {
    private static final String ORDER = "order";
    private static final String SEPARATOR = "/";

    private final Supplier<IncidentRepository> repository;
    private final Clock clock;
    private final boolean drill;
    private final Set<String> opened = new HashSet<>();

    public StoreLedger(Supplier<IncidentRepository> repository, Clock clock, boolean drill) {
        this.repository = repository;
        this.clock = clock;
        this.drill = drill;
    }

    @Override
    public void save(Facts facts, List<FactKey<?>> keys) {
        open(facts.incident());
        repository.get().save(facts, keys);
    }

    @Override
    public void add(String incident, LogLine line) {
        open(incident);
        String kind = line.task().isEmpty() ? "note" : ORDER + SEPARATOR + line.task();
        repository.get().log(incident, kind, line.text(), "");
    }

    @Override
    public List<LogLine> lines(String incident) {
        return repository.get().log(incident).stream().map(StoreLedger::line).toList();
    }

    private void open(String incident) {
        if (opened.add(incident) && repository.get().list().stream().noneMatch(i -> i.id().equals(incident))) {
            repository.get().open(new Incident(incident, "", clock.instant(), null, drill));
        }
    }

    private static LogLine line(LogEntry entry) {
        String task = entry.kind().startsWith(ORDER + SEPARATOR)
                ? entry.kind().substring(ORDER.length() + SEPARATOR.length())
                : "";
        return new LogLine(entry.time(), entry.text(), task.isEmpty() ? Origin.REPORTED : Origin.DECIDED, task);
    }
}
