package io.canmou.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Small nodes with their style class, so that views read as what they show.
public final class Pieces {
    private Pieces() {}

    /// A line of text.
    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A line of text that follows the language.
    public static Label label(ObservableValue<String> text, String... styles) {
        Label label = label("", styles);
        label.textProperty().bind(text);
        return label;
    }

    /// Text that breaks into lines.
    public static Label wrapped(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A button that does `act`.
    public static Button button(ObservableValue<String> text, Runnable act, String... styles) {
        Button button = new Button();
        button.textProperty().bind(text);
        return dressed(button, act, styles);
    }

    /// A button with a picture instead of text; `says` is what a reader of the screen hears.
    public static Button button(Node picture, ObservableValue<String> says, Runnable act, String... styles) {
        Button button = new Button();
        button.setGraphic(picture);
        button.accessibleTextProperty().bind(says);
        return dressed(button, act, styles);
    }

    private static Button dressed(Button button, Runnable act, String... styles) {
        button.getStyleClass().setAll("button-base");
        button.getStyleClass().addAll(styles);
        button.setOnAction(e -> act.run());
        return button;
    }

    /// Takes what room is left in a row or column.
    public static Region spacer() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        VBox.setVgrow(region, Priority.ALWAYS);
        return region;
    }

    /// A thin line across.
    public static Region hairline() {
        Region region = new Region();
        region.getStyleClass().add("cm-hairline");
        return region;
    }

    /// Fixes the height of a region.
    public static <T extends Region> T high(T region, double height) {
        region.setMinHeight(height);
        region.setPrefHeight(height);
        region.setMaxHeight(height);
        return region;
    }

    /// Fixes the width of a region.
    public static <T extends Region> T wide(T region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }
}
