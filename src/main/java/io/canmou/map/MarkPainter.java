package io.canmou.map;

import io.canmou.map.MapScene.Chip;
import io.canmou.map.MapScene.Flag;
import io.canmou.map.MapScene.Post;
import io.canmou.map.MapScene.Roadblock;
import io.canmou.map.MapScene.Source;
import io.canmou.map.MapScene.WindMark;
import io.canmou.map.Pen.BoxInks;
import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/// Everything on a picture that stands at a point: source, wind, sites by number, teams, posts, roadblocks.
final class MarkPainter {
    private static final int MOST_SITES = 9;

    private final MapScene scene;
    private final Viewport frame;
    private final Pen pen;
    private final boolean names;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /// @param names whether sites carry their names beside their numbers
    MarkPainter(MapScene scene, Viewport frame, Pen pen, boolean names) {
        this.scene = scene;
        this.frame = frame;
        this.pen = pen;
        this.names = names;
    }

    /// The marks that tags must keep off; what they cover.
    List<Rectangle2D> paint() {
        taken.addAll(FramePainter.taken(frame, pen));
        if (scene.source() != null) {
            source(scene.source());
            if (scene.wind() != null) {
                wind(scene.wind(), frame.toPixel(scene.source().position()));
            }
        }
        scene.posts().forEach(this::post);
        List<Chip> chips = scene.chips().stream()
                .sorted(Comparator.comparingDouble(Chip::order))
                .limit(MOST_SITES)
                .toList();
        for (int i = 0; i < chips.size(); i++) {
            site(chips.get(i), i + 1);
        }
        scene.teams().forEach(this::team);
        scene.roadblocks().forEach(this::block);
        return List.copyOf(taken);
    }

    private static AffineTransform at(Coordinate place) {
        return AffineTransform.getTranslateInstance(place.x, place.y);
    }

    private boolean outside(Coordinate place) {
        return place.x < 0 || place.y < 0 || place.x > frame.width() || place.y > frame.height();
    }

    private void cover(double x, double y, double reach) {
        taken.add(new Rectangle2D.Double(x - reach, y - reach, 2 * reach, 2 * reach));
    }

    private void source(Source source) {
        Coordinate place = frame.toPixel(source.position());
        Ink ink = pen.ink(Token.Z3_EDGE);
        double ring = pen.px(source.fire() ? 13 : 9.5);
        var circle = new Ellipse2D.Double(place.x - ring, place.y - ring, 2 * ring, 2 * ring);
        pen.fill(circle, pen.ink(Token.HALO));
        pen.draw(circle, pen.ink(Token.HALO), 6);
        if (source.fire()) {
            pen.draw(circle, ink, 3);
            glyph(Glyph.FLAME, place, pen.px(15), ink);
        } else {
            var bars = new Path2D.Double();
            for (int i = 0; i < 4; i++) {
                double dx = Math.cos(Math.PI / 2 * i);
                double dy = Math.sin(Math.PI / 2 * i);
                bars.moveTo(place.x + pen.px(8) * dx, place.y + pen.px(8) * dy);
                bars.lineTo(place.x + pen.px(15) * dx, place.y + pen.px(15) * dy);
            }
            pen.draw(bars, pen.ink(Token.HALO), 6);
            pen.draw(circle, ink, 3);
            pen.draw(bars, ink, 3);
            double core = pen.px(3.4);
            pen.fill(new Ellipse2D.Double(place.x - core, place.y - core, 2 * core, 2 * core), ink);
        }
        cover(place.x, place.y, pen.px(20));
    }

    private void glyph(Glyph glyph, Coordinate middle, double size, Ink ink) {
        AffineTransform place = at(middle);
        place.scale(size / 24, size / 24);
        place.translate(-12, -12);
        pen.draw(place.createTransformedShape(GlyphPath.of(glyph)), ink, 2 * size / 24 / pen.scale());
    }

    /// An arrow from a box with the figures to the source; without a direction the box alone.
    private void wind(WindMark wind, Coordinate source) {
        double angle = Math.toRadians(wind.from() == null ? 0 : wind.from());
        double distance = pen.px(104);
        String text = (wind.first() + " " + wind.second()).strip();
        Font font = pen.bold(14);
        double room = pen.width(text, font) / 2 + pen.px(14);
        double x = Math.clamp(source.x + distance * Math.sin(angle), room, frame.width() - room);
        double y = Math.clamp(source.y - distance * Math.cos(angle), pen.px(18), frame.height() - pen.px(18));
        double reach = Math.hypot(source.x - x, source.y - y);
        if (wind.from() != null && reach > pen.px(60)) {
            double dx = (source.x - x) / reach;
            double dy = (source.y - y) / reach;
            double end = reach - pen.px(20);
            var shaft = new Line2D.Double(x, y, x + dx * (end - pen.px(14)), y + dy * (end - pen.px(14)));
            var head = new Path2D.Double();
            double turn = Math.atan2(dy, dx);
            head.moveTo(x + dx * end, y + dy * end);
            for (double side : new double[] {-0.42, 0.42}) {
                head.lineTo(
                        x + dx * end - pen.px(22) * Math.cos(turn + side),
                        y + dy * end - pen.px(22) * Math.sin(turn + side));
            }
            head.closePath();
            pen.draw(shaft, pen.ink(Token.HALO), 9);
            pen.draw(head, pen.ink(Token.HALO), 4);
            pen.draw(shaft, pen.ink(Token.INK), 5);
            pen.fill(head, pen.ink(Token.INK));
        }
        var inks = new BoxInks(pen.ink(Token.RAISE), pen.ink(Token.INK), pen.ink(Token.INK));
        taken.add(pen.box(text, x, y, font, inks));
    }

    private void site(Chip chip, int number) {
        Coordinate place = frame.toPixel(chip.position());
        if (outside(place)) {
            return;
        }
        double radius = pen.px(11);
        Coordinate middle = free(place, radius);
        if (middle.distance(place) > 1) {
            pen.draw(new Line2D.Double(place.x, place.y, middle.x, middle.y), pen.ink(Token.HALO), 3.4);
            pen.draw(new Line2D.Double(place.x, place.y, middle.x, middle.y), pen.ink(Token.INK), 1.4);
        }
        var circle = new Ellipse2D.Double(middle.x - radius, middle.y - radius, 2 * radius, 2 * radius);
        pen.fill(circle, pen.ink(Token.RAISE));
        pen.draw(circle, pen.ink(Token.INK), 2);
        String text = Integer.toString(number);
        Font font = pen.bold(15);
        double baseline = middle.y + font.getSize2D() * 0.36;
        pen.text(text, middle.x - pen.width(text, font) / 2, baseline, font, List.of(pen.ink(Token.INK)));
        cover(middle.x, middle.y, radius);
        if (names) {
            name(chip, middle, radius);
        }
    }

    /// The place itself, or the nearest around it where a number covers nothing.
    private Coordinate free(Coordinate place, double radius) {
        for (double distance = 0; distance < radius * 7; distance += radius) {
            int steps = distance == 0 ? 1 : 12;
            for (int i = 0; i < steps; i++) {
                double x = place.x + distance * Math.cos(Math.PI * 2 * i / steps);
                double y = place.y + distance * Math.sin(Math.PI * 2 * i / steps);
                var box = new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
                boolean inside = x > radius && y > radius && x < frame.width() - radius && y < frame.height() - radius;
                if (inside && taken.stream().noneMatch(box::intersects)) {
                    return new Coordinate(x, y);
                }
            }
        }
        return place;
    }

    /// Name and countdown beside the number, on the side where there is room.
    private void name(Chip chip, Coordinate place, double radius) {
        String text = (chip.name() + "  " + chip.countdown()).strip();
        Font font = pen.bold(12.5);
        double width = pen.width(text, font);
        double height = font.getSize2D() * 1.3;
        for (double left : new double[] {place.x + radius + pen.px(4), place.x - radius - pen.px(4) - width}) {
            var box = new Rectangle2D.Double(left, place.y - height / 2, width, height);
            boolean free = taken.stream().noneMatch(box::intersects);
            if (free && left > 0 && left + width < frame.width()) {
                List<Ink> inks = List.of(pen.ink(Token.INK), pen.ink(Token.HALO));
                pen.text(text, left, place.y + font.getSize2D() * 0.36, font, inks);
                taken.add(box);
                return;
            }
        }
    }

    private void team(Flag flag) {
        Coordinate place = frame.toPixel(flag.position());
        Font font = pen.bold(12.5);
        double code = pen.width(flag.code(), font) + pen.px(10);
        double time = pen.width(flag.time(), font) + pen.px(10);
        double height = pen.px(21);
        double inset = pen.px(6);
        double x = Math.clamp(place.x - (code + time) / 2, inset, Math.max(inset, frame.width() - inset - code - time));
        double y = Math.clamp(place.y - height - pen.px(6), inset, Math.max(inset, frame.height() - inset - height));
        var box = new Rectangle2D.Double(x, y, code + time, height);
        for (int i = 0; i < 20 && taken.stream().anyMatch(box::intersects); i++) {
            box.y = y + (i / 2 + 1) * (height + pen.px(4)) * (i % 2 == 0 ? 1 : -1);
            if (box.y < inset || box.getMaxY() > frame.height() - inset) {
                box.y = y;
            }
        }
        if (taken.stream().anyMatch(box::intersects)) {
            return;
        }
        pen.fill(box, pen.ink(Token.RAISE));
        pen.fill(new Rectangle2D.Double(box.x, box.y, code, height), pen.ink(Token.ACTION));
        pen.draw(box, pen.ink(Token.ACTION_EDGE), 1.5);
        double baseline = box.y + height / 2 + font.getSize2D() * 0.36;
        pen.text(flag.code(), box.x + pen.px(5), baseline, font, List.of(pen.ink(Token.ACTION_TEXT)));
        pen.text(flag.time(), box.x + code + pen.px(5), baseline, font, List.of(pen.ink(Token.INK)));
        taken.add(box);
    }

    private void post(Post post) {
        Coordinate place = frame.toPixel(post.position());
        if (outside(place)) {
            return;
        }
        if (post.kind() == Post.Kind.LOW_GROUND) {
            low(place);
            return;
        }
        Ink ink = pen.ink(Token.DONE);
        double top = place.y - pen.px(38);
        pen.draw(new Line2D.Double(place.x, place.y, place.x, top), ink, 2.4);
        double foot = pen.px(5);
        var circle = new Ellipse2D.Double(place.x - foot, place.y - foot, 2 * foot, 2 * foot);
        pen.fill(circle, pen.ink(Token.HALO));
        pen.draw(circle, ink, 2.6);
        cover(place.x, place.y, foot);
        if (!post.label().isEmpty()) {
            boolean main = post.kind() == Post.Kind.STAGING || post.kind() == Post.Kind.ASSEMBLY;
            var inks = main
                    ? new BoxInks(pen.ink(Token.DONE_FILL), ink, pen.ink(Token.DONE_INK))
                    : new BoxInks(pen.ink(Token.RAISE), ink, ink);
            Font font = pen.bold(13);
            double half = pen.width(post.label(), font) / 2 + pen.px(6);
            taken.add(pen.box(post.label(), place.x + half - pen.px(1), top, font, inks));
        }
    }

    private void low(Coordinate place) {
        double reach = pen.px(10);
        var disc = new Ellipse2D.Double(place.x - reach, place.y - reach, 2 * reach, 2 * reach);
        if (taken.stream().anyMatch(disc.getBounds2D()::intersects)) {
            return; // the plan lists each
        }
        pen.fill(disc, pen.ink(Token.RAISE));
        pen.draw(disc, pen.ink(Token.INK), 1.4);
        glyph(Glyph.LOW_GROUND, place, pen.px(13), pen.ink(Token.INK));
        cover(place.x, place.y, reach);
    }

    private void block(Roadblock block) {
        Coordinate place = frame.toPixel(block.position());
        if (outside(place)) {
            return;
        }
        double reach = pen.px(15);
        var around = new Rectangle2D.Double(place.x - reach, place.y - reach, 2 * reach, 2 * reach);
        if (taken.stream().anyMatch(around::intersects)) {
            return; // one of a cluster stands for it
        }
        AffineTransform turned = at(place);
        if (block.bearing() != null) {
            turned.rotate(Math.toRadians(block.bearing()));
        }
        double length = pen.px(30);
        double height = pen.px(12);
        var bar = new Rectangle2D.Double(-length / 2, -height / 2, length, height);
        pen.fill(turned.createTransformedShape(bar), pen.ink(Token.BAR_LIGHT));
        for (int i = 0; i < 4; i++) {
            double x = -length / 2 + i * length / 4;
            var stripe = new Path2D.Double();
            stripe.moveTo(x, height / 2);
            stripe.lineTo(x + length / 8, height / 2);
            stripe.lineTo(x + length / 4, -height / 2);
            stripe.lineTo(x + length / 8, -height / 2);
            stripe.closePath();
            pen.fill(turned.createTransformedShape(stripe), pen.ink(Token.BAR_DARK));
        }
        pen.draw(turned.createTransformedShape(bar), pen.ink(Token.BAR_DARK), 1.6);
        taken.add(around);
    }
}
