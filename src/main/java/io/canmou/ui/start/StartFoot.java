package io.canmou.ui.start;

import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Pieces;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The foot of the first screen: what the three inputs do, the incident that was left, the ready drills.
public final class StartFoot extends HBox {
    private final Display display;
    private final HBox left = new HBox();

    /// The incidents that can go on.
    ///
    /// @param last the one that was opened last
    /// @param all shows the others too
    public record Kept(ObservableValue<Optional<Left>> last, Runnable all) {}

    /// An incident that was left.
    public record Left(String title, Runnable open) {}

    StartFoot(Display display, Kept kept, List<StartView.Drill> drills) {
        this.display = display;
        getStyleClass().add("cm-foot");
        left.getStyleClass().add("cm-foot-part");
        Pieces.high(this, display.px(80, 56));
        Label promise = Pieces.label(display.say("ui.start.promise"), "cm-body");
        promise.setWrapText(true);
        getChildren().addAll(promise, Pieces.spacer(), left);
        getChildren().add(Pieces.label(display.say("ui.start.drills"), "cm-caption"));
        drills.forEach(
                drill -> getChildren().add(button("drill-" + drill.id(), "ui.drill." + drill.id(), drill.open())));
        kept.last().subscribe(last -> offer(last, kept.all()));
    }

    private void offer(Optional<Left> last, Runnable all) {
        left.getChildren().clear();
        last.ifPresent(incident -> {
            Region go = Pieces.button(
                    new Label(incident.title()), display.say("ui.start.goOn"), incident.open(), "cm-button");
            go.setId("go-on");
            go.setMaxWidth(display.px(300, 340));
            left.getChildren()
                    .addAll(
                            Pieces.label(display.say("ui.start.goOn"), "cm-caption"),
                            go,
                            button("earlier", "ui.start.earlier", all));
        });
    }

    private Region button(String id, String key, Runnable act) {
        Region button = Pieces.button(display.say(key), act, "cm-button");
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
