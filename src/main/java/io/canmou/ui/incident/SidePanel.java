package io.canmou.ui.incident;

import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Icon;
import io.canmou.ui.shell.Pieces;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A panel that takes the place of the right one; Esc or the cross goes back. Never in front of the map.
final class SidePanel extends VBox {
    private final VBox content = new VBox();

    SidePanel(Display display, String titleKey, Runnable close) {
        getStyleClass().addAll("cm-panel", "cm-right");
        Region bar = new Region();
        bar.getStyleClass().add("cm-right-bar");
        Label title = Pieces.label(display.say(titleKey), "cm-panel-title");
        Region cross =
                Pieces.button(Icon.CLOSE.draw(display.px(22, 16)), display.say("ui.command.back"), close, "cm-tool");
        cross.setId("close-panel");
        HBox top = new HBox(title, Pieces.spacer(), cross);
        top.setAlignment(Pos.CENTER_LEFT);
        top.setPadding(new Insets(0, 0, 0, display.px(16, 18)));
        content.setSpacing(display.px(8, 6));
        content.setPadding(new Insets(display.px(10, 10), display.px(16, 18), display.px(16, 18), display.px(16, 18)));
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().setAll("cm-scroll", "scroll-pane");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(bar, top, Pieces.hairline(), scroll);
    }

    /// Adds what is shown, from top to bottom.
    SidePanel with(Node... nodes) {
        content.getChildren().addAll(nodes);
        return this;
    }
}
