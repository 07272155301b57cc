package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.Task;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Figures;
import io.canmou.ui.shell.Icon;
import io.canmou.ui.shell.Pieces;
import io.canmou.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The one bar of the full map: the minute, the action and its button.
final class FullMapBar extends VBox {
    /// Letters of a task that fit beside the button in large type.
    private static final int ONE_LINE = 18;

    private final Display display;
    private final IncidentModel model;
    private final TaskText.Source texts;
    private final Steps steps;
    private final Button doIt;
    private final Button panels;
    private final HBox row = new HBox();
    private final VBox action = new VBox();

    FullMapBar(Display display, IncidentModel model, TaskText.Source texts, Runnable order, Runnable unfold) {
        this.display = display;
        this.model = model;
        this.texts = texts;
        this.steps = new Steps(display, model);
        Region bar = new Region();
        bar.getStyleClass().add("cm-right-bar");
        doIt = Pieces.button(display.say("ui.now.order"), order, "cm-action-button");
        panels = Pieces.button(display.say("ui.fullMap.unfold"), unfold, "cm-button");
        panels.setMinWidth(Region.USE_PREF_SIZE);
        action.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(action, Priority.ALWAYS);
        row.getChildren().addAll(steps, action, doIt, panels);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("cm-now");
        getChildren().addAll(bar, row);
        model.situation().subscribe(this::build);
        model.log().subscribe(this::build);
        display.words().subscribe(this::build);
        display.metrics().subscribe(this::size);
        size();
    }

    private void size() {
        steps.size();
        doIt.setGraphic(Icon.CHECK.draw(display.px(32, 24)));
        doIt.setMinWidth(display.px(290, 220));
        Pieces.high(panels, display.px(94, 48));
        action.setPadding(new Insets(0, 0, 0, display.px(16, 16)));
        row.setSpacing(display.px(8, 8));
        row.setPadding(new Insets(display.px(6, 8), display.px(8, 12), display.px(6, 8), display.px(16, 14)));
        build();
    }

    private void build() {
        Words words = display.words().get();
        Optional<Situation> situation = model.situation().get();
        List<Task> open = model.open();
        action.getChildren().clear();
        if (situation.isEmpty() || open.isEmpty()) {
            action.getChildren().add(Pieces.label(words.say("ui.now.none"), "cm-body"));
            return;
        }
        Task task = open.getFirst();
        String limit = NowPanel.dueAt(situation.get(), task)
                .map(t -> words.say("ui.now.limit", Figures.clock(t)))
                .orElse(words.say(NowPanel.standing(task)));
        HBox head = new HBox(
                display.px(12, 10), Pieces.label(words.say("ui.now"), "cm-now-heading"), Pieces.label(limit, "cm-due"));
        head.setAlignment(Pos.BASELINE_LEFT);
        String text = texts.of(situation.get(), task, words).action();
        Label what = Pieces.wrapped(text, "cm-task");
        what.setId("full-map-task");
        what.setMinHeight(0);
        if (text.length() > ONE_LINE * (words.chinese() ? 1 : 2)) {
            what.getStyleClass().add("cm-long");
        }
        action.getChildren().addAll(head, what);
    }
}
