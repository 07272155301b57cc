package io.canmou.ui;

import io.canmou.ui.shell.Command;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Icon;
import io.canmou.ui.shell.Pieces;
import io.canmou.words.Words;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Menu, command box and help in one: all commands by group with their keys, narrowed by what is typed.
final class MenuPanel extends VBox {
    private final Display display;
    private final List<Command> commands;
    private final Runnable close;
    private final TextField search = new TextField();
    private final VBox rows = new VBox();

    MenuPanel(Display display, List<Command> commands, Runnable close) {
        this.display = display;
        this.commands = commands;
        this.close = close;
        getStyleClass().add("cm-menu");
        setId("menu");
        search.setId("command-search");
        search.promptTextProperty().bind(display.say("ui.menu.search"));
        search.textProperty().subscribe(this::build);
        search.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                hits().stream().findFirst().ifPresent(this::run);
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
                e.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        Region cross =
                Pieces.button(Icon.CLOSE.draw(display.px(22, 16)), display.say("ui.command.back"), close, "cm-tool");
        HBox top = new HBox(display.px(6, 6), search, cross);
        top.setAlignment(Pos.CENTER_LEFT);
        top.setPadding(new Insets(display.px(10, 8)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.getStyleClass().setAll("cm-scroll", "scroll-pane");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(top, scroll);
        Pieces.wide(this, display.px(420, 400));
        build();
    }

    /// Puts the cursor into the search.
    void focusSearch() {
        search.requestFocus();
    }

    private List<Command> hits() {
        Words words = display.words().get();
        String typed = search.getText().strip().toLowerCase(Locale.ROOT);
        return commands.stream()
                .filter(c -> words.say(c.textKey()).toLowerCase(Locale.ROOT).contains(typed)
                        || c.id().toLowerCase(Locale.ROOT).contains(typed))
                .toList();
    }

    private void build() {
        rows.getChildren().clear();
        Words words = display.words().get();
        for (Command.Group group : Command.Group.values()) {
            List<Command> inGroup =
                    hits().stream().filter(c -> c.group() == group).toList();
            if (!inGroup.isEmpty()) {
                Label heading = Pieces.label(words.say("ui.group." + group.word()), "cm-heading");
                heading.setPadding(new Insets(display.px(10, 8), 0, display.px(4, 2), display.px(20, 14)));
                rows.getChildren().add(heading);
                inGroup.forEach(c -> rows.getChildren().add(row(c, words)));
            }
        }
    }

    private Region row(Command command, Words words) {
        Label text = Pieces.label(words.say(command.textKey()));
        HBox row = new HBox(text, Pieces.spacer());
        if (!command.keyText().isEmpty()) {
            row.getChildren().add(Pieces.label(command.keyText(), "cm-key"));
        }
        row.getStyleClass().add("cm-menu-row");
        row.setId("command-" + command.id());
        row.setOnMouseClicked(e -> run(command));
        return row;
    }

    private void run(Command command) {
        close.run();
        command.act().run();
    }
}
