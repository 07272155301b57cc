package io.canmou.ui.incident;

import io.canmou.advice.Situation.Gap;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Figures;
import io.canmou.ui.shell.Pieces;
import io.canmou.words.Words;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is short: what, how much, who is the first that has it.
final class ShortageBox extends VBox {
    ShortageBox(Display display, Gap gap) {
        Words words = display.words().get();
        Label word = Pieces.label(words.say("ui.shortage"), "cm-shortage-word");
        word.setMinWidth(Region.USE_PREF_SIZE);
        Label text = Pieces.wrapped(
                words.say(
                        "ui.shortage.text",
                        words.has("advice.item." + gap.item()) ? words.say("advice.item." + gap.item()) : gap.item(),
                        Figures.plain(gap.needed(), 3),
                        Figures.plain(gap.available(), 3),
                        gap.unit(),
                        gap.by().isBlank() ? words.say("ui.shortage.nobody") : gap.by()),
                "cm-reason");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(display.px(8, 8), word, text);
        row.getStyleClass().add("cm-shortage");
        getChildren().add(row);
        setPadding(new Insets(display.px(10, 10), display.px(16, 18), display.px(10, 10), display.px(16, 18)));
    }
}
