package io.canmou.ui.map;

import io.canmou.geo.Position;
import io.canmou.map.Credit;
import io.canmou.map.MapScene;
import io.canmou.map.MapScene.Bound;
import io.canmou.map.ScaleLength;
import io.canmou.map.Viewport;
import io.canmou.region.RegionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What stands along the map's lower border: scale bar, legend, where the pointer is, whose data it is and of when.
final class Furniture extends Pane {
    private static final double LONGEST = 110;

    private final Function<Position, String> grid;
    private final Region bar = new Region();
    private final Label length = new Label();
    private final HBox scale = new HBox(bar, length);
    private final HBox legend = new HBox();
    private final Label pointer = new Label();
    private final Label credit = new Label();
    private final VBox right = new VBox(pointer, credit);

    Furniture(Function<Position, String> grid) {
        this.grid = grid;
        setMouseTransparent(true);
        bar.getStyleClass().add("cm-scale-bar");
        length.getStyleClass().add("cm-scale-length");
        scale.getStyleClass().add("cm-scale");
        scale.setAlignment(Pos.CENTER_LEFT);
        legend.getStyleClass().add("cm-legend");
        legend.setAlignment(Pos.CENTER_LEFT);
        pointer.getStyleClass().add("cm-pointer");
        credit.getStyleClass().add("cm-credit");
        right.setAlignment(Pos.BOTTOM_RIGHT);
        for (Node node : List.of(scale, legend, right)) {
            node.setManaged(false);
            getChildren().add(node);
        }
        pointer.setVisible(false);
    }

    /// The region's own words about its data.
    void credit(RegionInfo info, MapLook look) {
        credit.setText(Credit.of(info, look.words()));
    }

    /// What the legend must explain of this scene.
    void legend(MapScene scene, MapLook look) {
        List<Node> entries = new ArrayList<>();
        if (scene.areas().stream().anyMatch(MapScene.Area::assumed)) {
            entries.add(entry("cm-legend-assumed", "map.legend.assumed", look));
        }
        for (Bound.Stroke stroke : Bound.Stroke.values()) {
            if (scene.bounds().stream().anyMatch(bound -> bound.stroke() == stroke)) {
                String word = stroke.name().toLowerCase(java.util.Locale.ROOT);
                entries.add(entry("cm-legend-" + word, "map.legend." + word, look));
            }
        }
        legend.getChildren().setAll(entries);
        legend.setVisible(!entries.isEmpty());
    }

    private static HBox entry(String style, String key, MapLook look) {
        Region sample = new Region();
        sample.getStyleClass().addAll("cm-legend-sample", style);
        HBox entry = new HBox(sample, new Label(look.words().say(key)));
        entry.getStyleClass().add("cm-legend-entry");
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    /// Scale bar for the view, and everything to its place.
    void show(Viewport seen, MapLook look) {
        ScaleLength round = ScaleLength.within(look.px(LONGEST) * seen.metresPerPixel());
        double width = round.metres() / seen.metresPerPixel();
        bar.setMinWidth(width);
        bar.setPrefWidth(width);
        bar.setMaxWidth(width);
        length.setText(round.text());
        scale.applyCss();
        double scaleWidth = scale.prefWidth(-1);
        double scaleHeight = scale.prefHeight(-1);
        scale.resizeRelocate(look.px(12), seen.height() - scaleHeight - look.px(10), scaleWidth, scaleHeight);
        legend.applyCss();
        double legendWidth = legend.prefWidth(-1);
        double legendHeight = legend.prefHeight(-1);
        legend.resizeRelocate(
                look.px(24) + look.px(LONGEST) + look.px(44),
                seen.height() - legendHeight - look.px(9),
                legendWidth,
                legendHeight);
        layRight(seen, look);
    }

    private void layRight(Viewport seen, MapLook look) {
        right.applyCss();
        double width = Math.min(seen.width(), right.prefWidth(-1));
        double height = right.prefHeight(width);
        double left = seen.width() - width - look.px(6);
        boolean meets = legend.isVisible() && legend.getLayoutX() + legend.getWidth() > left;
        double above = meets ? legend.getHeight() + look.px(9) : look.px(4);
        right.resizeRelocate(left, seen.height() - height - above, width, height);
    }

    /// Shows where the pointer is; null: it has left the map.
    void pointAt(@Nullable Position position, Viewport seen, MapLook look) {
        pointer.setVisible(position != null);
        if (position != null) {
            pointer.setText(look.words()
                    .say(
                            "map.pointer",
                            String.format(java.util.Locale.ROOT, "%.5f", position.lat()),
                            String.format(java.util.Locale.ROOT, "%.5f", position.lon()),
                            grid.apply(position)));
        }
        layRight(seen, look);
    }

    /// What scale bar and legend cover, in the window's pixels.
    List<Rectangle2D> taken() {
        List<Rectangle2D> taken = new ArrayList<>();
        taken.add(box(scale));
        if (legend.isVisible()) {
            taken.add(box(legend));
        }
        taken.add(box(right));
        return taken;
    }

    private static Rectangle2D box(Region region) {
        return new Rectangle2D(region.getLayoutX(), region.getLayoutY(), region.getWidth(), region.getHeight());
    }
}
