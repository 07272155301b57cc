package io.canmou.ui.start;

import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Pieces;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One of the three inputs: its number, what is asked, and the field.
final class InputBox extends HBox {
    private final TextField field = new TextField();

    /// By the scene's focus owner, which is also known where the scene is in no window.
    private final ObservableValue<Boolean> active = field.sceneProperty()
            .flatMap(Scene::focusOwnerProperty)
            .map(owner -> owner == field)
            .orElse(false);

    InputBox(Display display, int number, String id, Node... after) {
        getStyleClass().add("cm-input");
        field.setId(id);
        field.promptTextProperty().bind(display.say("ui.start." + id + ".hint"));
        field.accessibleTextProperty().bind(display.say("ui.start." + id));
        Label caption = Pieces.label(display.say("ui.start." + id), "cm-caption");
        caption.setLabelFor(field);
        VBox text = new VBox(caption, field);
        text.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label circle = Pieces.label(String.valueOf(number), "cm-number");
        getChildren().addAll(circle, text);
        getChildren().addAll(after);
        setOnMouseClicked(e -> field.requestFocus());
        active.subscribe(on -> style("cm-active", on));
        field.textProperty().subscribe(t -> {
            field.getStyleClass().remove("cm-empty");
            if (t.isEmpty()) {
                field.getStyleClass().add("cm-empty");
            }
        });
    }

    TextField field() {
        return field;
    }

    /// Whether the cursor is in it.
    ObservableValue<Boolean> active() {
        return active;
    }

    /// Marks the input as given while `given` is true.
    void markGiven(ObservableValue<Boolean> given) {
        given.subscribe(on -> style("cm-given", on));
    }

    private void style(String name, boolean on) {
        getStyleClass().remove(name);
        if (on) {
            getStyleClass().add(name);
        }
    }
}
