package io.canmou.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;

/// What of the rest of the screen lies over the map, so that chips keep off it: whatever its neighbours in the
/// scene draw above it and can be pointed at.
final class Overlays {
    private static final double MOST = 0.6;

    private Overlays() {}

    /// Boxes in the map's own pixels. One that covers most of the map is a veil, not a panel, and left out.
    static List<Rectangle2D> over(MapView map) {
        List<Rectangle2D> boxes = new ArrayList<>();
        Node below = map;
        for (Parent parent = map.getParent(); parent != null; parent = parent.getParent()) {
            List<Node> siblings = parent.getChildrenUnmodifiable();
            for (Node above : siblings.subList(siblings.indexOf(below) + 1, siblings.size())) {
                collect(above, map, boxes);
            }
            below = parent;
        }
        return boxes;
    }

    private static void collect(Node node, MapView map, List<Rectangle2D> boxes) {
        if (!node.isVisible() || node.isMouseTransparent()) {
            return;
        }
        if (node instanceof Parent parent && !node.isPickOnBounds()) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, map, boxes));
            return;
        }
        Bounds box = map.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double width = Math.min(box.getMaxX(), map.getWidth()) - Math.max(0, box.getMinX());
        double height = Math.min(box.getMaxY(), map.getHeight()) - Math.max(0, box.getMinY());
        if (width > 0 && height > 0 && width * height < MOST * map.getWidth() * map.getHeight()) {
            boxes.add(new Rectangle2D(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()));
        }
    }
}
