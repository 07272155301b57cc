package io.canmou.ui.start;

import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Pieces;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Wind without a keyboard: eight points, five forces, calm, turning about. What is tapped is written into the
/// field, so that it can be read back before it counts.
public final class WindPanel extends VBox {
    private static final List<String> POINTS = List.of("NW", "N", "NE", "W", "", "E", "SW", "S", "SE");
    private static final int[] FORCES = {1, 2, 3, 4, 5};

    private final Display display;
    private final Consumer<String> write;
    private final Runnable take;
    private final Label message = Pieces.wrapped("", "cm-small");
    private String point = "";
    private String force = "";

    /// @param write is given the words
    /// @param take takes what is written
    public WindPanel(Display display, Consumer<String> write, Runnable take) {
        this.display = display;
        this.write = write;
        this.take = take;
        getStyleClass().add("cm-list");
        setPadding(new Insets(display.px(12, 10)));
        setSpacing(display.px(8, 6));
        setMaxHeight(Region.USE_PREF_SIZE);
        setFocusTraversable(false);
        getChildren()
                .addAll(
                        Pieces.label(display.say("ui.wind.from"), "cm-heading"),
                        points(),
                        Pieces.label(display.say("ui.wind.force"), "cm-heading"),
                        forces(),
                        message);
    }

    /// Says that `told` could not be read, and how it can.
    public void notUnderstood(String told) {
        message.setText(display.words().get().say("ui.wind.notUnderstood", told));
    }

    private GridPane points() {
        GridPane grid = grid();
        for (int i = 0; i < POINTS.size(); i++) {
            String name = POINTS.get(i);
            Region button = name.isEmpty()
                    ? tap("ui.wind.variable", () -> whole("ui.wind.variable"))
                    : tap("ui.wind.point." + name, () -> {
                        point = "ui.wind.point." + name;
                        told();
                    });
            grid.add(button, i % 3, i / 3);
        }
        return grid;
    }

    private GridPane forces() {
        GridPane grid = grid();
        for (int i = 0; i < FORCES.length; i++) {
            String key = "ui.wind.force." + FORCES[i];
            grid.add(
                    tap(key, () -> {
                        force = key;
                        told();
                    }),
                    (i + 1) % 3,
                    (i + 1) / 3);
        }
        grid.add(tap("ui.wind.calm", () -> whole("ui.wind.calm")), 0, 0);
        return grid;
    }

    private GridPane grid() {
        GridPane grid = new GridPane(display.px(8, 6), display.px(8, 6));
        for (int i = 0; i < 3; i++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / 3);
            grid.getColumnConstraints().add(third);
        }
        return grid;
    }

    private Region tap(String key, Runnable act) {
        Region button = Pieces.button(display.say(key), act, "cm-button", "cm-narrow");
        button.setFocusTraversable(false);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private void told() {
        String words = (point.isEmpty() ? "" : display.words().get().say(point))
                + (force.isEmpty() ? "" : " " + display.words().get().say(force + ".told"));
        write.accept(words.strip());
        if (!point.isEmpty() && !force.isEmpty()) {
            take.run();
        }
    }

    private void whole(String key) {
        write.accept(display.words().get().say(key));
        take.run();
    }
}
