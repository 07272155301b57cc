package io.canmou.ui.map;

import io.canmou.map.TileKey;
import io.canmou.map.Viewport;
import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Mouse, wheel and touch on the map: drag moves it, the wheel zooms by whole steps, two fingers zoom as they
/// spread.
///
/// A zoom glides to its goal and ends on a whole step, where tiles are sharp.
final class MapGestures {
    private static final double DRAG_STARTS = 5;
    private static final double SHARE_PER_FRAME = 0.34;
    private static final double ARRIVED = 0.02;

    private final MapView map;
    private final AnimationTimer timer;
    private boolean reducedMotion;
    private boolean running;
    private double goal;
    private double aroundX;
    private double aroundY;
    private double lastX;
    private double lastY;
    private boolean dragging;
    private boolean pressed;

    MapGestures(MapView map, boolean reducedMotion) {
        this.map = map;
        this.reducedMotion = reducedMotion;
        this.timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                step();
            }
        };
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, event -> map.pointAt(event.getX(), event.getY(), true));
        map.addEventHandler(MouseEvent.MOUSE_EXITED, event -> map.pointAt(0, 0, false));
        map.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        map.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        map.addEventHandler(ZoomEvent.ZOOM_FINISHED, event -> glide(0, event.getX(), event.getY()));
    }

    void reduceMotion(boolean reduced) {
        reducedMotion = reduced;
    }

    boolean gliding() {
        return running;
    }

    /// Zooms by steps around a pixel; ends on a whole zoom.
    void glide(double steps, double x, double y) {
        double from = running ? goal : map.viewport().zoom();
        goal = Math.clamp(Math.round(from + steps), TileKey.MIN_ZOOM, TileKey.MAX_ZOOM);
        aroundX = x;
        aroundY = y;
        if (reducedMotion) {
            map.move(map.viewport().zoomed(goal, x, y));
        } else if (!running) {
            running = true;
            timer.start();
        }
    }

    private void step() {
        Viewport now = map.viewport();
        double left = goal - now.zoom();
        if (Math.abs(left) < ARRIVED) {
            timer.stop();
            running = false;
            map.move(now.zoomed(goal, aroundX, aroundY));
        } else {
            map.move(now.zoomed(now.zoom() + left * SHARE_PER_FRAME, aroundX, aroundY));
        }
    }

    private void press(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
        dragging = false;
        pressed = event.getButton() == MouseButton.PRIMARY;
        map.requestFocus();
    }

    private void drag(MouseEvent event) {
        if (!pressed) {
            return;
        }
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        if (!dragging && Math.hypot(dx, dy) < DRAG_STARTS) {
            return;
        }
        dragging = true;
        lastX = event.getX();
        lastY = event.getY();
        map.move(map.viewport().dragged(dx, dy));
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !dragging) {
            map.pick(event.getX(), event.getY());
        }
    }

    private void wheel(ScrollEvent event) {
        event.consume();
        if (event.getTouchCount() > 0 || event.isInertia() || event.getDeltaY() == 0) {
            return; // fingers drag and pinch, they do not turn a wheel
        }
        glide(Math.signum(event.getDeltaY()), event.getX(), event.getY());
    }

    private void pinch(ZoomEvent event) {
        event.consume();
        double steps = Math.log(event.getZoomFactor()) / Math.log(2);
        map.move(map.viewport().zoomed(map.viewport().zoom() + steps, event.getX(), event.getY()));
    }
}
