package io.canmou.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;

/// How a name looks: its font, its ink, and the halo that lifts it off the map.
record LabelStyle(Font font, Color ink, Color halo, int priority) {
    /// Text is measured as it is painted: with soft edges and fractional widths.
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final double HALO = 0.25;

    double width(String text) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    double size() {
        return font.getSize2D();
    }

    void paint(Graphics2D graphics, Shape letters) {
        graphics.setColor(halo);
        float width = (float) (HALO * size());
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(letters);
        graphics.setColor(ink);
        graphics.fill(letters);
    }
}
