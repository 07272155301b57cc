package io.canmou.ui.sign;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// The symbols of the signs, on a grid of 24 units: what is filled, and what is a stroke of 1.8.
enum Symbol {
    EXPLOSION("M12 2l2 6 5-4-2.500 6 6 1-6 3 4 5-6-2-1.500 6-2-6-5.500 3 3-5.500-6-2.500 6-1.500-3-5.500 5.500 3z", ""),
    FLAME(
            "M12 2c.6 4 6 6.500 6 12a6 6 0 0 1-12 0c0-3 1.800-4 2.300-6.500c1.700 1 2.200 2.200 2.200 3.500c1.300-2.300 2-5"
                    + " 1.500-9z M5 21h14v1.600h-14z",
            ""),
    OXIDISER(
            "M12 1.500c.4 2.500 3.500 4 3.500 7a3.500 3.500 0 0 1-7 0c0-2 1.200-2.500 1.500-4c1 .6 1.200 1.200 1.200 2c.7-1.400"
                    + " 1-3 .8-5z M5 21.500h14v1.500h-14z",
            "M12 12.500a4 4 0 1 0 0 8a4 4 0 1 0 0-8z"),
    CYLINDER(
            "M3.500 15.500l12.500-8.500 3 4.400-12.500 8.500a2.600 2.600 0 0 1-3-4.400z M17.800 8.200l2.600-1.800 1 1.500-2.600 1.800z",
            ""),
    CORROSION(
            "M2.500 5l8 3-.7 2-8-3z M21.500 5l-8 3 .7 2 8-3z M2.500 19h3l1-1.500 1.500 1.500h3v3h-8.500z M13 19c3-2.500 6-2.500"
                    + " 8.500-.5v3.500h-8.500z",
            "M7 11.500v1.800 M7 15v1.500 M17 11.500v1.800 M17 15v1"),
    SKULL(
            "M12 2a7 7 0 0 0-7 7c0 2.500 1 4 2.500 5v3h9v-3c1.500-1 2.500-2.500 2.500-5a7 7 0 0 0-7-7z M9.200 8a1.900 1.900 0 1 0 0"
                    + " 3.800a1.900 1.900 0 1 0 0-3.800z M14.800 8a1.900 1.900 0 1 0 0 3.800a1.900 1.900 0 1 0 0-3.800z",
            "M3.500 18.500l17 4 M20.500 18.500l-17 4"),
    EXCLAMATION("M10.200 2.500h3.600l-.8 12h-2z M12 16.500a2 2 0 1 0 0 4a2 2 0 1 0 0-4z", ""),
    HEALTH(
            "M12 2a3.600 3.600 0 1 0 0 7.200a3.600 3.600 0 1 0 0-7.200z M4.500 22v-6c0-4 3.200-5.800 7.500-5.800s7.500 1.800 7.500"
                    + " 5.800v6z M12 12.500l1.200 2.800 2.800 1.200-2.800 1.200-1.200 2.800-1.200-2.800-2.800-1.200 2.800-1.200z",
            ""),
    ENVIRONMENT(
            "M10.500 17c2-3 6.500-3 8.500 0l3-2v5l-3-2c-2 3-6.500 3-8.500-1z",
            "M7 21V9 M7 13l-3.500-3.500 M7 11l3.500-4.500 M7 9l-2-5 M2 21.500h9"),
    TREFOIL(
            "M12 10.400a1.600 1.600 0 1 0 0 3.200a1.600 1.600 0 1 0 0-3.200z M9.200 12L2 12A10 10 0 0 1 7 3.340L10.600 9.580A2.800"
                    + " 2.800 0 0 0 9.200 12z M13.400 9.580L17 3.340A10 10 0 0 1 22 12L14.800 12A2.800 2.800 0 0 0 13.400"
                    + " 9.580z M13.400 14.420L17 20.660A10 10 0 0 1 7 20.660L10.600 14.420A2.800 2.800 0 0 0 13.400 14.420z",
            "");

    private final String filled;
    private final String stroked;

    Symbol(String filled, String stroked) {
        this.filled = filled;
        this.stroked = stroked;
    }

    /// The symbol `size` px wide around a point; `ink` is the style class of its colour.
    Node draw(double x, double y, double size, String ink) {
        SVGPath fill = new SVGPath();
        fill.setContent(filled);
        fill.setFillRule(FillRule.EVEN_ODD);
        fill.getStyleClass().add(ink);
        Group group = new Group(fill);
        if (!stroked.isEmpty()) {
            SVGPath line = new SVGPath();
            line.setContent(stroked);
            line.setFill(null);
            line.setStrokeWidth(1.8);
            line.getStyleClass().add(ink + "-line");
            group.getChildren().add(line);
        }
        group.getTransforms().addAll(new Translate(x - size / 2, y - size / 2), new Scale(size / 24, size / 24));
        return group;
    }
}
