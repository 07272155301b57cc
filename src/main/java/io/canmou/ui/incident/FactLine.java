package io.canmou.ui.incident;

import io.canmou.incident.Origin;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.OriginMark;
import io.canmou.ui.shell.Pieces;
import io.canmou.ui.sign.Signs;
import io.canmou.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One fact: its value, from whom and how old; a tap or Enter mends it. The node stays while its text changes.
final class FactLine extends HBox {
    private final Display display;
    private final SheetModel sheet;
    private Optional<FactRow> shown = Optional.empty();

    FactLine(Display display, FactRow.Id id, SheetModel sheet, Consumer<FactRow.Id> refine) {
        this.display = display;
        this.sheet = sheet;
        getStyleClass().add("cm-fact-row");
        setAlignment(Pos.TOP_LEFT);
        setId("fact-" + id.word());
        setFocusTraversable(true);
        setOnMouseClicked(e -> refine.accept(id));
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                refine.accept(id);
                e.consume();
            }
        });
    }

    /// Shows `row`.
    void show(FactRow row) {
        if (shown.filter(row::equals).isPresent()) {
            return;
        }
        shown = Optional.of(row);
        Words words = display.words().get();
        Label label = Pieces.label(words.say("ui.fact." + row.id().word()), "cm-fact-label");
        label.setMinHeight(display.px(22, 18));
        if (!words.chinese()) {
            label.getStyleClass().add("cm-fact-label-wide");
        }
        getChildren().setAll(label, text(row, words));
    }

    private Node text(FactRow row, Words words) {
        Label value = Pieces.label(row.value(), "cm-fact-value");
        HBox origin = new HBox(
                display.px(6, 5),
                OriginMark.of(row.origin(), display.px(13, 12)),
                Pieces.label(words.say("ui.origin." + row.origin().word()), "cm-fact-origin"),
                detail(row, words));
        origin.setAlignment(Pos.CENTER_LEFT);
        VBox text = new VBox(display.px(1, 0), value, origin);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        if (row.id() == FactRow.Id.SUBSTANCE) {
            value.setWrapText(true);
            if (words.chinese()) {
                origin.getChildren().addAll(Pieces.spacer(), signs());
            } else {
                text.getChildren().add(signs()); // English words leave no room beside them
            }
        }
        return text;
    }

    /// Plate and label of the substance as they stand on its vessel.
    private Node signs() {
        HBox signs = new HBox(display.px(4, 4));
        sheet.substance().ifPresent(entry -> {
            Signs.plate(entry, sheet.sheet().get(), display.px(28, 28)).ifPresent(signs.getChildren()::add);
            Signs.diamonds(entry, display.px(34, 32)).stream().findFirst().ifPresent(signs.getChildren()::add);
        });
        signs.setAlignment(Pos.CENTER_RIGHT);
        signs.setMinWidth(Region.USE_PREF_SIZE);
        signs.setMouseTransparent(true);
        return signs;
    }

    private static Label detail(FactRow row, Words words) {
        if (row.stale()) {
            return Pieces.label(row.age() + " " + words.say("ui.stale"), "cm-stale-text");
        }
        String text = row.origin() == Origin.ASSUMED ? row.rule() : (row.source() + " " + row.age()).strip();
        return Pieces.label(text, "cm-small");
    }
}
