package io.canmou.ui.map;

import io.canmou.map.Glyph;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.jspecify.annotations.Nullable;

/// The map's signs as JavaFX nodes.
final class Glyphs {
    private static final double GRID = 24;

    private Glyphs() {}

    /// A sign `size` pixels wide with its middle at the origin; `ink` null: style class `cm-glyph` colours it.
    static Group centred(Glyph glyph, double size, @Nullable Color ink) {
        SVGPath path = new SVGPath();
        path.setContent(glyph.path());
        path.setFill(null);
        path.setStrokeWidth(2);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        if (ink == null) {
            path.getStyleClass().add("cm-glyph");
        } else {
            path.setStroke(ink);
        }
        path.getTransforms().addAll(new Scale(size / GRID, size / GRID), new Translate(-GRID / 2, -GRID / 2));
        return new Group(path);
    }
}
