package io.canmou.ui.own;

import io.canmou.hazard.Fault;
import io.canmou.substance.own.OwnSubstance;
import io.canmou.ui.own.OwnModel.Outcome;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Icon;
import io.canmou.ui.shell.Pieces;
import io.canmou.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// A user's own substances: the list, the form of one, import. In place of the screen below the status line.
public final class OwnView extends BorderPane {
    private static final int MOST = 6;

    private final Display display;
    private final OwnModel model;
    private final OwnForm form;
    private final VBox list = new VBox();
    private final VBox message = new VBox();
    private final Button remove;
    private String shown = "";

    /// @param close goes back to where it was opened
    public OwnView(Display display, OwnModel model, Runnable close) {
        this.display = display;
        this.model = model;
        this.form = new OwnForm(display);
        getStyleClass().add("cm-panel");
        setId("own");
        remove = Pieces.button(display.say("ui.own.remove"), () -> model.remove(shown), "cm-button");
        remove.setId("own-remove");
        setTop(new VBox(bar(close), Pieces.hairline()));
        setLeft(left());
        setCenter(middle());
        model.all().subscribe(this::list);
        model.outcome().subscribe(this::told);
        list();
        edit("");
    }

    private Node bar(Runnable close) {
        Button back = Pieces.button(display.say("ui.command.back"), close, "cm-button");
        back.setGraphic(Icon.UNDO.draw(display.px(22, 16)));
        back.setId("own-close");
        Button add = Pieces.button(display.say("ui.own.add"), this::add, "cm-button");
        add.setId("own-add");
        Button open = Pieces.button(display.say("ui.own.import"), this::choose, "cm-button");
        open.setId("own-import");
        Button save = Pieces.button(display.say("ui.own.save"), this::save, "cm-button", "cm-chosen");
        save.setGraphic(Icon.CHECK.draw(display.px(22, 16)));
        save.setId("own-save");
        HBox bar = new HBox(
                display.px(12, 10),
                back,
                Pieces.label(display.say("ui.command.own"), "cm-panel-title"),
                Pieces.spacer(),
                add,
                open,
                remove,
                save);
        bar.getChildren().stream()
                .filter(Button.class::isInstance)
                .forEach(b -> ((Button) b).setMinWidth(Region.USE_PREF_SIZE));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setPadding(new Insets(display.px(8, 6), display.px(16, 14), display.px(8, 6), display.px(16, 14)));
        return bar;
    }

    private Node left() {
        ScrollPane scroll = scroll(list);
        scroll.getStyleClass().add("cm-left");
        Pieces.wide(scroll, display.px(300, 300));
        return scroll;
    }

    private Node middle() {
        message.setPadding(new Insets(display.px(10, 8), display.px(16, 14), 0, display.px(16, 14)));
        message.setSpacing(display.px(3, 2));
        message.setId("own-message");
        ScrollPane fields = scroll(form);
        VBox.setVgrow(fields, Priority.ALWAYS);
        return new VBox(message, fields);
    }

    private static ScrollPane scroll(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().setAll("cm-scroll", "scroll-pane");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private void list() {
        list.getChildren().clear();
        Words words = display.words().get();
        List<OwnSubstance> all = model.all().get();
        if (all.isEmpty()) {
            VBox none = new VBox(Pieces.wrapped(words.say("ui.own.none"), "cm-small"));
            none.setPadding(new Insets(display.px(14, 12), display.px(16, 14), 0, display.px(16, 14)));
            list.getChildren().add(none);
        }
        for (OwnSubstance own : all) {
            VBox row = new VBox(
                    Pieces.label(name(own, words), "cm-fact-value"),
                    Pieces.label((own.cas() + "   " + String.join(", ", own.un())).strip(), "cm-small"));
            row.getStyleClass().add("cm-fact-row");
            row.setAlignment(Pos.CENTER_LEFT);
            row.setOnMouseClicked(e -> {
                form.show(own);
                edit(own.id());
            });
            list.getChildren().add(row);
        }
    }

    private static String name(OwnSubstance own, Words words) {
        String first = words.choose(own.nameZh(), own.nameEn());
        String second = words.choose(own.nameEn(), own.nameZh());
        return first.isEmpty() ? second : first;
    }

    private void add() {
        form.clear();
        edit("");
    }

    private void edit(String id) {
        shown = id;
        remove.setDisable(id.isEmpty());
        say(display.words().get().say(id.isEmpty() ? "ui.own.hint" : "ui.own.hint.edit"), "cm-small");
    }

    private void save() {
        model.save(form.texts());
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.titleProperty().bind(display.say("ui.own.import"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV, JSON", "*.csv", "*.json"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            take(chosen.toPath());
        }
    }

    /// Takes the substances of a file.
    void take(Path file) {
        model.read(file);
    }

    private void told() {
        Words words = display.words().get();
        switch (model.outcome().get()) {
            case Outcome.Nothing() -> {}
            case Outcome.Kept kept -> {
                form.clear();
                edit("");
                say(
                        words.say(
                                "ui.own.kept",
                                kept.substances().stream()
                                        .map(s -> name(s, words))
                                        .collect(Collectors.joining(words.say("ui.list.comma")))),
                        "cm-done-text");
            }
            case Outcome.Removed() -> {
                form.clear();
                edit("");
                say(words.say("ui.own.removed"), "cm-done-text");
            }
            case Outcome.Failed failed -> say(words.say("ui.own.failed", failed.message()), "cm-stale-text");
            case Outcome.Faulty faulty -> faults(faulty.faults(), words);
        }
    }

    private void faults(List<Fault> faults, Words words) {
        say(words.say("ui.own.faulty", faults.size()), "cm-stale-text");
        form.mark(faults);
        faults.stream()
                .limit(MOST)
                .forEach(f -> message.getChildren()
                        .add(Pieces.wrapped(
                                FormFields.field(f)
                                                .map(name -> FormFields.label(name, words) + words.say("ui.list.colon"))
                                                .orElse("")
                                        + FormFields.sentence(f, words),
                                "cm-body")));
    }

    private void say(String text, String style) {
        form.mark(List.of());
        message.getChildren().setAll(Pieces.wrapped(text, style));
    }
}
