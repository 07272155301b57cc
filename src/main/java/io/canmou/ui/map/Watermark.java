package io.canmou.ui.map;

import io.canmou.map.Token;
import io.canmou.words.BundledFont;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The drill's words across the whole map, above everything and in nobody's way.
final class Watermark extends Pane {
    private static final double STEP_X = 300;
    private static final double STEP_Y = 190;

    private final Canvas canvas = new Canvas();

    Watermark() {
        setMouseTransparent(true);
        canvas.setManaged(false);
        getChildren().add(canvas);
    }

    /// Paints it for a window of this size.
    void show(double width, double height, MapLook look) {
        if (canvas.getWidth() == width && canvas.getHeight() == height && look.equals(getUserData())) {
            return;
        }
        setUserData(look);
        canvas.setWidth(width);
        canvas.setHeight(height);
        GraphicsContext to = canvas.getGraphicsContext2D();
        to.clearRect(0, 0, width, height);
        to.setFill(look.palette().color(Token.WATERMARK));
        to.setFont(Font.font(BundledFont.FAMILY, FontWeight.BOLD, look.px(46)));
        String text = look.words().say("map.drill");
        for (double y = 0; y < height + STEP_Y; y += look.px(STEP_Y)) {
            double offset = (long) (y / look.px(STEP_Y)) % 2 * look.px(STEP_X) / 2;
            for (double x = -offset; x < width; x += look.px(STEP_X)) {
                to.save();
                to.translate(x, y);
                to.rotate(-25);
                to.fillText(text, 0, 0);
                to.restore();
            }
        }
    }
}
