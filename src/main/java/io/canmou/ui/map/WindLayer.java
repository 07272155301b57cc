package io.canmou.ui.map;

import io.canmou.map.MapScene;
import io.canmou.map.MapScene.WindMark;
import io.canmou.map.Token;
import io.canmou.map.Viewport;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeLineCap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// The wind: an arrow from a round handle to the source. Dragging the handle turns it, dragging it in or out
/// changes the speed; while it is held it follows the finger, whatever the scene says.
final class WindLayer extends Pane {
    private static final double HANDLE = 60;
    /// Where the handle waits while no direction is known; there is no arrow then.
    private static final double UNKNOWN_STANDS = 235;

    private final MapListener listener;
    private final VBox handle = new VBox();
    private final Label first = new Label();
    private final Label second = new Label();
    private @Nullable Coordinate source;
    private @Nullable MapLook look;
    private @Nullable WindMark shown;
    private boolean held;
    private boolean turned;
    private double heldX;
    private double heldY;

    WindLayer(MapListener listener) {
        this.listener = listener;
        setPickOnBounds(false);
        first.getStyleClass().add("cm-wind-degrees");
        second.getStyleClass().add("cm-wind-speed");
        handle.getChildren().addAll(first, second);
        handle.getStyleClass().add("cm-wind");
        handle.setManaged(false);
        handle.setCursor(Cursor.HAND);
        handle.setOnMousePressed(this::press);
        handle.setOnMouseDragged(event -> drag(event, false));
        handle.setOnMouseReleased(event -> drag(event, true));
        handle.setOnMouseClicked(MouseEvent::consume);
    }

    /// What the handle covers, in the window's pixels.
    List<Rectangle2D> taken() {
        return getChildren().isEmpty()
                ? List.of()
                : List.of(new Rectangle2D(
                        handle.getLayoutX(), handle.getLayoutY(), handle.getWidth(), handle.getHeight()));
    }

    void show(MapScene scene, Viewport seen, MapLook now) {
        look = now;
        if (scene.source() == null || scene.wind() == null) {
            getChildren().clear();
            source = null;
            shown = null;
            return;
        }
        source = seen.toPixel(scene.source().position());
        WindMark wind = scene.wind();
        shown = wind;
        first.setText(wind.first());
        second.setText(wind.second());
        handle.getStyleClass().remove("cm-wind-whatif");
        if (wind.whatIf()) {
            handle.getStyleClass().add("cm-wind-whatif");
        }
        Coordinate stands = stands(wind, source, now);
        draw(held ? heldX : stands.x, held ? heldY : stands.y, wind, now);
    }

    /// Where the handle of a wind stands, in the window's pixels.
    static Coordinate stands(WindMark wind, Coordinate source, MapLook look) {
        double angle = Math.toRadians(wind.from() == null ? UNKNOWN_STANDS : wind.from());
        double distance = look.px(WindScale.distance(wind.speed()));
        return new Coordinate(source.x + distance * Math.sin(angle), source.y - distance * Math.cos(angle));
    }

    private void draw(double x, double y, WindMark wind, MapLook now) {
        Coordinate to = source;
        getChildren().removeIf(node -> node != handle);
        double size = now.px(HANDLE);
        handle.resizeRelocate(x - size / 2, y - size / 2, size, size);
        if (to != null && wind.from() != null) {
            double angle = Math.atan2(to.y - y, to.x - x);
            double start = size / 2;
            double end = Math.max(start + 12, Math.hypot(to.x - x, to.y - y) - now.px(20));
            Color ink = now.palette().color(wind.whatIf() ? Token.WHATIF : Token.INK);
            for (boolean halo : List.of(false, true)) {
                Color colour = halo ? now.palette().color(Token.HALO) : ink;
                Line shaft = new Line(
                        x + start * Math.cos(angle),
                        y + start * Math.sin(angle),
                        x + (end - now.px(12)) * Math.cos(angle),
                        y + (end - now.px(12)) * Math.sin(angle));
                shaft.setStroke(colour);
                shaft.setStrokeWidth(now.px(5) + (halo ? now.px(4) : 0));
                shaft.setStrokeLineCap(StrokeLineCap.BUTT);
                Polygon head = head(x + end * Math.cos(angle), y + end * Math.sin(angle), angle, now.px(22));
                head.setFill(colour);
                head.setStroke(halo ? colour : null);
                head.setStrokeWidth(now.px(4));
                shaft.setMouseTransparent(true);
                head.setMouseTransparent(true);
                shaft.setManaged(false);
                head.setManaged(false);
                getChildren().addAll(0, List.of(shaft, head));
            }
        }
        if (!getChildren().contains(handle)) {
            getChildren().add(handle);
        }
    }

    private static Polygon head(double x, double y, double angle, double size) {
        return new Polygon(
                x,
                y,
                x - size * Math.cos(angle - 0.42),
                y - size * Math.sin(angle - 0.42),
                x - size * Math.cos(angle + 0.42),
                y - size * Math.sin(angle + 0.42));
    }

    private void press(MouseEvent event) {
        event.consume();
        held = true;
        turned = false;
        heldX = handle.getLayoutX() + handle.getWidth() / 2;
        heldY = handle.getLayoutY() + handle.getHeight() / 2;
    }

    private void drag(MouseEvent event, boolean released) {
        event.consume();
        Coordinate at = source;
        MapLook now = look;
        if (!held || at == null || now == null) {
            return;
        }
        var point = sceneToLocal(event.getSceneX(), event.getSceneY());
        turned |= !released;
        heldX = point.getX();
        heldY = point.getY();
        held = !released;
        if (shown != null) {
            draw(heldX, heldY, shown, now);
        }
        if (turned) {
            listener.windTurned(
                    WindScale.degrees(heldX - at.x, heldY - at.y, event.isShiftDown()),
                    WindScale.speed(Math.hypot(heldX - at.x, heldY - at.y) / now.scale()),
                    released);
        }
    }
}
