package io.canmou.map;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// A name at a point: centred on it, or to the right of a dot that marks it.
///
/// Its measures are in sizes of its letters.
///
/// @param lines at most three; long names are broken
record PointName(String text, List<String> lines, LabelStyle style, double x, double y, boolean dot) implements Label {
    private static final double LEADING = 1.15;
    private static final double DOT = 0.155;
    private static final double GAP = 0.5;
    private static final double WIDEST = 9.6;
    private static final double SPACING = 11;

    /// A name with its lines broken.
    static PointName of(String text, LabelStyle style, double x, double y, boolean dot) {
        return new PointName(text, broken(text, style), style, x, y, dot);
    }

    @Override
    public int priority() {
        return style.priority();
    }

    @Override
    public double spacing() {
        return SPACING * style.size();
    }

    /// Of its text, without the dot.
    double width() {
        return lines.stream().mapToDouble(style::width).max().orElse(0);
    }

    @Override
    public List<Rectangle2D> boxes() {
        double height = lines.size() * style.size() * LEADING;
        double width = width();
        double size = style.size();
        double left = dot ? x - DOT * size : x - width / 2;
        double all = dot ? width + (GAP + DOT) * size : width;
        return List.of(new Rectangle2D.Double(left - 2, y - height / 2 - 1, all + 4, height + 2));
    }

    @Override
    public void paint(Graphics2D graphics, double left, double top) {
        var letters = new Path2D.Double();
        double size = style.size();
        double baseline = y - top - (lines.size() - 1) * size * LEADING / 2 + size * 0.36;
        for (String line : lines) {
            double start = dot ? x - left + GAP * size : x - left - style.width(line) / 2;
            letters.append(
                    style.font()
                            .createGlyphVector(LabelStyle.CONTEXT, line)
                            .getOutline()
                            .getPathIterator(AffineTransform.getTranslateInstance(start, baseline)),
                    false);
            baseline += size * LEADING;
        }
        if (dot) {
            letters.append(
                    new Ellipse2D.Double(x - left - DOT * size, y - top - DOT * size, 2 * DOT * size, 2 * DOT * size),
                    false);
        }
        style.paint(graphics, letters);
    }

    /// Latin breaks at spaces, Chinese after the middle letter; a name that fits stays whole.
    private static List<String> broken(String text, LabelStyle style) {
        if (style.width(text) <= WIDEST * style.size()) {
            return List.of(text);
        }
        String[] words = text.split(" ");
        if (words.length == 1) {
            int half = (text.length() + 1) / 2;
            return text.codePoints().allMatch(Character::isIdeographic) && text.length() > 9
                    ? List.of(text.substring(0, half), text.substring(half))
                    : List.of(text);
        }
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : words) {
            if (!line.isEmpty() && style.width(line + " " + word) > WIDEST * style.size() && lines.size() < 2) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }
}
