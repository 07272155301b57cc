package io.canmou.ui.start;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list beneath an input: rows to tap, or to walk with the arrows and take with Enter.
final class SearchList extends VBox {
    private final List<Runnable> acts = new ArrayList<>();
    private int chosen;
    private boolean walked;

    SearchList() {
        getStyleClass().add("cm-list");
        setMaxHeight(Region.USE_PREF_SIZE);
    }

    /// Empties the list.
    void clear() {
        getChildren().clear();
        acts.clear();
        chosen = 0;
        walked = false;
    }

    /// Adds a row that does `act`.
    void add(Region row, Runnable act) {
        row.getStyleClass().add("cm-row");
        row.setOnMousePressed(e -> {
            act.run();
            e.consume();
        });
        getChildren().add(row);
        acts.add(act);
        mark();
    }

    /// Takes the marked row; false: there is none.
    boolean take() {
        if (acts.isEmpty()) {
            return false;
        }
        acts.get(Math.min(chosen, acts.size() - 1)).run();
        return true;
    }

    /// Whether the arrows have been used since the list was filled.
    boolean walked() {
        return walked;
    }

    /// Walks with the arrows.
    void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> chosen = Math.min(chosen + 1, acts.size() - 1);
            case UP -> chosen = Math.max(chosen - 1, 0);
            default -> {
                return;
            }
        }
        walked = true;
        mark();
        event.consume();
    }

    private void mark() {
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).getStyleClass().remove("cm-chosen");
        }
        if (!getChildren().isEmpty()) {
            getChildren()
                    .get(Math.min(chosen, getChildren().size() - 1))
                    .getStyleClass()
                    .add("cm-chosen");
        }
    }
}
