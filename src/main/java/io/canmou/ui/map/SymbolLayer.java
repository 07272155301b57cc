package io.canmou.ui.map;

import io.canmou.geo.Position;
import io.canmou.map.Glyph;
import io.canmou.map.MapScene;
import io.canmou.map.MapScene.Post;
import io.canmou.map.MapScene.Roadblock;
import io.canmou.map.MapScene.Source;
import io.canmou.map.Token;
import io.canmou.map.Viewport;
import io.canmou.ui.map.MapListener.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Rotate;
import org.locationtech.jts.geom.Coordinate;

/// The source, staging and other posts, and roadblocks.
final class SymbolLayer extends Pane {
    private static final double CROWDED = 44;

    private final Consumer<Thing> tapped;
    private final List<Standing> standing = new ArrayList<>();
    private List<Rectangle2D> off = List.of();

    /// A node, the position it belongs to, and where it may stand from there, the best place first.
    private record Standing(Node node, Position position, List<Box> boxes) {
        Box box(Viewport seen, List<Rectangle2D> off) {
            Coordinate at = seen.toPixel(position);
            return boxes.stream()
                    .filter(box -> box.whole(at, seen) && off.stream().noneMatch(box.at(at)::intersects))
                    .findFirst()
                    .orElse(boxes.getFirst());
        }
    }

    /// Left upper corner from the position, and size.
    private record Box(double x, double y, double width, double height) {
        Rectangle2D at(Coordinate place) {
            return new Rectangle2D(place.x + x, place.y + y, width, height);
        }

        boolean whole(Coordinate place, Viewport seen) {
            return new Rectangle2D(0, 0, seen.width(), seen.height()).contains(at(place));
        }
    }

    SymbolLayer(Consumer<Thing> tapped) {
        this.tapped = tapped;
        setPickOnBounds(false);
    }

    /// Where the screen lays something over the map: a post's name keeps out of it.
    void keepOff(List<Rectangle2D> places) {
        off = List.copyOf(places);
    }

    /// What the symbols cover, in the window's pixels.
    List<Rectangle2D> taken(Viewport seen) {
        return standing.stream()
                .map(one -> one.box(seen, off).at(seen.toPixel(one.position())))
                .toList();
    }

    /// Moves every symbol to its place in this view.
    void follow(Viewport seen) {
        for (Standing one : standing) {
            Coordinate at = seen.toPixel(one.position());
            one.node().setTranslateX(Math.round(at.x));
            one.node().setTranslateY(Math.round(at.y));
            if (one.node() instanceof Label label) {
                Box box = one.box(seen, off);
                label.resizeRelocate(box.x(), box.y(), box.width(), box.height());
            }
        }
    }

    void show(MapScene scene, Viewport seen, MapLook look) {
        getChildren().clear();
        standing.clear();
        List<Coordinate> drawn = new ArrayList<>();
        for (Roadblock block : scene.roadblocks()) {
            Coordinate at = seen.toPixel(block.position());
            if (drawn.stream().anyMatch(other -> other.distance(at) < look.px(CROWDED))) {
                continue; // one of a cluster stands for the others until the map is closer
            }
            drawn.add(at);
            put(bar(block, look), block.position(), 18, new Thing.Block(block));
        }
        List<Coordinate> low = new ArrayList<>();
        for (Post post : scene.posts()) {
            if (post.kind() != Post.Kind.LOW_GROUND) {
                post(post, look);
                continue;
            }
            Coordinate at = seen.toPixel(post.position());
            if (low.stream().noneMatch(other -> other.distance(at) < look.px(CROWDED))) {
                low.add(at);
                put(low(look), post.position(), look.px(16), new Thing.Place(post));
            }
        }
        if (scene.source() != null) {
            Source source = scene.source();
            put(source.fire() ? fire(look) : leak(look), source.position(), 22, new Thing.Source(source));
        }
        follow(seen);
    }

    private void put(Group symbol, Position at, double reach, Thing thing) {
        symbol.setManaged(false);
        tappable(symbol, thing);
        getChildren().add(symbol);
        standing.add(new Standing(symbol, at, List.of(new Box(-reach, -reach, 2 * reach, 2 * reach))));
    }

    private void tappable(Node node, Thing thing) {
        node.setOnMouseClicked(event -> {
            event.consume();
            tapped.accept(thing);
        });
    }

    /// A ring with four bars.
    private static Group leak(MapLook look) {
        Color ink = look.palette().color(Token.Z3_EDGE);
        Color halo = look.palette().color(Token.HALO);
        Group group = new Group();
        for (Color colour : List.of(halo, ink)) {
            double extra = colour.equals(halo) ? look.px(3) : 0;
            Circle ring = new Circle(look.px(9.5));
            ring.setFill(colour.equals(halo) ? halo : Color.TRANSPARENT);
            ring.setStroke(colour);
            ring.setStrokeWidth(look.px(3) + extra);
            group.getChildren().add(ring);
            for (int i = 0; i < 4; i++) {
                double angle = Math.PI / 2 * i;
                Line bar = new Line(
                        look.px(8) * Math.cos(angle),
                        look.px(8) * Math.sin(angle),
                        look.px(15) * Math.cos(angle),
                        look.px(15) * Math.sin(angle));
                bar.setStroke(colour);
                bar.setStrokeWidth(look.px(3) + extra);
                bar.setStrokeLineCap(StrokeLineCap.BUTT);
                group.getChildren().add(bar);
            }
        }
        Circle core = new Circle(look.px(3.4), ink);
        group.getChildren().add(core);
        return group;
    }

    /// A trough with an arrow into it.
    private static Group low(MapLook look) {
        Color ink = look.palette().color(Token.INK);
        Circle disc = new Circle(look.px(14), look.palette().color(Token.RAISE));
        disc.setStroke(ink);
        disc.setStrokeWidth(look.px(1.6));
        return new Group(disc, Glyphs.centred(Glyph.LOW_GROUND, look.px(18), ink));
    }

    /// A flame in the ring.
    private static Group fire(MapLook look) {
        Color ink = look.palette().color(Token.Z3_EDGE);
        Circle disc = new Circle(look.px(15.5), look.palette().color(Token.HALO));
        Circle ring = new Circle(look.px(13));
        ring.setFill(null);
        ring.setStroke(ink);
        ring.setStrokeWidth(look.px(3));
        return new Group(disc, ring, Glyphs.centred(Glyph.FLAME, look.px(15), ink));
    }

    /// Black and white stripes across the road.
    private static Group bar(Roadblock block, MapLook look) {
        double length = look.px(30);
        double height = look.px(12);
        Color dark = look.palette().color(Token.BAR_DARK);
        Color light = look.palette().color(Token.BAR_LIGHT);
        Rectangle ground = new Rectangle(-length / 2, -height / 2, length, height);
        ground.setFill(light);
        Group stripes = new Group();
        for (int i = 0; i < 4; i++) {
            double x = -length / 2 + i * length / 4;
            stripes.getChildren()
                    .add(new Polygon(
                            x,
                            height / 2,
                            x + length / 8,
                            height / 2,
                            x + length / 4,
                            -height / 2,
                            x + length / 8,
                            -height / 2));
        }
        stripes.getChildren().forEach(stripe -> ((Polygon) stripe).setFill(dark));
        Rectangle frame = new Rectangle(-length / 2, -height / 2, length, height);
        frame.setFill(null);
        frame.setStroke(dark);
        frame.setStrokeWidth(look.px(1.6));
        Group group = new Group(ground, stripes, frame);
        if (block.bearing() != null) {
            group.getTransforms().add(new Rotate(block.bearing()));
        }
        return group;
    }

    /// A post with a flag; its foot is the place.
    private void post(Post post, MapLook look) {
        Color green = look.palette().color(Token.DONE);
        double height = look.px(46);
        Line pole = new Line(0, 0, 0, -height);
        pole.setStroke(green);
        pole.setStrokeWidth(look.px(2.4));
        Circle foot = new Circle(look.px(5), look.palette().color(Token.HALO));
        foot.setStroke(green);
        foot.setStrokeWidth(look.px(2.6));
        Label flag = new Label(post.label());
        flag.getStyleClass().addAll("cm-post", "cm-post-" + post.kind().name().toLowerCase(java.util.Locale.ROOT));
        Group group = new Group(pole, foot);
        put(group, post.position(), look.px(8), new Thing.Place(post));
        if (post.label().isEmpty()) {
            return;
        }
        getChildren().add(flag);
        flag.applyCss();
        double width = flag.prefWidth(-1);
        double tall = flag.prefHeight(width);
        flag.setManaged(false);
        tappable(flag, new Thing.Place(post));
        double right = -look.px(2);
        double left = -width - right;
        double above = -height - tall / 2;
        double below = look.px(8);
        List<Box> places = List.of(
                new Box(right, above, width, tall),
                new Box(left, above, width, tall),
                new Box(right, below, width, tall),
                new Box(left, below, width, tall));
        standing.add(new Standing(flag, post.position(), places));
    }
}
