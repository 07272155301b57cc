package io.canmou.ui.map;

import io.canmou.map.MapScene.Chip;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A chip: dark tile with a sign, name over what to do, countdown in the colour of its zone.
final class ChipNode extends HBox {
    private static final double HEIGHT = 46;
    private static final double TILE = 32;

    private final Chip chip;
    private double wide;
    private double tall;

    ChipNode(Chip chip, MapLook look) {
        this.chip = chip;
        getStyleClass().add("cm-chip");
        setManaged(false);
        setAlignment(Pos.CENTER_LEFT);
        double height = look.px(HEIGHT);
        setMinHeight(height);
        setMaxHeight(height);
        StackPane tile = new StackPane(Glyphs.centred(chip.glyph(), look.px(20), null));
        tile.getStyleClass().add("cm-chip-tile");
        tile.setMinWidth(look.px(TILE));
        tile.setPrefWidth(look.px(TILE));
        tile.setMaxHeight(Double.MAX_VALUE);
        VBox words = new VBox(text(chip.name(), "cm-chip-name"), text(chip.detail(), "cm-chip-detail"));
        words.getStyleClass().add("cm-chip-words");
        words.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(tile, words);
        if (!chip.countdown().isEmpty()) {
            Region line = new Region();
            line.getStyleClass().add("cm-chip-line");
            VBox time = new VBox(text(chip.countdown(), "cm-chip-countdown"));
            if (!chip.note().isEmpty()) {
                time.getChildren().add(text(chip.note(), "cm-chip-note"));
            }
            time.getStyleClass().add("cm-chip-time");
            if (chip.level() > 0) {
                time.getStyleClass().add("cm-level-" + chip.level());
            }
            time.setAlignment(Pos.CENTER);
            getChildren().addAll(line, time);
        }
    }

    Chip chip() {
        return chip;
    }

    /// Takes its size, which styles decide; it must lie in a scene.
    void measure() {
        applyCss();
        wide = Math.ceil(prefWidth(-1));
        tall = Math.ceil(minHeight(-1));
    }

    double wide() {
        return wide;
    }

    double tall() {
        return tall;
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
