package io.canmou.ui.map;

import atlantafx.base.controls.ToggleSwitch;
import io.canmou.ui.map.Layers.Layer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The switches of the layers, beside the tools.
final class LayersBox extends VBox {
    private final Consumer<Layers> changed;
    private Layers layers = Layers.ALL;

    LayersBox(Consumer<Layers> changed) {
        this.changed = changed;
        getStyleClass().add("cm-layers");
        setId("layers");
        setManaged(false);
        setVisible(false);
    }

    /// Makes the switches in the size of the look.
    void show(MapLook look) {
        getChildren().clear();
        for (Layer layer : Layer.values()) {
            Label name = new Label(look.words().say("map.layer." + layer.word()));
            Region room = new Region();
            HBox.setHgrow(room, Priority.ALWAYS);
            ToggleSwitch onOff = new ToggleSwitch();
            onOff.setSelected(layers.on().contains(layer));
            onOff.selectedProperty().subscribe((before, now) -> turn(layer, now));
            onOff.setMouseTransparent(true); // the whole row is the target
            onOff.setAccessibleText(name.getText());
            HBox row = new HBox(look.px(16, 12), name, room, onOff);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setId("layer-" + layer.word());
            row.getStyleClass().add("cm-layer");
            row.setMinHeight(look.px(60, 30));
            row.setMinWidth(look.px(190, 150));
            row.setOnMouseClicked(e -> onOff.setSelected(!onOff.isSelected()));
            getChildren().add(row);
        }
    }

    private void turn(Layer layer, boolean on) {
        layers = layers.with(layer, on);
        changed.accept(layers);
    }
}
