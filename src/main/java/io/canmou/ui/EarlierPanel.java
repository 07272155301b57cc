package io.canmou.ui;

import io.canmou.ui.incident.Archive;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Figures;
import io.canmou.ui.shell.Icon;
import io.canmou.ui.shell.Pieces;
import io.canmou.words.Words;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The incidents that are kept, newest first; a tap goes on with one.
final class EarlierPanel extends VBox {
    private final Display display;
    private final DesktopModel model;
    private final Consumer<Archive.Kept> open;
    private final VBox rows = new VBox();

    EarlierPanel(Display display, DesktopModel model, Consumer<Archive.Kept> open, Runnable close) {
        this.display = display;
        this.model = model;
        this.open = open;
        getStyleClass().add("cm-menu");
        setId("earlier-panel");
        Region cross =
                Pieces.button(Icon.CLOSE.draw(display.px(22, 16)), display.say("ui.command.back"), close, "cm-tool");
        HBox top = new HBox(Pieces.label(display.say("ui.earlier.title"), "cm-panel-title"), Pieces.spacer(), cross);
        top.setAlignment(Pos.CENTER_LEFT);
        top.setPadding(new Insets(0, 0, 0, display.px(20, 14)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.getStyleClass().setAll("cm-scroll", "scroll-pane");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(top, Pieces.hairline(), scroll);
        Pieces.wide(this, display.px(560, 520));
        model.kept().subscribe(kept -> fill());
    }

    private void fill() {
        rows.getChildren().clear();
        Words words = display.words().get();
        if (model.kept().get().isEmpty()) {
            rows.getChildren().add(Pieces.wrapped(words.say("ui.earlier.none"), "cm-menu-row", "cm-body"));
        }
        model.kept().get().forEach(kept -> rows.getChildren().add(row(kept, words)));
    }

    private Region row(Archive.Kept kept, Words words) {
        String opened =
                Figures.date(kept.opened().atZone(ZoneId.systemDefault()).toOffsetDateTime());
        HBox row = new HBox(
                Pieces.label(model.title(kept)),
                Pieces.spacer(),
                Pieces.label(kept.drill() ? words.say("ui.earlier.drill", opened) : opened, "cm-small"));
        row.getStyleClass().add("cm-menu-row");
        row.setOnMouseClicked(e -> open.accept(kept));
        return row;
    }
}
