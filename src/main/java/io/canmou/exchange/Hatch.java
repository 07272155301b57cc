package io.canmou.exchange;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// The patch beside a line of the zone table: hot crossed, public slanted, alert dotted, as on the paper map.
final class Hatch {
    private static final int STEP = 12;

    private Hatch() {}

    /// A PNG of `size` times 1.7 by `size` dots, black on white.
    static byte[] png(String kind, int size) {
        int width = size * 17 / 10 * 2;
        int height = size * 2;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(2));
        for (int x = -height; x < width + height; x += STEP) {
            if (!kind.equals("alert")) {
                g.drawLine(x, height, x + height, 0);
            }
            if (kind.equals("hot")) {
                g.drawLine(x, 0, x + height, height);
            }
        }
        if (kind.equals("alert")) {
            for (int y = STEP / 2; y < height; y += STEP) {
                for (int x = STEP / 2; x < width; x += STEP) {
                    g.fillRect(x, y, 3, 3);
                }
            }
        }
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
