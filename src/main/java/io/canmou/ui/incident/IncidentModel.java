package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.advice.Staff;
import io.canmou.hazard.engine.Wanted;
import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.Origin;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One incident: its facts, the situation that follows from them, the log, and the minute that is looked at.
///
/// Knows no controls. Facts are kept before they are shown as kept, and assessed off the JavaFX thread; the newest
/// request wins, and the situation before it stays until then.
public final class IncidentModel {
    private final ReadOnlyObjectWrapper<Facts> facts;
    private final ReadOnlyObjectWrapper<Optional<Situation>> situation = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Trouble> trouble = new ReadOnlyObjectWrapper<>(new Trouble.None());
    private final ReadOnlyBooleanWrapper computing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper lost = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<List<LogLine>> log = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.NOW);
    private final ReadOnlyObjectWrapper<Instant> now;
    private final AtomicLong newest = new AtomicLong();
    private final AtomicLong newestSave = new AtomicLong();
    private final Staffs staffs;
    private final Ledger ledger;
    private final InstantSource wall;
    private final Duration offset;
    private final Threads threads;

    /// The two places where things run: `work` off the screen's thread, `save` one after the other, `screen` on it.
    public record Threads(Executor work, Executor save, Executor screen) {}

    /// Who assesses.
    ///
    /// @param quick answers at once, by the best estimate
    /// @param thorough answers a little later, with what the plan is made by: its answer replaces the quick one
    public record Staffs(Staff quick, Optional<Staff> thorough) {}

    /// An incident that begins with `facts`.
    public IncidentModel(Facts facts, Staffs staffs, Ledger ledger, IncidentClock clock, Threads threads) {
        this.facts = new ReadOnlyObjectWrapper<>(facts);
        this.staffs = staffs;
        this.ledger = ledger;
        this.wall = clock.wall();
        this.offset = clock.offset();
        this.threads = threads;
        this.now = new ReadOnlyObjectWrapper<>(wall.instant().plus(offset));
        keep(facts, facts.keys());
        assess(facts);
        threads.save().execute(() -> {
            List<LogLine> lines = known(facts.incident());
            threads.screen().execute(() -> log.set(merged(lines, log.get())));
        });
    }

    /// The wall clock and how far the incident's own is ahead of it.
    public record IncidentClock(InstantSource wall, Duration offset) {
        /// The incident's clock is the wall clock.
        public static IncidentClock earnest(InstantSource wall) {
            return new IncidentClock(wall, Duration.ZERO);
        }

        /// A drill: the clock stands at `start` now, and goes on.
        public static IncidentClock drill(InstantSource wall, Instant start) {
            return new IncidentClock(wall, Duration.between(wall.instant(), start));
        }
    }

    /// What hinders an assessment.
    public sealed interface Trouble {
        /// Nothing.
        record None() implements Trouble {}

        /// A fact is missing or not known; worded under `advice.incomplete.CODE`.
        record Incomplete(String path, String code, String message) implements Trouble {}

        /// A fault of ours; the situation before it stays.
        record Failed(String message) implements Trouble {}
    }

    /// The minute that the map shows.
    public enum Step {
        NOW(0),
        FIVE(5),
        FIFTEEN(15),
        SIXTY(60);

        private final int minutes;

        Step(int minutes) {
            this.minutes = minutes;
        }

        public int minutes() {
            return minutes;
        }
    }

    public ReadOnlyObjectProperty<Facts> facts() {
        return facts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Situation>> situation() {
        return situation.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Trouble> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether a newer situation is on its way: the old numbers are shown, but paler.
    public ReadOnlyBooleanProperty computing() {
        return computing.getReadOnlyProperty();
    }

    /// Whether all that was entered is on disk.
    public ReadOnlyBooleanProperty saved() {
        return saved.getReadOnlyProperty();
    }

    /// Whether the last thing that was entered could not be kept.
    public ReadOnlyBooleanProperty lost() {
        return lost.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<LogLine>> log() {
        return log.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// The incident's own time, as of the last [#tick()].
    public ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    /// Shows the minute.
    public void look(Step minute) {
        step.set(minute);
    }

    /// Looks at the clock; called each second.
    public void tick() {
        now.set(wall.instant().plus(offset));
    }

    /// Seconds since it began, by what is known of the beginning.
    public long elapsed() {
        return began().map(t -> Duration.between(t.toInstant(), now.get()).toSeconds())
                .orElse(0L);
    }

    /// When it began.
    public Optional<OffsetDateTime> began() {
        return situation.get().map(Situation::time).or(() -> facts.get().value(FactKey.TIME));
    }

    /// Takes a fact that the user gave, keeps it and assesses anew.
    public <T> void take(FactKey<T> key, T value, Origin origin, String source) {
        change(facts.get().with(key, Fact.of(value, origin, source, now.get())), List.of(key));
    }

    /// Takes several facts at once: one assessment.
    public void change(Facts changed, List<FactKey<?>> keys) {
        facts.set(changed);
        keep(changed, keys);
        assess(changed);
    }

    /// Logs that a task was ordered; it then counts as done and the next one comes up.
    public void order(Situation.Task task, String text) {
        write(new LogLine(now.get(), text, Origin.DECIDED, task.id()));
    }

    /// Adds a line to the log.
    public void write(LogLine line) {
        List<LogLine> longer = new ArrayList<>(log.get());
        longer.add(line);
        log.set(List.copyOf(longer));
        saving(() -> ledger.add(facts.get().incident(), line));
    }

    /// The tasks that are not ordered yet, those due first before the others, standing ones last.
    public List<Situation.Task> open() {
        return situation.get().map(Situation::tasks).orElse(List.of()).stream()
                .filter(t -> log.get().stream().noneMatch(l -> l.task().equals(t.id())))
                .sorted(Comparator.comparingDouble(t -> t.due() < 0 ? Double.MAX_VALUE : t.due()))
                .toList();
    }

    private void keep(Facts changed, List<FactKey<?>> keys) {
        saving(() -> ledger.save(changed, keys));
    }

    private void saving(Runnable write) {
        saved.set(false);
        long ticket = newestSave.incrementAndGet();
        threads.save().execute(() -> {
            boolean kept = kept(write);
            threads.screen().execute(() -> {
                lost.set(!kept);
                if (kept && ticket == newestSave.get()) {
                    saved.set(true);
                }
            });
        });
    }

    private List<LogLine> known(String incident) {
        List<LogLine> lines = new ArrayList<>();
        kept(() -> lines.addAll(ledger.lines(incident)));
        return lines;
    }

    private static boolean kept(Runnable write) {
        try {
            write.run();
            return true;
        } catch (RuntimeException e) {
            org.slf4j.LoggerFactory.getLogger(IncidentModel.class).error("not kept", e);
            return false;
        }
    }

    /// Nobody looks at this incident any more: what is being worked out for it is left off.
    public void leave() {
        newest.incrementAndGet();
    }

    private void assess(Facts changed) {
        long ticket = newest.incrementAndGet();
        computing.set(true);
        threads.work().execute(() -> {
            if (ticket != newest.get()) {
                return; // overtaken while it waited
            }
            report(ticket, staffs.quick(), changed, staffs.thorough().isEmpty());
            if (staffs.thorough().isPresent() && ticket == newest.get()) {
                report(ticket, staffs.thorough().get(), changed, true);
            }
        });
    }

    private void report(long ticket, Staff staff, Facts changed, boolean last) {
        Outcome outcome = new Wanted(() -> ticket == newest.get()).call(() -> outcome(staff, changed));
        threads.screen().execute(() -> {
            if (ticket == newest.get()) {
                show(outcome);
                computing.set(!last);
            }
        });
    }

    private sealed interface Outcome {
        record Assessed(Situation situation) implements Outcome {}

        record Hindered(Trouble trouble) implements Outcome {}

        record Overtaken() implements Outcome {}
    }

    private Outcome outcome(Staff staff, Facts changed) {
        try {
            return new Outcome.Assessed(staff.assess(changed));
        } catch (Staff.IncompleteFacts e) {
            return new Outcome.Hindered(new Trouble.Incomplete(e.path(), e.code(), String.valueOf(e.getMessage())));
        } catch (CancellationException e) {
            return new Outcome.Overtaken();
        } catch (RuntimeException e) {
            org.slf4j.LoggerFactory.getLogger(IncidentModel.class).error("assessment failed", e);
            return new Outcome.Hindered(new Trouble.Failed(String.valueOf(e.getMessage())));
        }
    }

    private void show(Outcome outcome) {
        switch (outcome) {
            case Outcome.Assessed assessed -> {
                trouble.set(new Trouble.None());
                situation.set(Optional.of(assessed.situation()));
            }
            case Outcome.Hindered hindered -> trouble.set(hindered.trouble());
            case Outcome.Overtaken overtaken -> {} // the newer one answers
        }
    }

    private static List<LogLine> merged(List<LogLine> kept, List<LogLine> fresh) {
        List<LogLine> all = new ArrayList<>(kept);
        fresh.stream().filter(l -> !kept.contains(l)).forEach(all::add);
        all.sort(Comparator.comparing(LogLine::time));
        return List.copyOf(all);
    }
}
