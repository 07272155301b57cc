package io.canmou.ui.shell;

import io.canmou.incident.Origin;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/// The mark of where a fact comes from: full disc measured, half disc reported or on record, diamond decided,
/// hatched ring assumed.
public final class OriginMark {
    private OriginMark() {}

    /// The mark, `size` px across.
    public static Node of(Origin origin, double size) {
        double r = size / 2;
        Node shape = switch (origin) {
            case MEASURED -> filled(new Circle(r, r, r - 0.8));
            case REPORTED, RECORD -> half(r);
            case DECIDED -> filled(new Polygon(r, 0, size, r, r, size, 0, r));
            case ASSUMED -> hatched(r);
        };
        // A group takes the size of what is drawn; the unpainted square keeps all marks alike.
        Rectangle frame = new Rectangle(size, size);
        frame.setFill(javafx.scene.paint.Color.TRANSPARENT);
        StackPane box = new StackPane(new Group(frame, shape));
        box.setMinSize(size, size);
        box.setMaxSize(size, size);
        return box;
    }

    private static <T extends javafx.scene.shape.Shape> T filled(T shape) {
        shape.getStyleClass().add("cm-mark-fill");
        return shape;
    }

    private static Node half(double r) {
        Circle ring = new Circle(r, r, r - 0.8);
        ring.getStyleClass().add("cm-mark-line");
        Arc left = new Arc(r, r, r - 0.8, r - 0.8, 90, 180);
        left.setType(ArcType.CHORD);
        return new Group(ring, filled(left));
    }

    private static Node hatched(double r) {
        Circle ring = new Circle(r, r, r - 0.8);
        ring.getStyleClass().add("cm-mark-line");
        ring.getStrokeDashArray().addAll(2.4, 1.8);
        Group strokes = new Group();
        for (double offset = -0.5 * r; offset <= 0.51 * r; offset += 0.5 * r) {
            double half = Math.sqrt(Math.max(0, (r - 1.6) * (r - 1.6) - offset * offset)) / Math.sqrt(2);
            double cx = r + offset / Math.sqrt(2);
            double cy = r + offset / Math.sqrt(2);
            Line line = new Line(cx - half, cy + half, cx + half, cy - half);
            line.getStyleClass().add("cm-mark-line");
            line.setStrokeWidth(1);
            strokes.getChildren().add(line);
        }
        return new Group(ring, strokes);
    }
}
