package io.canmou.ui;

import io.canmou.advice.Situation;
import io.canmou.geo.Position;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.ui.incident.FactRow;
import io.canmou.ui.incident.FactRows;
import io.canmou.ui.incident.IncidentModel;
import io.canmou.ui.incident.IncidentModel.IncidentClock;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Figures;
import io.canmou.ui.shell.Status;
import io.canmou.ui.start.StartModel;
import io.canmou.words.Words;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Which screen is open, and what the status line says. Knows no controls.
public final class DesktopModel {
    private final ReadOnlyObjectWrapper<Screen> screen;
    private final ReadOnlyObjectWrapper<Status> status;
    private final ReadOnlyStringWrapper elapsed = new ReadOnlyStringWrapper("");
    private final DesktopServices services;
    private @Nullable Key placed;
    private String placeName = "";
    private final Display display;

    public DesktopModel(DesktopServices services, Display display) {
        this.services = services;
        this.display = display;
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

    /// Begins anew with three empty inputs.
    public void begin() {
        screen.set(start());
    }

    /// Opens an incident that is in earnest, or goes on in a drill region.
    public void open(Facts facts) {
        run(facts, services.drillRegion(), IncidentClock.earnest(services.clock()));
    }

    /// Opens a scenario: its clock stands at the scenario's time.
    public void openDrill(Facts facts) {
        IncidentClock clock = facts.value(FactKey.TIME)
                .map(t -> IncidentClock.drill(services.clock(), newest(facts, t)))
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

    private static java.time.Instant newest(Facts facts, OffsetDateTime began) {
        return facts.keys().stream()
                .map(facts::find)
                .flatMap(Optional::stream)
                .map(f -> f.time())
                .reduce(began.toInstant(), (a, b) -> a.isAfter(b) ? a : b);
    }

    private Screen start() {
        return new Screen.Start(new StartModel(
                new StartModel.Sources(services.catalogue(), services.places(), services.resources()),
                new StartModel.Executors(
                        services.threads().work(), services.threads().screen()),
                new StartModel.IncidentNames(() -> UUID.randomUUID().toString(), services.clock()),
                this::open));
    }

    private void run(Facts facts, boolean drill, IncidentClock clock) {
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
                situation.map(s -> title(s, words)).orElse(words.say("ui.status.new")),
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

    private String title(Situation situation, Words words) {
        String what = situation.substance() == null
                ? words.say("ui.fact.substance.unknown")
                : words.choose(
                        situation.substance().nameZh(), situation.substance().nameEn());
        String place = situation
                .facts()
                .find(FactKey.SITE)
                .map(f -> f.source())
                .filter(s -> !s.isBlank())
                .orElseGet(() -> place(situation.site(), words));
        boolean fire = situation.basis().fire();
        return words.say(fire ? "ui.status.title.fire" : "ui.status.title", place, what)
                .strip();
    }

    private record Key(Position site, Words words) {}

    /// Looked up once for each site and language.
    private String place(Position site, Words words) {
        Key key = new Key(site, words);
        if (!key.equals(placed)) {
            placed = key;
            placeName = services.naming().place().apply(site, words);
        }
        return placeName;
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
