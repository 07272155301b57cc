package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.ui.start.Holder;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// The map as the screens use it: one node, told what to show.
public interface MapSurface {
    /// What is put into the screen.
    Node node();

    /// Shows a situation, or nothing but the map.
    void show(Optional<Situation> situation);

    /// Marks those who hold the substance that is searched for.
    void mark(List<Holder> holders);

    /// Shows the cloud of the minute, s after the release began.
    void at(double seconds);

    /// A plain ground, for where no map is at hand.
    static MapSurface blank() {
        javafx.scene.layout.Region ground = new javafx.scene.layout.Region();
        ground.getStyleClass().add("cm-desk");
        return new MapSurface() {
            @Override
            public Node node() {
                return ground;
            }

            @Override
            public void show(Optional<Situation> situation) {}

            @Override
            public void mark(List<Holder> holders) {}

            @Override
            public void at(double seconds) {}
        };
    }
}
