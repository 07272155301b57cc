package io.canmou.map;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

/// A name along a line. Chinese stands upright and reads downwards on lines that run north and south; all else
/// turns with the line and never stands on its head.
record StreetName(String text, LabelStyle style, double x, double y, List<Glyph> glyphs) implements Label {
    private static final double SHARPEST = Math.toRadians(38);
    private static final double SPACING = 18;
    private static final double STEEP = Math.toRadians(50);

    /// One letter: its middle, and by how much it is turned (rad, clockwise).
    record Glyph(String letter, double x, double y, double turn) {}

    /// The name with its middle `at` pixels along the line; empty: the line is too short or bends too much there.
    static Optional<StreetName> along(LineString line, double at, String text, LabelStyle style) {
        List<String> letters = text.codePoints().mapToObj(Character::toString).toList();
        boolean ideographs = text.codePoints().anyMatch(Character::isIdeographic);
        double gap = ideographs ? style.size() * 0.18 : 0;
        double[] widths = letters.stream().mapToDouble(style::width).toArray();
        double length = gap * (letters.size() - 1);
        for (double width : widths) {
            length += width;
        }
        if (at - length / 2 < 0 || at + length / 2 > line.getLength()) {
            return Optional.empty();
        }
        var path = new LengthIndexedLine(line);
        Coordinate first = path.extractPoint(at - length / 2);
        Coordinate last = path.extractPoint(at + length / 2);
        double chord = Math.atan2(last.y - first.y, last.x - first.x);
        boolean upright = ideographs && Math.abs(Math.abs(chord) - Math.PI / 2) < Math.PI / 2 - STEEP;
        boolean backwards = upright ? chord < 0 : Math.abs(chord) > Math.PI / 2;
        List<Glyph> glyphs = new ArrayList<>();
        double along = backwards ? at + length / 2 : at - length / 2;
        double previous = Double.NaN;
        for (int i = 0; i < letters.size(); i++) {
            double half = widths[i] / 2;
            Coordinate middle = path.extractPoint(backwards ? along - half : along + half);
            Coordinate from = path.extractPoint(backwards ? along : along + 0.01);
            Coordinate to = path.extractPoint(backwards ? along - 2 * half : along + 2 * half);
            double angle = Math.atan2(to.y - from.y, to.x - from.x);
            if (!Double.isNaN(previous) && Math.abs(Math.IEEEremainder(angle - previous, 2 * Math.PI)) > SHARPEST) {
                return Optional.empty();
            }
            previous = angle;
            glyphs.add(new Glyph(letters.get(i), middle.x, middle.y, upright ? angle - Math.PI / 2 : angle));
            along += (backwards ? -1 : 1) * (2 * half + gap);
        }
        Coordinate centre = path.extractPoint(at);
        return Optional.of(new StreetName(text, style, centre.x, centre.y, List.copyOf(glyphs)));
    }

    @Override
    public int priority() {
        return style.priority();
    }

    @Override
    public double spacing() {
        return SPACING * style.size();
    }

    @Override
    public List<Rectangle2D> boxes() {
        double reach = style.size() * 0.62;
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i += 3) {
            var box = new Rectangle2D.Double(
                    glyphs.get(i).x() - reach, glyphs.get(i).y() - reach, 2 * reach, 2 * reach);
            for (int j = i + 1; j < Math.min(i + 4, glyphs.size()); j++) {
                box.add(new Rectangle2D.Double(
                        glyphs.get(j).x() - reach, glyphs.get(j).y() - reach, 2 * reach, 2 * reach));
            }
            boxes.add(box);
        }
        return boxes;
    }

    @Override
    public void paint(Graphics2D graphics, double left, double top) {
        var letters = new Path2D.Double();
        for (Glyph glyph : glyphs) {
            var place = AffineTransform.getTranslateInstance(glyph.x() - left, glyph.y() - top);
            place.rotate(glyph.turn());
            place.translate(-style.width(glyph.letter()) / 2, style.size() * 0.36);
            letters.append(
                    style.font()
                            .createGlyphVector(LabelStyle.CONTEXT, glyph.letter())
                            .getOutline()
                            .getPathIterator(place),
                    false);
        }
        style.paint(graphics, letters);
    }
}
