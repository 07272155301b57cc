package io.canmou.ui.start;

import io.canmou.incident.WindTold;
import io.canmou.substance.Entry;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Icon;
import io.canmou.ui.shell.Pieces;
import io.canmou.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Three inputs on one line, the list of what is found over the map, the ready drills at the foot.
public final class StartView extends VBox {
    private final Display display;
    private final StartModel model;
    private final Sideways sideways;
    private final SearchList substances = new SearchList();
    private final SearchList places = new SearchList();
    private final InputBox what;
    private final InputBox where;
    private final InputBox wind;
    private final WindPanel windPanel;
    private final GridPane inputs = new GridPane();
    private final StackPane middle = new StackPane();
    private final Pane lists = new Pane();

    /// What lies beside the three inputs.
    ///
    /// @param map the map of the moment
    /// @param kept incidents that can go on
    /// @param drills the ready drills
    /// @param holders is given those who hold the substance that is searched for, to be marked on the map
    public record Sideways(Node map, StartFoot.Kept kept, List<Drill> drills, Consumer<List<Holder>> holders) {}

    /// A drill that opens at a tap; its name is `ui.drill.ID`.
    public record Drill(String id, Runnable open) {}

    public StartView(Display display, StartModel model, Sideways sideways) {
        this.display = display;
        this.model = model;
        this.sideways = sideways;
        Node pin = Icon.PIN.draw(display.px(26, 20));
        Node unknown = Pieces.button(
                display.say("ui.start.wind.unknown"), () -> model.choose(new WindTold.Unknown(), ""), "cm-button");
        unknown.setId("wind-unknown");
        ((Region) unknown).setMinWidth(Region.USE_PREF_SIZE);
        this.what = new InputBox(display, 1, "what");
        this.where = new InputBox(display, 2, "where", pin);
        this.wind = new InputBox(display, 3, "wind", unknown);
        this.windPanel = new WindPanel(display, told -> wind.field().setText(told), () -> tellWind());
        inputs.getStyleClass().add("cm-inputs");
        share(what, 559);
        share(where, 403);
        share(wind, 404);
        lists.setPickOnBounds(false);
        lists.getChildren().addAll(substances, places, windPanel);
        middle.getChildren().addAll(sideways.map(), lists);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(inputs, middle, new StartFoot(display, sideways.kept(), sideways.drills()));
        listen();
        display.metrics().subscribe(this::size);
        size();
    }

    /// Puts the cursor into the first input.
    public void focusFirst() {
        what.field().requestFocus();
    }

    private void size() {
        double high = display.px(100, 76);
        List.of(what, where, wind).forEach(box -> Pieces.high(box, high));
    }

    /// Gives the next input its part of the 1366 pixels that the design has.
    private void share(Region box, double part) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100 * part / 1366);
        inputs.getColumnConstraints().add(column);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        inputs.addRow(0, box);
    }

    private void listen() {
        model.substances().subscribe(this::showSubstances);
        model.places().subscribe(this::showPlaces);
        display.words().subscribe(w -> {
            showSubstances();
            showPlaces();
        });
        model.searching().subscribe(this::searched);
        what.markGiven(model.what().map(Optional::isPresent));
        where.markGiven(model.where().map(Optional::isPresent));
        wind.markGiven(model.wind().map(Optional::isPresent));
        typed(what, substances, model::searchSubstance);
        typed(where, places, model::searchPlace);
        model.what().subscribe(w -> w.ifPresent(this::showChosen));
        model.where()
                .subscribe(w -> w.ifPresent(chosen -> {
                    setQuietly(where, chosen.name());
                    forward();
                }));
        wind.field().setOnAction(e -> tellWind());
        wind.active().subscribe(on -> place());
        widthProperty().subscribe(this::place);
    }

    private boolean quiet;
    private Optional<SearchList> awaited = Optional.empty();

    private void typed(InputBox box, SearchList list, Consumer<String> search) {
        box.field().textProperty().subscribe(text -> {
            if (!quiet) {
                search.accept(text);
            }
        });
        box.field().setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                if (!box.field().getText().isBlank() || list.walked()) {
                    enter(list); // an empty input says nothing, not even that nobody knows
                }
                event.consume();
            } else {
                list.key(event);
            }
        });
        box.active().subscribe(on -> place());
    }

    /// Takes the marked row; while a search is on its way the first of what it will find, for the rows of the
    /// moment belong to what was typed before.
    private void enter(SearchList list) {
        if (model.searching().get()) {
            awaited = Optional.of(list);
        } else {
            list.take();
        }
    }

    private void searched(boolean searching) {
        if (!searching) {
            if (model.places().get().isEmpty()) {
                showPlaces(); // nothing again: the list is as before, but what was not found is another word
            }
            if (model.substances().get().isEmpty()) {
                showSubstances();
            }
            Optional<SearchList> waiting = awaited;
            awaited = Optional.empty();
            waiting.ifPresent(SearchList::take);
        }
    }

    private void setQuietly(InputBox box, String text) {
        quiet = true;
        box.field().setText(text);
        box.field().end();
        quiet = false;
    }

    private void tellWind() {
        if (!model.tellWind(wind.field().getText())) {
            windPanel.notUnderstood(wind.field().getText());
        }
    }

    private void showChosen(What chosen) {
        setQuietly(
                what,
                switch (chosen) {
                    case What.Known known ->
                        display.words()
                                .get()
                                .choose(known.entry().nameZh(), known.entry().nameEn());
                    case What.NotKnown() -> display.words().get().say("ui.start.notKnown");
                    case What.UnnamedFire() -> display.words().get().say("ui.start.unnamedFire");
                });
        forward();
    }

    /// The next input that is still empty gets the cursor.
    private void forward() {
        if (model.what().get().isEmpty()) {
            what.field().requestFocus();
        } else if (model.where().get().isEmpty()) {
            where.field().requestFocus();
        } else if (model.wind().get().isEmpty()) {
            wind.field().requestFocus();
        }
        place();
    }

    private void showSubstances() {
        substances.clear();
        Words words = display.words().get();
        String typed = what.field().getText();
        boolean first = true;
        for (SubstanceHit hit : model.substances().get()) {
            Entry entry = hit.entry();
            SubstanceRow row = SubstanceRow.of(hit, words);
            Region line = SubstanceLine.of(display, row, typed);
            line.getStyleClass().add(first ? "cm-first" : "cm-other");
            substances.add(line, () -> model.choose(entry, typed));
            first = false;
        }
        boolean none = first && !typed.isBlank() && model.what().get().isEmpty();
        substances.add(
                SubstanceLine.unknown(
                        display,
                        "ui.start.notKnown",
                        none ? words.say("ui.start.what.none", typed.strip()) : words.say("ui.start.notKnown.second"),
                        Icon.HELP),
                () -> model.choose(new What.NotKnown()));
        substances.add(
                SubstanceLine.unknown(
                        display, "ui.start.unnamedFire", words.say("ui.start.unnamedFire.second"), Icon.FLAME),
                () -> model.choose(new What.UnnamedFire()));
        sideways.holders()
                .accept(
                        model.substances().get().isEmpty()
                                ? List.of()
                                : model.substances().get().getFirst().holders());
        place();
    }

    private void showPlaces() {
        places.clear();
        for (Where found : model.places().get()) {
            Label name = Pieces.label(found.name(), "cm-fact");
            Label detail = Pieces.label(found.detail(), "cm-small");
            VBox box = new VBox(name, detail);
            box.setAlignment(Pos.CENTER_LEFT);
            places.add(new HBox(box), () -> model.choose(found));
        }
        boolean nothing =
                model.places().get().isEmpty() && !where.field().getText().isBlank();
        if (nothing) {
            places.getChildren()
                    .add(Pieces.wrapped(
                            display.words()
                                    .get()
                                    .say("ui.start.where.none", where.field().getText()),
                            "cm-row",
                            "cm-small"));
        }
        place();
    }

    /// Shows the list of the input that has the cursor, beneath it.
    private void place() {
        show(substances, what, what.active().getValue() && model.what().get().isEmpty());
        show(
                places,
                where,
                where.active().getValue()
                        && model.where().get().isEmpty()
                        && !places.getChildren().isEmpty());
        show(windPanel, wind, wind.active().getValue() && model.wind().get().isEmpty());
    }

    private void show(Region list, InputBox below, boolean visible) {
        list.setVisible(visible);
        list.setManaged(visible);
        double width = Math.max(below.getWidth(), display.px(404, 404));
        list.setPrefWidth(width);
        list.setMaxWidth(width);
        list.relocate(Math.min(below.getLayoutX(), Math.max(0, getWidth() - width)), 0);
    }
}
