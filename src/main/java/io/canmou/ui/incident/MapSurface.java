package io.canmou.ui.incident;

import io.canmou.map.MapScene;
import io.canmou.ui.map.MapListener;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The map as the screens use it: one node that moves from screen to screen, told what to show.
public interface MapSurface {
    /// What is put into the screen.
    Node node();

    /// Shows a scene instead of the one before.
    void show(MapScene scene);

    /// Moves so that the zones of the scene fit, or the whole region where there are none.
    void fit();

    /// Sends what the user does to `listener` from now on.
    void listen(MapListener listener);

    /// Which tools stand in its column; without the full map's where it is full already.
    void full(boolean fullMap);

    /// Where something lies over the map, in its own pixels: chips keep out of it.
    void keepFree(List<Rectangle2D> places);

    /// What on the map must be seen, in its own pixels: what is laid over it keeps off.
    List<Rectangle2D> marks();

    /// Whether nothing that is seen is still on its way.
    boolean settled();

    /// A plain ground, for where no region is open.
    static MapSurface blank() {
        Region ground = new Region();
        ground.getStyleClass().add("cm-desk");
        return new MapSurface() {
            @Override
            public Node node() {
                return ground;
            }

            @Override
            public void show(MapScene scene) {}

            @Override
            public void fit() {}

            @Override
            public void listen(MapListener listener) {}

            @Override
            public void full(boolean fullMap) {}

            @Override
            public void keepFree(List<Rectangle2D> places) {}

            @Override
            public List<Rectangle2D> marks() {
                return List.of();
            }

            @Override
            public boolean settled() {
                return true;
            }
        };
    }
}
