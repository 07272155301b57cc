package io.canmou.map;

import java.awt.geom.Path2D;

/// A sign's path for AWT.
final class GlyphPath {
    private final String[] parts;
    private int next;

    private GlyphPath(String text) {
        parts = text.split("\\s+");
    }

    /// The path on its grid of 24 units.
    static Path2D of(Glyph glyph) {
        return new GlyphPath(glyph.path()).read();
    }

    private Path2D read() {
        var path = new Path2D.Double();
        while (next < parts.length) {
            switch (parts[next++]) {
                case "M" -> path.moveTo(number(), number());
                case "L" -> path.lineTo(number(), number());
                case "C" -> path.curveTo(number(), number(), number(), number(), number(), number());
                case "Z" -> path.closePath();
                default -> throw new IllegalArgumentException("not a sign's path: " + parts[next - 1]);
            }
        }
        return path;
    }

    private double number() {
        return Double.parseDouble(parts[next++]);
    }
}
