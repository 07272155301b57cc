package io.canmou.ui.map;

import io.canmou.map.Glyph;
import io.canmou.map.MapScene.Chip;
import io.canmou.map.Token;
import io.canmou.map.Viewport;
import io.canmou.ui.map.ChipPlacer.Wish;
import io.canmou.ui.map.MapListener.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// Chips with their leaders: at most seven, the earliest first, the rest as one chip that counts them.
///
/// While the map moves they keep their distance from their places; when it rests they are placed anew.
final class ChipLayer extends Pane {
    private static final int MOST = 7;

    /// px from the lower border to the number of those that are left out.
    private static final double REST = 46;

    private final Consumer<Thing> tapped;
    private final List<Standing> standing = new ArrayList<>();
    private final Map<Chip, ChipNode> made = new HashMap<>();
    private final Label more = new Label();
    private final Pane leaders = new Pane();
    private List<Chip> hidden = List.of();
    private @Nullable MapLook madeFor;

    /// A chip on the map with its leader, ring, and where it stands from its place.
    private record Standing(ChipNode node, Line halo, Line leader, Circle ring, Offset offset) {}

    /// Left upper corner from the place, and size.
    private record Offset(double x, double y, double width, double height) {}

    ChipLayer(Consumer<Thing> tapped) {
        this.tapped = tapped;
        setPickOnBounds(false);
        leaders.setManaged(false);
        leaders.setMouseTransparent(true);
        more.getStyleClass().add("cm-chip-more");
        more.setManaged(false);
        more.setOnMouseClicked(event -> {
            event.consume();
            tapped.accept(new Thing.MoreSites(hidden));
        });
    }

    /// The lines from places to chips, apart from both: they lie below the zones' tags.
    Pane leaders() {
        return leaders;
    }

    /// Places the chips whose places are in the window, off what is taken already.
    void place(List<Chip> chips, Viewport seen, MapLook look, List<Rectangle2D> taken) {
        getChildren().clear();
        leaders.getChildren().clear();
        standing.clear();
        if (!look.equals(madeFor)) {
            made.clear();
            madeFor = look;
        }
        made.keySet().retainAll(chips);
        List<Chip> inView = inView(chips, seen);
        List<ChipNode> nodes = new ArrayList<>();
        List<Wish> wishes = new ArrayList<>();
        for (Chip chip : first(inView)) {
            ChipNode node = made.get(chip);
            if (node == null) {
                node = new ChipNode(chip, look);
                getChildren().add(node);
                node.measure();
                made.put(chip, node);
            } else {
                getChildren().add(node);
            }
            Coordinate at = seen.toPixel(chip.position());
            nodes.add(node);
            wishes.add(new Wish(at.x, at.y, node.wide(), node.tall()));
        }
        Rectangle2D window = new Rectangle2D(8, 8, Math.max(0, seen.width() - 16), Math.max(0, seen.height() - 16));
        List<Optional<Rectangle2D>> boxes = ChipPlacer.place(wishes, window, withRest(taken, seen, look));
        List<Chip> left = new ArrayList<>(inView.subList(nodes.size(), inView.size()));
        for (int i = 0; i < nodes.size(); i++) {
            if (boxes.get(i).isPresent()) {
                stand(nodes.get(i), wishes.get(i), boxes.get(i).get(), look);
            } else {
                getChildren().remove(nodes.get(i));
                left.add(nodes.get(i).chip());
            }
        }
        hidden = List.copyOf(left);
        follow(seen);
        showMore(seen);
    }

    /// Room for the number of those that are left out.
    private static List<Rectangle2D> withRest(List<Rectangle2D> taken, Viewport seen, MapLook look) {
        List<Rectangle2D> all = new ArrayList<>(taken);
        all.add(new Rectangle2D(
                seen.width() / 2 - look.px(32), seen.height() - REST - look.px(32), look.px(64), look.px(34)));
        return all;
    }

    private void stand(ChipNode node, Wish wish, Rectangle2D box, MapLook look) {
        Line halo = new Line();
        halo.setStroke(look.palette().color(Token.HALO));
        halo.setStrokeWidth(look.px(3.6));
        Line leader = new Line();
        leader.setStroke(look.palette().color(Token.INK));
        leader.setStrokeWidth(look.px(1.6));
        Circle ring = new Circle(look.px(4.8), look.palette().color(Token.RAISE));
        boolean holder = node.chip().glyph() == Glyph.FLASK;
        ring.setStroke(look.palette().color(holder ? Token.Z3_EDGE : Token.INK));
        ring.setStrokeWidth(look.px(holder ? 3 : 2));
        for (var part : List.of(halo, leader, ring)) {
            part.setManaged(false);
            part.setMouseTransparent(true);
        }
        leaders.getChildren().addAll(halo, leader);
        getChildren().add(standing.size(), ring); // below all chips
        node.setOnMouseClicked(event -> {
            event.consume();
            tapped.accept(new Thing.Site(node.chip()));
        });
        var offset = new Offset(box.getMinX() - wish.x(), box.getMinY() - wish.y(), box.getWidth(), box.getHeight());
        standing.add(new Standing(node, halo, leader, ring, offset));
    }

    /// Keeps each chip where it stands from its place.
    void follow(Viewport seen) {
        for (Standing one : standing) {
            Coordinate at = seen.toPixel(one.node().chip().position());
            double left = Math.round(at.x + one.offset().x());
            double top = Math.round(at.y + one.offset().y());
            one.node()
                    .resizeRelocate(
                            left, top, one.offset().width(), one.offset().height());
            Rectangle2D box = new Rectangle2D(
                    left, top, one.offset().width(), one.offset().height());
            double[] line = ChipPlacer.leader(new Wish(at.x, at.y, 0, 0), box);
            for (Line part : List.of(one.halo(), one.leader())) {
                part.setStartX(line[0]);
                part.setStartY(line[1]);
                part.setEndX(line[2]);
                part.setEndY(line[3]);
            }
            one.ring().setCenterX(at.x);
            one.ring().setCenterY(at.y);
        }
    }

    private void showMore(Viewport seen) {
        if (hidden.isEmpty()) {
            return;
        }
        more.setText("+" + hidden.size());
        getChildren().add(more);
        more.applyCss();
        double width = more.prefWidth(-1);
        double height = more.prefHeight(width);
        more.resizeRelocate((seen.width() - width) / 2, seen.height() - height - REST, width, height);
    }

    private static boolean inWindow(Coordinate at, Viewport seen) {
        return at.x >= 0 && at.y >= 0 && at.x <= seen.width() && at.y <= seen.height();
    }

    /// Those of `chips` that are shown one by one in this view.
    static List<Chip> shown(List<Chip> chips, Viewport seen) {
        return first(inView(chips, seen));
    }

    private static List<Chip> first(List<Chip> inView) {
        return inView.subList(0, Math.min(MOST, inView.size()));
    }

    private static List<Chip> inView(List<Chip> chips, Viewport seen) {
        return chips.stream()
                .filter(chip -> inWindow(seen.toPixel(chip.position()), seen))
                .sorted(Comparator.comparingDouble(Chip::order))
                .toList();
    }
}
