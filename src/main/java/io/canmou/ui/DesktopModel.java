package io.canmou.ui;

import io.canmou.advice.Situation;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.ui.incident.Archive;
import io.canmou.ui.incident.FactRow;
import io.canmou.ui.incident.FactRows;
import io.canmou.ui.incident.IncidentModel;
import io.canmou.ui.incident.IncidentModel.IncidentClock;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Figures;
import io.canmou.ui.shell.Status;
import io.canmou.ui.start.StartModel;
import io.canmou.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.LoggerFactory;

/// Which screen is open, and what the status line says. Knows no controls.
public final class DesktopModel {
    private static final int OFFERED = 50;
    private static final DateTimeFormatter ID_MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final Duration OWN_DAY = Duration.ofDays(1);

    private final ReadOnlyObjectWrapper<Screen> screen;
    private final ReadOnlyObjectWrapper<Status> status;
    private final ReadOnlyStringWrapper elapsed = new ReadOnlyStringWrapper("");
    private final DesktopServices services;
    private final Display display;
    private final Titles titles;
    private final ReadOnlyObjectWrapper<List<Archive.Kept>> kept = new ReadOnlyObjectWrapper<>(List.of());

    public DesktopModel(DesktopServices services, Display display) {
        this.services = services;
        this.display = display;
        this.titles = new Titles(services.catalogue(), services.naming());
        this.screen = new ReadOnlyObjectWrapper<>(start());
        this.status = new ReadOnlyObjectWrapper<>(statusNow());
        display.words().subscribe(this::refresh);
        screen.subscribe(this::refresh);
        tick();
    }

    /// The screens.
    public sealed interface Screen {
        /// The three inputs.
        record Start(StartModel model) implements Screen {}

        /// An incident.
        record Running(IncidentModel model, boolean drill) implements Screen {}

        /// The plan of an incident, as it will print.
        record Plan(IncidentModel model, boolean drill) implements Screen {}
    }

    public ReadOnlyObjectProperty<Screen> screen() {
        return screen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Status> status() {
        return status.getReadOnlyProperty();
    }

    /// The running time, or the clock of the day.
    public ReadOnlyStringProperty elapsed() {
        return elapsed.getReadOnlyProperty();
    }

    /// The incidents that can go on, newest first.
    public ReadOnlyObjectProperty<List<Archive.Kept>> kept() {
        return kept.getReadOnlyProperty();
    }

    /// Looks up which incidents can go on; what cannot be read is not offered.
    public void recall() {
        services.threads().save().execute(() -> {
            List<Archive.Kept> found = newest();
            services.threads().screen().execute(() -> kept.set(found));
        });
    }

    private List<Archive.Kept> newest() {
        try {
            return services.archive().newest(OFFERED);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(DesktopModel.class).error("the kept incidents cannot be read", e);
            return List.of();
        }
    }

    /// What a kept incident is called.
    public String title(Archive.Kept incident) {
        return titles.of(incident, display.words().get());
    }

    /// Goes on with an incident as it was left.
    ///
    /// A scenario has a day of its own, far from the wall's: its clock goes on from the last thing that was said.
    public void resume(Archive.Kept incident) {
        Facts facts = incident.facts();
        Instant began = facts.value(FactKey.TIME).map(OffsetDateTime::toInstant).orElse(incident.opened());
        boolean scenario = incident.drill()
                && Duration.between(began, incident.opened()).abs().compareTo(OWN_DAY) > 0;
        IncidentClock clock = scenario
                ? IncidentClock.drill(services.clock(), newest(facts, began))
                : IncidentClock.earnest(services.clock());
        run(facts, incident.drill(), clock);
    }

    /// Begins anew with three empty inputs.
    public void begin() {
        incident().ifPresent(IncidentModel::leave);
        screen.set(start());
        recall();
    }

    /// Opens an incident that is in earnest, or goes on in a drill region.
    public void open(Facts facts) {
        run(facts, services.drillRegion(), IncidentClock.earnest(services.clock()));
    }

    /// Opens a scenario: its clock stands at the scenario's time. Each time is an incident of its own, or the
    /// orders of the last drill would count in this one.
    public void openDrill(Facts scenario) {
        Facts facts = scenario.as(newId());
        IncidentClock clock = facts.value(FactKey.TIME)
                .map(t -> IncidentClock.drill(services.clock(), newest(facts, t.toInstant())))
                .orElse(IncidentClock.earnest(services.clock()));
        run(facts, true, clock);
    }

    /// From the incident to its plan and back.
    public void switchPlan() {
        switch (screen.get()) {
            case Screen.Running running -> screen.set(new Screen.Plan(running.model(), running.drill()));
            case Screen.Plan plan -> screen.set(new Screen.Running(plan.model(), plan.drill()));
            case Screen.Start start -> {}
        }
    }

    /// The incident that is open.
    public Optional<IncidentModel> incident() {
        return switch (screen.get()) {
            case Screen.Running running -> Optional.of(running.model());
            case Screen.Plan plan -> Optional.of(plan.model());
            case Screen.Start start -> Optional.empty();
        };
    }

    /// Looks at the clock; called each second.
    public void tick() {
        incident().ifPresent(IncidentModel::tick);
        elapsed.set(incident()
                .map(i -> Figures.elapsed(i.elapsed()))
                .orElseGet(() -> Figures.elapsed(services.clock()
                        .instant()
                        .atZone(ZoneId.systemDefault())
                        .toLocalTime()
                        .toSecondOfDay())));
        refresh();
    }

    private static Instant newest(Facts facts, Instant atLeast) {
        return facts.keys().stream()
                .map(facts::find)
                .flatMap(Optional::stream)
                .map(f -> f.time())
                .reduce(atLeast, (a, b) -> a.isAfter(b) ? a : b);
    }

    private Screen start() {
        return new Screen.Start(new StartModel(
                new StartModel.Sources(
                        services.catalogue(), services.places().apply(display.words()::get), services.resources()),
                new StartModel.Executors(
                        services.threads().work(), services.threads().screen()),
                new StartModel.IncidentNames(this::newId, services.clock()),
                this::open));
    }

    /// Told over the radio and printed: the moment, and enough beside it that no two devices have the same.
    private String newId() {
        String moment = ID_MOMENT.format(services.clock().instant().atZone(ZoneId.systemDefault()));
        return moment + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private void run(Facts facts, boolean drill, IncidentClock clock) {
        incident().ifPresent(IncidentModel::leave);
        IncidentModel model =
                new IncidentModel(facts, services.staffs(), services.ledger().apply(drill), clock, services.threads());
        model.situation().subscribe(s -> {
            tickQuietly();
        });
        model.saved().subscribe(s -> refresh());
        model.lost().subscribe(l -> refresh());
        screen.set(new Screen.Running(model, drill));
        tick();
    }

    private void tickQuietly() {
        incident().ifPresent(i -> elapsed.set(Figures.elapsed(i.elapsed())));
        refresh();
    }

    private void refresh() {
        status.set(statusNow());
    }

    private Status statusNow() {
        Words words = display.words().get();
        Optional<IncidentModel> incident = incident();
        boolean drill = switch (screen.get()) {
            case Screen.Running running -> running.drill();
            case Screen.Plan plan -> plan.drill();
            case Screen.Start start -> services.drillRegion();
        };
        Optional<Situation> situation = incident.flatMap(i -> i.situation().get());
        return new Status(
                drill,
                situation.map(s -> titles.of(s, words)).orElse(words.say("ui.status.new")),
                situation
                        .map(s -> words.say("ui.status.since", Figures.date(s.time())))
                        .orElse(services.regionName()),
                incident.isPresent(),
                connection(incident),
                situation.map(s -> wind(s, incident.orElseThrow(), words)),
                situation.map(s ->
                        new Status.Item(services.naming().grid().apply(s.site()), words.say("ui.status.site"), false)));
    }

    private Status.Connection connection(Optional<IncidentModel> incident) {
        if (!services.kept() || incident.map(i -> i.lost().get()).orElse(false)) {
            return Status.Connection.NOT_KEPT;
        }
        return incident.map(i -> i.saved().get()).orElse(true) ? Status.Connection.SAVED : Status.Connection.SAVING;
    }

    private static Status.Item wind(Situation situation, IncidentModel model, Words words) {
        FactRow row = FactRows.of(situation, model.now().get(), words, "").stream()
                .filter(r -> r.id() == FactRow.Id.WIND)
                .findFirst()
                .orElseThrow();
        String origin = words.say("ui.origin." + row.origin().word());
        String second = row.rule().isEmpty()
                ? origin + (row.stale() ? " · " + words.say("ui.stale") : "")
                : origin + " · " + row.rule();
        return new Status.Item(row.value(), second, row.stale());
    }
}
