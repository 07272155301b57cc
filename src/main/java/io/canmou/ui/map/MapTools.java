package io.canmou.ui.map;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/// The column of tools at the map's right: full map, closer, wider, locate, layers.
final class MapTools extends VBox {
    private final Consumer<Tool> used;

    /// What the buttons do.
    enum Tool {
        FULL_MAP("full", "M 4 9 L 4 4 L 9 4 M 15 4 L 20 4 L 20 9 M 20 15 L 20 20 L 15 20 M 9 20 L 4 20 L 4 15"),
        CLOSER("closer", "M 12 4 L 12 20 M 4 12 L 20 12"),
        WIDER("wider", "M 4 12 L 20 12"),
        LOCATE(
                "locate",
                "M 12 5.5 A 6.5 6.5 0 1 0 12 18.5 A 6.5 6.5 0 1 0 12 5.5 M 12 1.5 L 12 8 M 12 16 L 12 22.5 M 1.5 12"
                        + " L 8 12 M 16 12 L 22.5 12"),
        LAYERS(
                "layers",
                "M 12 3.5 L 21 8.500 L 12 13.5 L 3 8.5 Z M 4 12.7 L 12 17.2 L 20 12.7 M 4 16.5 L 12 21 L 20 16.5");

        private final String word;
        private final String path;

        Tool(String word, String path) {
            this.word = word;
            this.path = path;
        }
    }

    MapTools(Consumer<Tool> used) {
        this.used = used;
        getStyleClass().add("cm-map-tools");
        setManaged(false);
    }

    /// Makes the buttons in the size of the look.
    void show(MapLook look, List<Tool> tools) {
        getChildren().clear();
        double size = look.px(60, 30);
        for (Tool tool : tools) {
            SVGPath icon = new SVGPath();
            icon.setContent(tool.path);
            icon.setFill(null);
            icon.setStrokeWidth(2);
            icon.setStrokeLineCap(StrokeLineCap.ROUND);
            icon.setStrokeLineJoin(StrokeLineJoin.ROUND);
            icon.getStyleClass().add("cm-tool-icon");
            double scale = look.px(1, 0.8);
            icon.getTransforms().add(new Scale(scale, scale, 12, 12));
            Button button = new Button(null, icon);
            button.getStyleClass().setAll("button", "cm-map-tool");
            button.setId("map-" + tool.word);
            button.setMinSize(size, size);
            button.setPrefSize(size, size);
            button.setMaxSize(size, size);
            String text = look.words().say("map.tool." + tool.word);
            button.setTooltip(new Tooltip(text));
            button.setAccessibleText(text);
            button.setFocusTraversable(true);
            button.setOnAction(event -> used.accept(tool));
            getChildren().add(button);
        }
    }

    /// Marks a tool whose effect would else be forgotten.
    void mark(Tool tool, boolean on) {
        for (Node button : getChildren()) {
            if (("map-" + tool.word).equals(button.getId())) {
                button.getStyleClass().remove("cm-marked");
                if (on) {
                    button.getStyleClass().add("cm-marked");
                }
            }
        }
    }

    /// What the column covers, in the window's pixels.
    Rectangle2D taken() {
        return new Rectangle2D(getLayoutX(), getLayoutY(), getWidth(), getHeight());
    }
}
