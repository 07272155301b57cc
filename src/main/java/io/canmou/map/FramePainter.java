package io.canmou.map;

import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// What a map needs around it: scale bar, north, whose data, a frame; and across it the drill's words.
final class FramePainter {
    private final Viewport frame;
    private final Pen pen;

    FramePainter(Viewport frame, Pen pen) {
        this.frame = frame;
        this.pen = pen;
    }

    /// Where the north arrow, the scale bar and the credit stand.
    static List<Rectangle2D> taken(Viewport frame, Pen pen) {
        return List.of(
                new Rectangle2D.Double(frame.width() - pen.px(40), 0, pen.px(40), pen.px(70)),
                new Rectangle2D.Double(0, frame.height() - pen.px(30), pen.px(210), pen.px(30)),
                new Rectangle2D.Double(
                        frame.width() - pen.px(130), frame.height() - pen.px(20), pen.px(130), pen.px(20)));
    }

    /// The drill's words; on paper as thin outlines, for a grey this light may vanish in print.
    void watermark(String text) {
        Font font = pen.bold(46);
        Ink ink = pen.ink(Token.WATERMARK);
        for (double y = pen.px(60), row = 0; y < frame.height() + pen.px(150); y += pen.px(190), row++) {
            for (double x = row % 2 == 0 ? 0 : -pen.px(150); x < frame.width(); x += pen.px(310)) {
                AffineTransform place = AffineTransform.getTranslateInstance(x, y);
                place.rotate(Math.toRadians(-25));
                if (ink.equals(pen.ink(Token.INK))) {
                    pen.draw(Pen.outline(text, font, place), ink, 0.5);
                } else {
                    pen.fill(Pen.outline(text, font, place), ink);
                }
            }
        }
    }

    void paint(String credit) {
        scaleBar();
        north();
        Font font = pen.regular(10.5);
        List<Ink> inks = List.of(pen.ink(Token.INK_2), pen.ink(Token.HALO));
        pen.text(credit, frame.width() - pen.width(credit, font) - pen.px(6), frame.height() - pen.px(6), font, inks);
        pen.draw(new Rectangle2D.Double(0, 0, frame.width() - 1, frame.height() - 1), pen.ink(Token.INK), 1.4);
    }

    private void scaleBar() {
        double metresPerPixel = frame.metresPerPixel();
        ScaleLength length = ScaleLength.within(pen.px(130) * metresPerPixel);
        double width = length.metres() / metresPerPixel;
        double x = pen.px(14);
        double y = frame.height() - pen.px(14);
        var bar = new Path2D.Double();
        bar.moveTo(x, y - pen.px(7));
        bar.lineTo(x, y);
        bar.lineTo(x + width, y);
        bar.lineTo(x + width, y - pen.px(7));
        bar.moveTo(x + width / 2, y - pen.px(4));
        bar.lineTo(x + width / 2, y);
        pen.draw(bar, pen.ink(Token.HALO), 5);
        pen.draw(bar, pen.ink(Token.INK), 2);
        List<Ink> inks = List.of(pen.ink(Token.INK), pen.ink(Token.HALO));
        pen.text(length.text(), x + width + pen.px(7), y + pen.px(2), pen.regular(13), inks);
    }

    private void north() {
        double x = frame.width() - pen.px(24);
        double top = pen.px(14);
        var arrow = new Path2D.Double();
        arrow.moveTo(x, top + pen.px(34));
        arrow.lineTo(x, top);
        arrow.moveTo(x - pen.px(6), top + pen.px(9));
        arrow.lineTo(x, top);
        arrow.lineTo(x + pen.px(6), top + pen.px(9));
        pen.draw(arrow, pen.ink(Token.HALO), 6);
        pen.draw(arrow, pen.ink(Token.INK), 2.6);
        Font font = pen.bold(13);
        List<Ink> inks = List.of(pen.ink(Token.INK), pen.ink(Token.HALO));
        pen.text("N", x - pen.width("N", font) / 2, top + pen.px(49), font, inks);
    }
}
