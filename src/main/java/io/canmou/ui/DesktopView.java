package io.canmou.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import io.canmou.geo.Position;
import io.canmou.incident.Facts;
import io.canmou.map.Glyph;
import io.canmou.map.MapScene;
import io.canmou.ui.DesktopModel.Screen;
import io.canmou.ui.incident.FactRow;
import io.canmou.ui.incident.IncidentModel;
import io.canmou.ui.incident.IncidentModel.Step;
import io.canmou.ui.incident.IncidentView;
import io.canmou.ui.incident.MapSurface;
import io.canmou.ui.incident.RefineModel;
import io.canmou.ui.incident.SheetModel;
import io.canmou.ui.map.MapListener;
import io.canmou.ui.own.OwnModel;
import io.canmou.ui.own.OwnView;
import io.canmou.ui.plan.PlanModel;
import io.canmou.ui.plan.PlanView;
import io.canmou.ui.shell.Command;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Figures;
import io.canmou.ui.shell.Sheet;
import io.canmou.ui.shell.StatusView;
import io.canmou.ui.start.Holder;
import io.canmou.ui.start.StartFoot;
import io.canmou.ui.start.StartModel;
import io.canmou.ui.start.StartView;
import io.canmou.ui.start.Where;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The root of the window: status line above, the screen of the moment below, and the keys.
public final class DesktopView extends BorderPane {
    private final Display display;
    private final DesktopModel model;
    private final DesktopServices services;
    private final MapSurface map;
    private final StackPane below = new StackPane();
    private final List<Command> commands;
    private Optional<IncidentView> incident = Optional.empty();
    private Optional<StartView> start = Optional.empty();
    private Optional<PlanView> plan = Optional.empty();

    public DesktopView(Display display, DesktopModel model, DesktopServices services) {
        this.display = display;
        this.model = model;
        this.services = services;
        this.map = services.map().apply(display);
        this.commands = commands();
        StatusView status = new StatusView(
                display,
                model.status(),
                model.elapsed(),
                new StatusView.Buttons(this::menu, () -> refine(FactRow.Id.WIND), () -> refine(FactRow.Id.PLACE)));
        setTop(status);
        setCenter(below);
        display.theme().subscribe(this::dress);
        display.metrics().subscribe(this::dress);
        model.screen().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        dress();
        show();
    }

    /// All commands: menu, command box and help are made from them.
    public List<Command> declared() {
        return commands;
    }

    /// Whether there are ready drills.
    public boolean hasDrills() {
        return !services.drills().isEmpty();
    }

    /// Opens the first of the ready drills, if there are any.
    public void openFirstDrill() {
        services.drills().stream().findFirst().ifPresent(this::open);
    }

    /// Reads the scenario off the JavaFX thread, then opens it.
    private void open(DesktopServices.DrillScenario drill) {
        services.threads().work().execute(() -> {
            Facts facts = drill.facts().get();
            services.threads().screen().execute(() -> model.openDrill(facts));
        });
    }

    /// Whether nothing that is seen is still on its way.
    public boolean settled() {
        return model.screen().get() instanceof Screen.Plan
                ? plan.map(PlanView::settled).orElse(false)
                : map.settled();
    }

    /// The incident's screen, while one is open.
    public Optional<IncidentView> incident() {
        return incident;
    }

    /// The three inputs, while they are open.
    public Optional<StartView> start() {
        return start;
    }

    private List<Command> commands() {
        return List.of(
                Command.of("menu", "Shortcut+K", Command.Group.PROGRAM, this::menu),
                Command.of("order", "Enter", Command.Group.INCIDENT, () -> incident(IncidentView::order)),
                Command.of("read", "R", Command.Group.INCIDENT, () -> incident(IncidentView::readAloud)),
                Command.of("basis", "B", Command.Group.INCIDENT, () -> incident(IncidentView::showBasis)),
                Command.of("facts", "F", Command.Group.INCIDENT, () -> incident(IncidentView::focusFacts)),
                Command.of("assumed", "A", Command.Group.INCIDENT, () -> incident(IncidentView::showAssumed)),
                Command.of("teams", "G", Command.Group.INCIDENT, () -> incident(IncidentView::showTeams)),
                Command.of("plan", "Shortcut+P", Command.Group.INCIDENT, model::switchPlan),
                Command.of("now", "0", Command.Group.VIEW, () -> look(Step.NOW)),
                Command.of("five", "5", Command.Group.VIEW, () -> look(Step.FIVE)),
                Command.of("fifteen", "6", Command.Group.VIEW, () -> look(Step.FIFTEEN)),
                Command.of("sixty", "7", Command.Group.VIEW, () -> look(Step.SIXTY)),
                Command.of("fullMap", "F11", Command.Group.VIEW, () -> incident(IncidentView::switchFullMap)),
                Command.of("language", "Shortcut+L", Command.Group.VIEW, display::switchLanguage),
                Command.of("theme", "Shortcut+D", Command.Group.VIEW, display::nextTheme),
                Command.of("size", "F2", Command.Group.VIEW, display::switchSize),
                new Command("own", null, Command.Group.PROGRAM, this::openOwn),
                new Command("earlier", null, Command.Group.PROGRAM, this::openEarlier),
                Command.of("new", "Shortcut+N", Command.Group.PROGRAM, model::begin),
                Command.of("help", "F1", Command.Group.PROGRAM, this::menu),
                Command.of("back", "Esc", Command.Group.VIEW, this::back));
    }

    private void key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        for (Command command : commands) {
            boolean fits = command.keys() != null && command.keys().match(event);
            boolean silent = typing && (command.plainKey() || command.id().equals("order"));
            boolean pressed =
                    command.id().equals("order") && event.getTarget() instanceof javafx.scene.control.ButtonBase;
            if (fits && !silent && !pressed) {
                command.act().run();
                event.consume();
                return;
            }
        }
    }

    private void incident(Consumer<IncidentView> act) {
        incident.ifPresent(act);
    }

    private void refine(FactRow.Id id) {
        incident.ifPresent(view -> view.refine(id));
    }

    private void look(Step step) {
        model.incident().ifPresent(i -> i.look(step));
    }

    /// Opens menu and command box: beside the map in an incident, under its button on the first screen.
    public void menu() {
        boolean open = below.getChildren().removeIf(MenuPanel.class::isInstance);
        if (open) {
            return;
        }
        MenuPanel menu = new MenuPanel(display, possible(), this::closeMenu);
        StackPane.setAlignment(menu, Pos.TOP_LEFT);
        below.getChildren().add(menu);
        menu.focusSearch();
    }

    /// Commands that do something now.
    private List<Command> possible() {
        return commands.stream()
                .filter(c ->
                        c.group() != Command.Group.INCIDENT || model.incident().isPresent())
                .toList();
    }

    /// Opens the list of the incidents that are kept, over the left of the screen.
    public void openEarlier() {
        closeMenu();
        model.recall();
        EarlierPanel earlier = new EarlierPanel(
                display,
                model,
                kept -> {
                    closeMenu();
                    model.resume(kept);
                },
                this::closeMenu);
        StackPane.setAlignment(earlier, Pos.TOP_LEFT);
        below.getChildren().add(earlier);
    }

    /// Opens the user's own substances over the screen of the moment; Esc or its button goes back.
    public void openOwn() {
        if (below.getChildren().stream().noneMatch(OwnView.class::isInstance)) {
            OwnModel made = new OwnModel(
                    services.own(),
                    services.threads().save(),
                    services.threads().screen());
            below.getChildren().add(new OwnView(display, made, this::back));
        }
    }

    /// Closes the user's own substances; false: they were not open.
    public boolean closeOwn() {
        return below.getChildren().removeIf(OwnView.class::isInstance);
    }

    private void closeMenu() {
        below.getChildren().removeIf(n -> n instanceof MenuPanel || n instanceof EarlierPanel);
    }

    private void back() {
        closeMenu();
        if (closeOwn()) {
            return;
        }
        if (model.screen().get() instanceof Screen.Plan) {
            model.switchPlan();
        } else {
            incident.ifPresent(IncidentView::back);
        }
    }

    private void show() {
        incident.ifPresent(IncidentView::close);
        incident = Optional.empty();
        start = Optional.empty();
        plan = Optional.empty();
        Node shown = switch (model.screen().get()) {
            case Screen.Start screen -> start(screen);
            case Screen.Running running -> running(running.model());
            case Screen.Plan screen -> plan(screen.model());
        };
        below.getChildren().setAll(shown);
        start.ifPresent(StartView::focusFirst);
        incident.ifPresent(Node::requestFocus); // else the menu's button has it, and Enter opens the menu
    }

    private Node start(Screen.Start screen) {
        map.listen(new MapListener.Deaf() {
            @Override
            public void picked(Position position) {
                screen.model()
                        .choose(Where.point(position, services.naming().grid().apply(position)));
            }
        });
        map.full(true);
        map.show(MapScene.EMPTY);
        List<StartView.Drill> drills = services.drills().stream()
                .map(d -> new StartView.Drill(d.id(), () -> open(d)))
                .toList();
        StartFoot.Kept kept = new StartFoot.Kept(
                Bindings.createObjectBinding(this::lastLeft, model.kept(), display.words()), this::openEarlier);
        StartView view =
                new StartView(display, screen.model(), new StartView.Sideways(map.node(), kept, drills, this::mark));
        start = Optional.of(view);
        return view;
    }

    private Optional<StartFoot.Left> lastLeft() {
        return model.kept().get().stream()
                .findFirst()
                .map(kept -> new StartFoot.Left(model.title(kept), () -> model.resume(kept)));
    }

    /// Those who hold what is searched for, as chips on the map.
    private void mark(List<Holder> holders) {
        List<MapScene.Chip> chips = holders.stream()
                .map(h -> new MapScene.Chip(
                        h.id(),
                        Glyph.FLASK,
                        h.position(),
                        h.name(display.words().get()),
                        h.mass() > 0 ? Figures.mass(h.mass()) : "",
                        "",
                        "",
                        0,
                        -h.mass()))
                .toList();
        map.show(MapScene.EMPTY.withChips(chips));
    }

    private Node plan(IncidentModel running) {
        PlanModel made = new PlanModel(running, services.plans(), services.threads());
        PlanView view = new PlanView(display, made, model::switchPlan);
        plan = Optional.of(view);
        return view;
    }

    private Node running(IncidentModel running) {
        StartModel.Executors executors = new StartModel.Executors(
                services.threads().work(), services.threads().screen());
        RefineModel refine = new RefineModel(
                running, services.catalogue(), services.places().apply(display.words()::get), executors);
        SheetModel sheet = new SheetModel(running, services.sheets(), executors);
        IncidentView view = new IncidentView(
                display,
                running,
                new IncidentView.Parts(
                        refine, sheet, services.texts(), map, services.naming().place()));
        incident = Optional.of(view);
        return view;
    }

    private void dress() {
        getStyleClass().removeIf(s -> s.startsWith("cm-"));
        getStyleClass()
                .addAll(
                        display.theme().get().styleClass(),
                        display.metrics().get().size().styleClass());
        Application.setUserAgentStylesheet(
                display.theme().get().dark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        getStylesheets()
                .setAll(
                        Sheet.scaled("/io/canmou/ui/canmou.css", 1),
                        Sheet.scaled(
                                "/io/canmou/ui/panels.css",
                                display.metrics().get().scale()));
    }
}
