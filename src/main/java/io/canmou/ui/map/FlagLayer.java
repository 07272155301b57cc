package io.canmou.ui.map;

import io.canmou.map.MapScene.Flag;
import io.canmou.map.Token;
import io.canmou.map.Viewport;
import io.canmou.ui.map.MapListener.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// Teams as two-part flags; one whose place is out of sight sits on the border with a pointer towards it.
final class FlagLayer extends Pane {
    private static final double INSET = 10;
    private static final double GAP = 5;
    private static final int TRIES = 24;

    private final Consumer<Thing> tapped;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Standing> standing = new ArrayList<>();

    private record Standing(Flag flag, HBox node, Circle foot, Polygon pointer, double width, double height) {}

    FlagLayer(Consumer<Thing> tapped) {
        this.tapped = tapped;
        setPickOnBounds(false);
    }

    /// What the flags cover, in the window's pixels.
    List<Rectangle2D> taken() {
        return List.copyOf(taken);
    }

    /// Makes the flags anew and places them.
    void show(List<Flag> flags, Viewport seen, MapLook look, List<Rectangle2D> tools) {
        getChildren().clear();
        standing.clear();
        for (Flag flag : flags) {
            HBox node = node(flag);
            Circle foot = new Circle(look.px(4), look.palette().color(Token.ACTION_EDGE));
            foot.setStroke(look.palette().color(Token.HALO));
            foot.setManaged(false);
            foot.setMouseTransparent(true);
            Polygon pointer = new Polygon();
            pointer.setFill(look.palette().color(Token.ACTION_EDGE));
            pointer.setManaged(false);
            pointer.setMouseTransparent(true);
            getChildren().addFirst(foot); // below all flags
            getChildren().addAll(pointer, node);
            node.applyCss();
            double width = Math.ceil(node.prefWidth(-1));
            standing.add(new Standing(flag, node, foot, pointer, width, Math.ceil(node.prefHeight(width))));
        }
        follow(seen, look, tools);
    }

    /// Places the flags for this view, off the tools and off each other.
    void follow(Viewport seen, MapLook look, List<Rectangle2D> tools) {
        taken.clear();
        for (Standing one : standing) {
            Coordinate at = seen.toPixel(one.flag().position());
            boolean inside = at.x > 0 && at.y > 0 && at.x < seen.width() && at.y < seen.height();
            Rectangle2D box = free(wanted(one, at, seen, look, inside), seen, tools, inside);
            one.node().setVisible(box != null);
            one.foot().setVisible(box != null && inside);
            one.pointer().setVisible(box != null && !inside);
            if (box == null) {
                continue;
            }
            taken.add(box);
            one.node().resizeRelocate(Math.round(box.getMinX()), Math.round(box.getMinY()), one.width(), one.height());
            one.foot().setCenterX(at.x);
            one.foot().setCenterY(at.y);
            point(one.pointer(), box, at, look.px(8));
        }
    }

    private static Rectangle2D wanted(Standing one, Coordinate at, Viewport seen, MapLook look, boolean inside) {
        return inside
                ? new Rectangle2D(at.x - one.width() / 2, at.y - one.height() - look.px(8), one.width(), one.height())
                : atBorder(at, seen, one.width(), one.height());
    }

    private HBox node(Flag flag) {
        Label code = new Label(flag.code());
        code.getStyleClass().add("cm-flag-code");
        Label time = new Label(flag.time());
        time.getStyleClass().add("cm-flag-time");
        HBox node = new HBox(code, time);
        node.getStyleClass().add("cm-flag");
        if (flag.stale()) {
            node.getStyleClass().add("cm-flag-stale");
        }
        node.setManaged(false);
        node.setOnMouseClicked(event -> {
            event.consume();
            tapped.accept(new Thing.Team(flag));
        });
        return node;
    }

    /// Where the line from the window's middle to the place leaves the window.
    private static Rectangle2D atBorder(Coordinate at, Viewport seen, double width, double height) {
        double dx = at.x - seen.width() / 2;
        double dy = at.y - seen.height() / 2;
        double roomX = seen.width() / 2 - INSET - width / 2;
        double roomY = seen.height() / 2 - INSET - height / 2;
        double share = Math.min(roomX / Math.max(1e-9, Math.abs(dx)), roomY / Math.max(1e-9, Math.abs(dy)));
        return new Rectangle2D(
                seen.width() / 2 + dx * share - width / 2, seen.height() / 2 + dy * share - height / 2, width, height);
    }

    /// The box, or the nearest above, below or beside it that is free; null: there is no room.
    private @Nullable Rectangle2D free(Rectangle2D box, Viewport seen, List<Rectangle2D> tools, boolean inside) {
        boolean upright = inside || box.getMinX() <= INSET + 1 || box.getMaxX() >= seen.width() - INSET - 1;
        double along = upright ? 0 : box.getWidth() + GAP;
        double down = upright ? box.getHeight() + GAP : 0;
        double[] columns = inside ? new double[] {0, box.getWidth() + GAP, -box.getWidth() - GAP} : new double[] {0};
        Rectangle2D window = new Rectangle2D(0, 0, seen.width(), seen.height());
        for (int i = 0; i < TRIES; i++) {
            int step = (i + 1) / 2 * (i % 2 == 0 ? 1 : -1);
            for (double column : columns) {
                Rectangle2D moved = new Rectangle2D(
                        box.getMinX() + step * along + column,
                        box.getMinY() + step * down,
                        box.getWidth(),
                        box.getHeight());
                if ((inside || window.contains(moved))
                        && taken.stream().noneMatch(moved::intersects)
                        && tools.stream().noneMatch(moved::intersects)) {
                    return moved;
                }
            }
        }
        return null;
    }

    private static void point(Polygon pointer, Rectangle2D box, Coordinate at, double size) {
        double middleX = (box.getMinX() + box.getMaxX()) / 2;
        double middleY = (box.getMinY() + box.getMaxY()) / 2;
        double angle = Math.atan2(at.y - middleY, at.x - middleX);
        double share = Math.min(
                box.getWidth() / 2 / Math.max(1e-9, Math.abs(Math.cos(angle))),
                box.getHeight() / 2 / Math.max(1e-9, Math.abs(Math.sin(angle))));
        double x = middleX + share * Math.cos(angle);
        double y = middleY + share * Math.sin(angle);
        pointer.getPoints()
                .setAll(
                        x + size * Math.cos(angle),
                        y + size * Math.sin(angle),
                        x + size * Math.cos(angle + 2.2),
                        y + size * Math.sin(angle + 2.2),
                        x + size * Math.cos(angle - 2.2),
                        y + size * Math.sin(angle - 2.2));
    }
}
