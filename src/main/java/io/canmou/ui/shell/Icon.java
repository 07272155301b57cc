package io.canmou.ui.shell;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// Own drawn icons: one path on a grid of 24 units, round strokes of 2.
public enum Icon {
    MENU("M3 6H21 M3 12H21 M3 18H21"),
    OFFLINE("M3 3L21 21 M12 19.5h.01 M8.5 16.4a5 5 0 0 1 7 0 M5 12.9a10 10 0 0 1 5.2-2.7 M13.8 10.2a10 10 0 0 1 5.2 2.7"
            + " M2 9.4a15 15 0 0 1 4.2-2.7 M10.7 5.1a15 15 0 0 1 11.3 4.3"),
    WIND("M3 9h11a3 3 0 1 0-3-3 M3 13h15a3 3 0 1 1-3 3 M3 17h7a2.2 2.2 0 1 1-2.2 2.2"),
    CROSSHAIR("M12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14 M12 1.5V8 M12 16v6.5 M1.5 12H8 M16 12h6.5"),
    MOON("M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.500 10.5z"),
    SUN("M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8 M12 2v2 M12 20v2 M2 12h2 M20 12h2 M4.9 4.9l1.4 1.4 M17.700 17.700l1.4 1.4"
            + " M4.900 19.100l1.4-1.4 M17.700 6.300l1.4-1.4"),
    CHECK("M4 12.5l5.5 5.5L20 7"),
    SPEAKER("M4 9.500v5h3.500l4.500 4V5.500l-4.500 4z M15.500 9a4 4 0 0 1 0 6 M18 6.500a8 8 0 0 1 0 11"),
    HELP(
            "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18 M9.300 9.300a2.800 2.800 0 1 1 3.900 2.600c-.9.4-1.200 1-1.200 2 M12 17h.01"),
    PIN(
            "M12 21s-6.500-6-6.500-11a6.500 6.500 0 0 1 13 0c0 5-6.500 11-6.500 11z M12 7.500a2.500 2.500 0 1 0 0 5a2.500 2.500 0 1 0 0-5"),
    CLOSE("M5 5l14 14 M19 5L5 19"),
    SEARCH("M10.500 4a6.500 6.500 0 1 0 0 13a6.500 6.500 0 1 0 0-13 M15.500 15.500L21 21"),
    FLAME(
            "M12 3c.5 3.500 5.500 5.500 5.500 10.500a5.500 5.500 0 0 1-11 0c0-2.500 1.500-3.500 2-5.500c1.500.8 2 1.800 2 3c1.200-2 1.800-4.500 1.500-8z"),
    FLASK("M9 3h6 M10 3v6l-5 9.500a1.600 1.600 0 0 0 1.500 2.500h11a1.600 1.600 0 0 0 1.500-2.500L14 9V3 M8 14h8"),
    UNDO("M9 7L4 12l5 5 M4 12h10a5 5 0 0 1 0 10h-2"),
    PRINT("M7 9V3h10v6 M7 17H4v-7h16v7h-3 M7 14h10v7H7z"),
    PERSON("M12 3.500a4 4 0 1 0 0 8a4 4 0 1 0 0-8 M4 21c0-5 3.500-7 8-7s8 2 8 7"),
    PLAY("M7 4l13 8-13 8z");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /// The icon, `size` px square, in the colour of its surroundings (style class `cm-icon`).
    public Node draw(double size) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("cm-icon-path");
        shape.getTransforms().add(new Scale(size / 24, size / 24, 0, 0));
        StackPane box = new StackPane(new Group(shape));
        box.getStyleClass().add("cm-icon");
        box.setMinSize(size, size);
        box.setPrefSize(size, size);
        box.setMaxSize(size, size);
        return box;
    }
}
