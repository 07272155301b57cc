package io.canmou.ui.incident;

import io.canmou.ui.incident.IncidentModel.Step;
import io.canmou.ui.shell.Display;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// The four minutes that can be looked at, as one row of buttons.
final class Steps extends HBox {
    private final Display display;
    private final Map<Step, ToggleButton> buttons = new EnumMap<>(Step.class);

    Steps(Display display, IncidentModel model) {
        this.display = display;
        getStyleClass().add("cm-steps");
        setAlignment(Pos.CENTER_LEFT);
        for (Step step : Step.values()) {
            ToggleButton button = new ToggleButton();
            button.textProperty()
                    .bind(
                            step == Step.NOW
                                    ? display.say("ui.time.step.now")
                                    : display.say("ui.time.step", step.minutes()));
            button.getStyleClass().add(place(step));
            button.setId("step-" + step.minutes());
            button.setOnAction(e -> {
                model.look(step);
                button.setSelected(true);
            });
            buttons.put(step, button);
        }
        getChildren().addAll(buttons.values());
        model.step().subscribe(now -> buttons.forEach((step, button) -> button.setSelected(now == step)));
        size();
    }

    private static String place(Step step) {
        return step == Step.NOW ? "cm-left-pill" : step == Step.SIXTY ? "cm-right-pill" : "cm-center-pill";
    }

    /// As wide as the screen's size of the moment asks.
    void size() {
        buttons.values().forEach(button -> button.setMinWidth(display.px(66, 68)));
    }
}
