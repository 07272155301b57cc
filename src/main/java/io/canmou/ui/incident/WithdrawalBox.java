package io.canmou.ui.incident;

import io.canmou.advice.Situation.WithdrawalClock;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Figures;
import io.canmou.ui.shell.Pieces;
import io.canmou.words.Words;
import java.time.Duration;
import java.time.OffsetDateTime;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The withdrawal clock: how long until it may fail, by the shortest precedent. It never reads zero.
///
/// Made anew with each situation, so it listens to nothing itself: whoever shows it calls [#tick].
final class WithdrawalBox extends HBox {
    private final Display display;
    private final IncidentModel model;
    private final WithdrawalClock clock;
    private final Label figure = Pieces.label("", "cm-withdraw-figure");

    WithdrawalBox(Display display, IncidentModel model, WithdrawalClock clock) {
        this.display = display;
        this.model = model;
        this.clock = clock;
        getStyleClass().add("cm-withdraw");
        setId("withdrawal-clock");
        setSpacing(display.px(16, 16));
        setAlignment(Pos.CENTER_LEFT);
        Words words = display.words().get();
        OffsetDateTime from = clock.since().plusSeconds((long) clock.earliest());
        figure.setMinWidth(Region.USE_PREF_SIZE);
        VBox left = new VBox(Pieces.label(words.say("ui.withdraw.left"), "cm-small"), figure);
        VBox right = new VBox(
                Pieces.wrapped(words.say("ui.withdraw.may", Figures.clock(from)), "cm-bold"),
                Pieces.wrapped(
                        words.say(
                                "ui.withdraw.precedents",
                                Math.round(clock.earliest() / 60),
                                Math.round(clock.latest() / 60)),
                        "cm-small"),
                Pieces.wrapped(words.say("ui.withdraw.since", Figures.clock(clock.since()), clock.rule()), "cm-small"));
        getChildren().addAll(left, right);
        tick();
    }

    /// Counts down to the moment that it is now.
    void tick() {
        Duration left =
                Duration.between(model.now().get(), clock.since().toInstant().plusSeconds((long) clock.earliest()));
        figure.setText(
                left.toSeconds() > 0
                        ? Figures.countdown(left.toSeconds())
                        : display.words().get().say("ui.withdraw.anyMoment"));
    }
}
