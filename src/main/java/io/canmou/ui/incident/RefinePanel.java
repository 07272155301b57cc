package io.canmou.ui.incident;

import io.canmou.substance.Entry;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Pieces;
import io.canmou.ui.start.Where;
import io.canmou.ui.start.WindPanel;
import io.canmou.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Mends one fact beside the map: tap a usual value or type another.
final class RefinePanel {
    private static final List<String> CONTAINERS = List.of(
            "smallCylinders",
            "smallOrOneTon",
            "tonCylinders",
            "drum",
            "ibc",
            "highwayTank",
            "railTankCar",
            "fixedTank",
            "pipeline");
    private static final List<String> AMOUNTS = List.of("50 kg", "500 kg", "1 t", "5 t", "25 t", "50 t");
    private static final List<String> HOLES = List.of("6 mm", "10 mm", "25 mm", "50 mm", "100 mm");
    private static final List<String> AIRS = List.of("−10 °C", "0 °C", "10 °C", "20 °C", "30 °C", "35 °C");
    private static final List<String> AGES = List.of("5", "10", "15", "30", "60");

    private final Display display;
    private final RefineModel model;
    private final FactRow.Id id;
    private final Runnable close;
    private final TextField field = new TextField();
    private final Label message = Pieces.wrapped("", "cm-stale-text");

    private RefinePanel(Display display, RefineModel model, FactRow.Id id, Runnable close) {
        this.display = display;
        this.model = model;
        this.id = id;
        this.close = close;
    }

    static SidePanel of(Display display, RefineModel model, SheetModel sheet, FactRow.Id id, Runnable close) {
        return new RefinePanel(display, model, id, close).build(sheet);
    }

    private SidePanel build(SheetModel sheet) {
        Words words = display.words().get();
        SidePanel panel = new SidePanel(display, "ui.fact." + id.word(), close);
        panel.getStyleClass().add("cm-edit");
        field.setId("refine-field");
        field.setPromptText(words.say("ui.refine.hint." + id.word()));
        field.setOnAction(e -> take(field.getText()));
        field.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                field.requestFocus(); // or what is typed is a command
            }
        });
        if (id != FactRow.Id.FIRE) {
            panel.with(field, message);
        }
        switch (id) {
            case SUBSTANCE -> panel.with(found(this::substances), new SheetBox(display, sheet));
            case PLACE -> panel.with(found(this::places));
            case WIND -> panel.with(new WindPanel(display, field::setText, () -> take(field.getText())));
            case AMOUNT -> {
                panel.with(Pieces.label(words.say("ui.refine.container"), "cm-heading"), containers());
                panel.with(Pieces.label(words.say("ui.refine.mass"), "cm-heading"), usual(AMOUNTS));
            }
            case HOLE -> panel.with(usual(HOLES));
            case AIR -> panel.with(usual(AIRS));
            case TIME -> panel.with(ages());
            case FIRE -> panel.with(fire());
        }
        Node unknown = Pieces.button(
                display.say("ui.refine.unknown"),
                () -> {
                    model.forget(id);
                    close.run();
                },
                "cm-button");
        unknown.setId("refine-unknown");
        return id == FactRow.Id.PLACE || id == FactRow.Id.SUBSTANCE ? panel : panel.with(unknown);
    }

    private void take(String text) {
        model.take(id, text, this::told);
    }

    private void told(RefineModel.Outcome outcome) {
        switch (outcome) {
            case RefineModel.Outcome.Taken() -> close.run();
            case RefineModel.Outcome.NotRead notRead ->
                message.setText(display.words().get().say(notRead.key(), notRead.typed()));
        }
    }

    private Node found(Consumer<VBox> fill) {
        VBox list = new VBox();
        field.textProperty().subscribe(t -> fill.accept(list));
        return list;
    }

    private void substances(VBox list) {
        model.substances(field.getText(), found -> {
            list.getChildren().clear();
            for (Entry entry : found) {
                String name = display.words().get().choose(entry.nameZh(), entry.nameEn());
                String number = (entry.un().isEmpty() ? "" : "UN " + entry.un().getFirst() + "   ")
                        + (entry.own() ? display.words().get().say("ui.own.mark") : "");
                list.getChildren().add(row(name, number, () -> model.take(entry)));
            }
        });
    }

    private void places(VBox list) {
        model.placesFor(field.getText(), found -> {
            list.getChildren().clear();
            for (Where where : found) {
                list.getChildren().add(row(where.name(), where.detail(), () -> model.take(where)));
            }
        });
    }

    private Node row(String first, String second, Runnable act) {
        VBox row = new VBox(Pieces.label(first, "cm-fact-value"), Pieces.label(second, "cm-small"));
        row.getStyleClass().add("cm-fact-row");
        row.setOnMouseClicked(e -> {
            act.run();
            close.run();
        });
        return row;
    }

    private Node usual(List<String> values) {
        FlowPane pane = flow();
        for (String value : values) {
            pane.getChildren()
                    .add(tap(javafx.beans.binding.Bindings.createStringBinding(() -> value), () -> take(value)));
        }
        return pane;
    }

    private Node ages() {
        FlowPane pane = flow();
        for (String minutes : AGES) {
            pane.getChildren().add(tap(display.say("ui.refine.ago", minutes), () -> take(minutes)));
        }
        return pane;
    }

    private Node containers() {
        FlowPane pane = flow();
        for (String word : CONTAINERS) {
            pane.getChildren().add(tap(display.say("ui.container." + word), () -> {
                model.container(word);
                close.run();
            }));
        }
        return pane;
    }

    private Node fire() {
        FlowPane pane = flow();
        for (boolean burns : new boolean[] {true, false}) {
            pane.getChildren().add(tap(display.say(burns ? "ui.fact.fire.yes" : "ui.fact.fire.no"), () -> {
                model.fire(burns);
                close.run();
            }));
        }
        return pane;
    }

    private FlowPane flow() {
        return new FlowPane(display.px(8, 6), display.px(8, 6));
    }

    private Region tap(javafx.beans.value.ObservableValue<String> text, Runnable act) {
        Region button = Pieces.button(text, act, "cm-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
