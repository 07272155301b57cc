package io.canmou.incident;

import io.canmou.store.Patch;
import io.canmou.store.Schema;
import io.canmou.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Incidents with their facts and log. All SQL on `incident`, `fact` and `log_entry` is here. Thread-safe.
///
/// Nothing is ever changed or deleted: the facts at any past moment can be read again.
public final class IncidentRepository {
    /// The tables of this room.
    public static final Schema SCHEMA = new Schema(
            List.of("io/canmou/incident/migrations"),
            Map.of(
                    "incident",
                    Set.of("title", "opened", "closed", "drill"),
                    "fact",
                    Set.of("incident", "path", "content", "origin", "source", "said", "recorded", "position"),
                    "log_entry",
                    Set.of("incident", "moment", "kind", "text", "person", "position")));

    private final Store store;
    private final Clock clock;
    private final FactJson json = new FactJson();

    public IncidentRepository(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Opens an incident; on disk when this returns.
    public Incident open(String title, boolean drill) {
        Incident incident = new Incident(UUID.randomUUID().toString(), title, clock.instant(), null, drill);
        open(incident);
        return incident;
    }

    /// Opens an incident that has its id already; on disk when this returns.
    public void open(Incident incident) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("title", incident.title());
        fields.put("opened", incident.opened().toString());
        fields.put("drill", incident.drill());
        store.write(List.of(new Patch("incident", incident.id(), fields)));
    }

    /// All incidents, newest first.
    public List<Incident> list() {
        return store.read(handle -> handle.createQuery("SELECT * FROM incident ORDER BY opened DESC, id")
                .map((rows, context) -> new Incident(
                        rows.getString("id"),
                        rows.getString("title"),
                        Instant.parse(rows.getString("opened")),
                        Optional.ofNullable(rows.getString("closed"))
                                .map(Instant::parse)
                                .orElse(null),
                        rows.getBoolean("drill")))
                .list());
    }

    /// Saves one fact; on disk when this returns.
    public <T> void save(String incident, FactKey<T> key, Fact<T> fact) {
        store.write(List.of(patch(incident, key, fact, nextPosition("fact", incident))));
    }

    /// Saves all facts of `facts` that differ from what is stored, in one step.
    public void save(Facts facts) {
        save(facts, List.of());
    }

    /// The same; what is stored under one of `changed` and no longer among the facts is taken back.
    ///
    /// Taking back is a line of its own without content: at an earlier moment the fact still counted.
    public void save(Facts facts, List<FactKey<?>> changed) {
        Facts known = facts(facts.incident());
        List<Patch> patches = new ArrayList<>();
        long position = nextPosition("fact", facts.incident());
        for (FactKey<?> key : facts.keys()) {
            if (!facts.find(key).equals(known.find(key))) {
                patches.add(patchOf(facts, key, position++));
            }
        }
        for (FactKey<?> key : changed) {
            if (facts.find(key).isEmpty() && known.find(key).isPresent()) {
                patches.add(takenBack(facts.incident(), key, position++));
            }
        }
        if (!patches.isEmpty()) {
            store.write(patches);
        }
    }

    private Patch takenBack(String incident, FactKey<?> key, long position) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("incident", incident);
        fields.put("path", key.path());
        fields.put("content", null);
        fields.put("origin", Origin.DECIDED.name());
        fields.put("source", "");
        fields.put("said", clock.instant().toString());
        fields.put("recorded", clock.instant().toString());
        fields.put("position", position);
        return new Patch("fact", UUID.randomUUID().toString(), fields);
    }

    private <T> Patch patchOf(Facts facts, FactKey<T> key, long position) {
        return patch(facts.incident(), key, facts.find(key).orElseThrow(), position);
    }

    private <T> Patch patch(String incident, FactKey<T> key, Fact<T> fact, long position) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("incident", incident);
        fields.put("path", key.path());
        fields.put("content", json.write(key, fact.value()));
        fields.put("origin", fact.origin().name());
        fields.put("source", fact.source());
        fields.put("said", fact.time().toString());
        fields.put("recorded", clock.instant().toString());
        fields.put("position", position);
        return new Patch("fact", UUID.randomUUID().toString(), fields);
    }

    /// The facts that count now.
    public Facts facts(String incident) {
        return factsAt(incident, Instant.MAX);
    }

    /// The facts that counted at `moment`.
    public Facts factsAt(String incident, Instant moment) {
        Facts facts = Facts.of(incident);
        for (StoredFact stored : stored(incident)) {
            if (!stored.recorded().isAfter(moment)) {
                facts = with(facts, stored);
            }
        }
        return facts;
    }

    private Facts with(Facts facts, StoredFact stored) {
        FactKey<?> key = FactKey.byPath().get(stored.path());
        return key == null ? facts : withTyped(facts, key, stored);
    }

    private <T> Facts withTyped(Facts facts, FactKey<T> key, StoredFact stored) {
        String content = stored.content();
        if (content == null) {
            return facts.without(key); // taken back
        }
        T value = json.read(key, content);
        return facts.with(key, Fact.of(value, stored.origin(), stored.source(), stored.said()));
    }

    private List<StoredFact> stored(String incident) {
        return store.read(handle -> handle.createQuery(
                        "SELECT * FROM fact WHERE incident = :incident ORDER BY position, id")
                .bind("incident", incident)
                .map((rows, context) -> new StoredFact(
                        rows.getString("path"),
                        rows.getString("content"),
                        Origin.valueOf(rows.getString("origin")),
                        rows.getString("source"),
                        Instant.parse(rows.getString("said")),
                        Instant.parse(rows.getString("recorded"))))
                .list());
    }

    /// Appends a line to the log; on disk when this returns.
    public LogEntry log(String incident, String kind, String text, String person) {
        LogEntry entry = new LogEntry(UUID.randomUUID().toString(), clock.instant(), kind, text, person);
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("incident", incident);
        fields.put("moment", entry.time().toString());
        fields.put("kind", kind);
        fields.put("text", text);
        fields.put("person", person);
        fields.put("position", nextPosition("log_entry", incident));
        store.write(List.of(new Patch("log_entry", entry.id(), fields)));
        return entry;
    }

    /// The log, oldest first.
    public List<LogEntry> log(String incident) {
        return store.read(handle -> handle.createQuery(
                        "SELECT * FROM log_entry WHERE incident = :incident ORDER BY position, id")
                .bind("incident", incident)
                .map((rows, context) -> new LogEntry(
                        rows.getString("id"),
                        Instant.parse(rows.getString("moment")),
                        rows.getString("kind"),
                        rows.getString("text"),
                        rows.getString("person")))
                .list());
    }

    private long nextPosition(String table, String incident) {
        return store.read(handle -> handle.createQuery(
                        "SELECT COALESCE(MAX(position), 0) + 1 FROM " + table + " WHERE incident = :incident")
                .bind("incident", incident)
                .mapTo(Long.class)
                .one());
    }

    /// @param content null: the fact was taken back
    private record StoredFact(
            String path, @Nullable String content, Origin origin, String source, Instant said, Instant recorded) {}
}
