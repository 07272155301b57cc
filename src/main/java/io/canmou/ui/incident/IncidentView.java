package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.exchange.SituationScene;
import io.canmou.geo.Position;
import io.canmou.map.MapScene;
import io.canmou.map.Viewport;
import io.canmou.ui.map.MapListener;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Icon;
import io.canmou.ui.shell.Pieces;
import io.canmou.ui.shell.Size;
import io.canmou.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The incident's screen: facts, map, do now, time; or the full map with what no one can do without.
public final class IncidentView extends BorderPane {
    /// What the folded panels leave over the map is so wide and high.
    private static final double FOLDED_WIDTH = 310;

    private static final double FOLDED_FIELD = 242;

    private static final double FOLDED_VEHICLE = 180;

    /// The withdrawal clock's part of the column.
    private static final double FOLDED_CLOCK = 130;

    private final Display display;
    private final IncidentModel model;
    private final RefineModel refine;
    private final SheetModel sheet;
    private final TaskText.Source texts;
    private final MapSurface map;
    private final StackPane middle = new StackPane();
    private final StackPane right = new StackPane();
    private final FactsPanel facts;
    private final NowPanel now;
    private final BottomBar bottom;
    private final TeamTable teams;
    private final GuessBoard board;
    private final StackPane folded = new StackPane();
    private final FullMapBar fullMapBar;
    private Optional<WithdrawalBox> foldedClock = Optional.empty();

    public IncidentView(Display display, IncidentModel model, Parts parts) {
        this.display = display;
        this.model = model;
        this.refine = parts.refine();
        this.sheet = parts.sheet();
        this.texts = parts.texts();
        this.map = parts.map();
        this.facts = new FactsPanel(
                display, model, parts.sheet(), new FactsPanel.Turns(this::refine, this::showAssumed, parts.place()));
        this.now = new NowPanel(display, model, texts, new NowPanel.Turns(this::readAloud, this::showBasis));
        this.bottom = new BottomBar(display, model);
        this.fullMapBar = new FullMapBar(display, model, texts, now::order, this::switchFullMap);
        this.teams = new TeamTable(display, model);
        this.board = new GuessBoard(display, model, this::refine, this::keepFree);
        map.listen(new Gestures());
        model.situation().subscribe(this::showMap);
        model.step().subscribe(this::showMap);
        model.now().subscribe(this::minute);
        display.words().subscribe(this::showMap);
        display.metrics().subscribe(this::arrange);
        display.fullMap().subscribe(this::arrange);
        model.situation().subscribe(this::fold);
        display.words().subscribe(this::fold);
        right.getChildren().setAll(now);
        middle.setMinSize(0, 0);
        arrange();
    }

    /// What the screen is made of besides the model.
    ///
    /// @param place the facility or place at a position
    public record Parts(
            RefineModel refine,
            SheetModel sheet,
            TaskText.Source texts,
            MapSurface map,
            BiFunction<Position, Words, String> place) {}

    /// Another screen has the map from now on: what still comes of this incident is not shown on it.
    public void close() {
        closed = true;
    }

    /// Folds the panels away, or brings them back.
    public void switchFullMap() {
        display.showFullMap(!display.fullMap().get());
    }

    /// Does the action of the moment, where it is seen: behind a panel that mends a fact nothing is ordered.
    public void order() {
        if (right.getChildren().contains(now)) {
            now.order();
        }
    }

    /// Opens what mends a fact.
    public void refine(FactRow.Id id) {
        panel(RefinePanel.of(display, refine, sheet, id, this::back));
    }

    /// Opens the list of all that is assumed.
    public void showAssumed() {
        model.situation().get().ifPresent(s -> panel(AssumedPanel.of(display, s, this::refine, this::back)));
    }

    /// Opens what the advice rests on.
    public void showBasis() {
        model.situation().get().ifPresent(s -> panel(BasisPanel.of(display, s, this::showAssumed, this::back)));
    }

    /// Opens the text to read aloud.
    public void readAloud() {
        panel(ReadAloudPanel.of(display, model, texts, this::back));
    }

    /// Opens the teams: in the field over the whole height in place of the map, for it has no room below.
    public void showTeams() {
        if (middle.getChildren().contains(teams)) {
            arrange();
            return;
        }
        VBox tall = new VBox(teams);
        VBox.setVgrow(teams, Priority.ALWAYS);
        tall.setMinWidth(0);
        middle.getChildren().setAll(tall);
    }

    /// Puts the cursor on the facts.
    public void focusFacts() {
        Node first = facts.lookup(".cm-fact-row");
        if (first != null) {
            first.requestFocus();
        }
    }

    /// Back to what to do now.
    public void back() {
        right.getChildren().setAll(now);
        arrange();
    }

    /// Shows `panel` in the right panel's place.
    public void panel(Region panel) {
        right.getChildren().setAll(panel);
        if (display.fullMap().get()) {
            setRight(right);
        }
    }

    private long shownMinute = -1;
    private boolean fitted;
    private boolean closed;

    /// Minutes of arrival count down with the clock, once a minute.
    private void minute() {
        foldedClock.ifPresent(WithdrawalBox::tick);
        if (model.elapsed() / 60 != shownMinute) {
            showMap();
        }
    }

    private void showMap() {
        if (closed) {
            return;
        }
        double since = model.elapsed();
        shownMinute = model.elapsed() / 60;
        Optional<Situation> situation = model.situation().get();
        double looked = since + model.step().get().minutes() * 60.0;
        map.show(situation
                .map(s -> new SituationScene(s, display.words().get(), since, looked).scene())
                .orElse(MapScene.EMPTY));
        if (situation.isPresent() && !fitted) {
            fitted = true;
            map.fit();
        }
    }

    /// What the user does on the map.
    private final class Gestures extends MapListener.Deaf {
        @Override
        public void windTurned(double from, double speed, boolean released) {
            if (released) {
                refine.decideWind(from, speed);
            }
        }

        @Override
        public void moved(Viewport viewport) {
            board.avoid(map.marks());
        }

        @Override
        public void asked(Tool tool) {
            if (tool == Tool.FULL_MAP) {
                switchFullMap();
            }
        }

        @Override
        public void tapped(Thing thing) {
            switch (thing) {
                case Thing.Wind wind -> refine(FactRow.Id.WIND);
                case Thing.Source source -> refine(FactRow.Id.PLACE);
                case Thing.Team team -> showTeams();
                case Thing.Site site -> showBasis();
                case Thing.MoreSites more -> showBasis();
                case Thing.Zone zone -> showBasis();
                case Thing.Bound bound -> showBasis();
                case Thing.Place place -> showTeams();
                case Thing.Block block -> showBasis();
            }
        }
    }

    private void arrange() {
        if (closed) {
            return;
        }
        Pieces.wide(facts, display.px(264, 300));
        Pieces.wide(right, display.px(348, 392));
        boolean full = display.fullMap().get();
        map.full(full);
        boolean vehicle = display.metrics().get().size() == Size.VEHICLE;
        setLeft(full ? null : facts);
        setRight(full && right.getChildren().contains(now) ? null : right);
        setBottom(full ? fullMapBar : bottom);
        board.beside(full ? display.px(FOLDED_WIDTH, FOLDED_WIDTH) : 0);
        middle.getChildren().setAll(map.node(), board);
        if (full) {
            fold();
            middle.getChildren().add(folded);
        }
        if (vehicle && !full) {
            Pieces.high(teams, display.px(242, 242));
            BorderPane both = new BorderPane(middle);
            both.setBottom(teams);
            setCenter(both);
        } else {
            teams.setMaxHeight(Double.MAX_VALUE);
            teams.setMinHeight(0);
            setCenter(middle);
        }
    }

    private void keepFree(List<Rectangle2D> places) {
        if (closed) {
            return;
        }
        List<Rectangle2D> all = new ArrayList<>(places);
        if (display.fullMap().get()) {
            boolean clock = model.situation().get().map(Situation::clock).isPresent();
            double high =
                    display.px(FOLDED_FIELD, FOLDED_VEHICLE) + (clock ? display.px(FOLDED_CLOCK, FOLDED_CLOCK) : 0);
            all.add(new Rectangle2D(0, 0, display.px(FOLDED_WIDTH, FOLDED_WIDTH), high));
        }
        map.keepFree(all);
    }

    /// The two numbers of the moment and the way back to the facts, over the full map.
    private void fold() {
        VBox box = new VBox(display.px(13, 10));
        model.situation().get().ifPresent(s -> {
            box.getChildren().add(figures(KeepOut.of(s, display.words().get())));
            foldedClock = Optional.ofNullable(s.clock()).map(clock -> new WithdrawalBox(display, model, clock));
            foldedClock.ifPresent(box.getChildren()::add);
        });
        Region open = Pieces.button(display.say("ui.facts"), this::switchFullMap, "cm-button");
        ((javafx.scene.control.Button) open).setGraphic(Icon.MENU.draw(display.px(20, 16)));
        box.getChildren().add(open);
        box.setPickOnBounds(false);
        box.setMaxSize(display.px(FOLDED_WIDTH - 24, FOLDED_WIDTH - 24), Region.USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_LEFT);
        StackPane.setMargin(box, new Insets(display.px(12, 12)));
        folded.setPickOnBounds(false);
        folded.getChildren().setAll(box);
    }

    private static Node named(KeepOut.Figure figure, KeepOut keepOut) {
        javafx.scene.control.Label number = Pieces.label(figure.number(), "cm-figure");
        number.setId(figure == keepOut.first() ? "folded-first" : "folded-second");
        number.setMinWidth(Region.USE_PREF_SIZE);
        return number;
    }

    private Node figures(KeepOut keepOut) {
        HBox row = new HBox(display.px(22, 22));
        for (KeepOut.Figure figure : List.of(keepOut.first(), keepOut.second())) {
            HBox value =
                    new HBox(display.px(3, 3), named(figure, keepOut), Pieces.label(figure.unit(), "cm-figure-unit"));
            value.setAlignment(Pos.BASELINE_LEFT);
            row.getChildren().add(new VBox(Pieces.label(figure.caption(), "cm-figure-caption"), value));
        }
        row.setId("folded-figures");
        row.getStyleClass().add("cm-floating");
        row.setMaxWidth(Region.USE_PREF_SIZE);
        return row;
    }
}
