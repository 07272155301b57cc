package io.canmou.ui.incident;

import io.canmou.exchange.Severity;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// A zone's key: its fill, the hatch where it rests on something assumed, its edge with three, two or one tick.
final class ZoneSwatch extends StackPane {
    ZoneSwatch(Severity severity, boolean hatched, double size) {
        getStyleClass().add("cm-swatch-" + severity.ticks());
        setMinSize(size, size);
        setMaxSize(size, size);
        Rectangle frame = new Rectangle(size, size);
        frame.setFill(javafx.scene.paint.Color.TRANSPARENT);
        Group drawing = new Group(frame);
        if (hatched) {
            for (double at = size * 0.35; at < size * 2; at += size * 0.35) {
                Line stroke =
                        line(Math.max(0, at - size), Math.min(at, size), Math.min(at, size), Math.max(0, at - size));
                stroke.setStrokeWidth(1);
                stroke.setOpacity(0.55);
                drawing.getChildren().add(stroke);
            }
        }
        double base = size - 2;
        Line edge = line(1, base, size - 1, base);
        edge.setStrokeWidth(4);
        drawing.getChildren().add(edge);
        int n = severity.ticks();
        for (int i = 0; i < n; i++) {
            double x = size / 2 + (i - (n - 1) / 2.0) * size * 0.2;
            Line tick = line(x, base, x, base - size * 0.35);
            tick.setStrokeWidth(2);
            drawing.getChildren().add(tick);
        }
        getChildren().add(drawing);
    }

    private static Line line(double x1, double y1, double x2, double y2) {
        Line line = new Line(x1, y1, x2, y2);
        line.getStyleClass().add("cm-swatch-line");
        return line;
    }
}
