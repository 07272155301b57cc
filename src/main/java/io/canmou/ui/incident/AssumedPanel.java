package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Assumption;
import io.canmou.incident.Origin;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.OriginMark;
import io.canmou.ui.shell.Pieces;
import io.canmou.words.Words;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All that is assumed, each with the id of its rule; a tap mends it.
final class AssumedPanel {
    private AssumedPanel() {}

    static SidePanel of(Display display, Situation situation, Consumer<FactRow.Id> refine, Runnable close) {
        Words words = display.words().get();
        SidePanel panel = new SidePanel(display, "ui.assumed", close);
        panel.with(Pieces.wrapped(words.say("ui.assumed.explained"), "cm-small"));
        VBox rows = new VBox();
        situation.assumed().forEach(a -> rows.getChildren().add(row(display, a, words, refine)));
        return panel.with(rows);
    }

    private static Node row(Display display, Assumption assumption, Words words, Consumer<FactRow.Id> refine) {
        Label value = Pieces.label(AssumedWords.value(assumption, words), "cm-fact-value");
        Label name = Pieces.label(AssumedWords.name(assumption, words), "cm-small");
        VBox text = new VBox(name, value);
        text.setAlignment(Pos.CENTER_LEFT);
        Label rule = Pieces.label(assumption.rule(), "cm-fact-origin");
        rule.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(
                display.px(10, 8), OriginMark.of(Origin.ASSUMED, display.px(14, 12)), text, Pieces.spacer(), rule);
        row.getStyleClass().add("cm-fact-row");
        row.setOnMouseClicked(e -> refine.accept(Questions.target(new Situation.Question(assumption.path(), ""))));
        return row;
    }
}
