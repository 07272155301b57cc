package io.canmou.ui.map;

import io.canmou.map.MapScene;
import io.canmou.map.MapScene.Area;
import io.canmou.map.MapScene.Bound;
import io.canmou.map.Strokes;
import io.canmou.map.Token;
import io.canmou.map.Viewport;
import io.canmou.ui.map.MapListener.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Zones and the lines around them: fill, hatch where assumed, edge between two halo lines with inward ticks, a
/// tag.
///
/// Painted for the window and half a window around it, so that a drag only moves the layer.
final class ZoneLayer extends Pane {
    private static final double EDGE = 4.7;
    private static final double HALO = 9;
    private static final double TICK = 8;
    private static final double TICK_PITCH = 30;
    private static final double HATCH_PITCH = 10;
    private static final double CROWDED = 36;
    private static final double SPECK = 28;

    /// Half the ring at the place that a chip tells of.
    private static final double ANCHOR = 8;

    private final Consumer<Thing> tapped;
    private final Pane lines = new Pane();
    private final Pane tags = new Pane();
    private final List<Rectangle2D> tagged = new ArrayList<>();
    private final Map<String, Label> labels = new HashMap<>();
    private @Nullable MapLook drawnFor;

    ZoneLayer(Consumer<Thing> tapped) {
        this.tapped = tapped;
        setPickOnBounds(false);
        lines.setMouseTransparent(true);
        lines.setManaged(false);
        tags.setPickOnBounds(false);
        tags.setManaged(false);
        getChildren().add(lines);
    }

    /// The tags, apart from the lines: a chip's leader runs between them.
    Pane tags() {
        return tags;
    }

    /// Where the tags lie, in the window's pixels; chips keep off them.
    List<Rectangle2D> tagged() {
        return List.copyOf(tagged);
    }

    /// Draws the scene's zones for a view; what lay there before goes.
    ///
    /// @param over what lies over the map, in the window's pixels: tags keep off it
    void show(MapScene scene, Viewport seen, MapLook look, List<Rectangle2D> over) {
        lines.getChildren().clear();
        tags.getChildren().clear();
        tagged.clear();
        if (!look.equals(drawnFor)) {
            labels.clear();
            drawnFor = look;
        }
        var drawing = new Drawing(scene, seen, look, over);
        for (Area area : scene.areas()) {
            drawing.fill(area);
        }
        scene.bounds().stream().filter(b -> b.stroke() == Bound.Stroke.CLOUD).forEach(drawing::cloud);
        scene.arrivals().forEach(drawing::arrival);
        for (Area area : scene.areas()) {
            drawing.edge(area);
        }
        scene.areas().reversed().forEach(drawing::tag); // where there is no room for all, the worst has its tag
        scene.bounds().stream().filter(b -> b.stroke() != Bound.Stroke.CLOUD).forEach(drawing::bound);
    }

    /// The drawing of one view.
    private final class Drawing {
        private final MapScene scene;
        private final Viewport seen;
        private final MapLook look;
        private final double margin;
        private final List<Rectangle2D> over;

        Drawing(MapScene scene, Viewport seen, MapLook look, List<Rectangle2D> over) {
            this.over = over;
            this.scene = scene;
            this.seen = seen;
            this.look = look;
            this.margin = Math.max(seen.width(), seen.height()) / 2;
        }

        private Geometry inView(Geometry degrees) {
            return Strokes.clipped(seen.toPixels(degrees), seen.width(), seen.height(), margin);
        }

        void fill(Area area) {
            Geometry shape = inView(area.outline());
            lines.getChildren().add(Shapes.filled(shape, look.palette().color(Token.fill(area.level()))));
            if (area.assumed()
                    || look.palette().map().ink(Token.fill(area.level())).opacity() == 0) {
                Coordinate anchor = anchor();
                List<Strokes.Segment> hatch = Strokes.hatch(shape, look.px(HATCH_PITCH), -45, anchor.x, anchor.y);
                Path path = Shapes.stroked(
                        Shapes.elements(hatch), look.palette().color(Token.edge(area.level())), look.px(1.3));
                path.setOpacity(area.level() == 1 ? 0.32 : 0.55);
                path.setStrokeLineCap(StrokeLineCap.BUTT);
                lines.getChildren().add(path);
            }
        }

        /// The pattern hangs on a place of the map, or it would swim when the map moves.
        private Coordinate anchor() {
            return scene.source() == null
                    ? new Coordinate(0, 0)
                    : seen.toPixel(scene.source().position());
        }

        void edge(Area area) {
            Geometry all = seen.toPixels(area.outline());
            Geometry outline = pieces(all, true);
            small(pieces(all, false), area);
            Geometry line = Strokes.clipped(outline.getBoundary(), seen.width(), seen.height(), margin);
            Color ink = look.palette().color(Token.edge(area.level()));
            List<Strokes.Segment> ticks =
                    Strokes.ticks(outline, area.level(), look.px(TICK_PITCH), look.px(TICK + EDGE / 2)).stream()
                            .filter(this::inReach)
                            .toList();
            Path halo = Shapes.stroked(Shapes.elements(line), look.palette().color(Token.HALO), look.px(HALO));
            Path edge = Shapes.stroked(Shapes.elements(line), ink, look.px(EDGE));
            Path inward = Shapes.stroked(Shapes.elements(ticks), ink, look.px(2));
            inward.setStrokeLineCap(StrokeLineCap.BUTT);
            lines.getChildren().addAll(halo, inward, edge);
        }

        void tag(Area area) {
            if (!area.label().isEmpty()) {
                Geometry outline = pieces(seen.toPixels(area.outline()), true);
                Geometry line = Strokes.clipped(outline.getBoundary(), seen.width(), seen.height(), margin);
                tag(line, area.label(), "cm-tag-" + area.level(), new Thing.Zone(area));
            }
        }

        /// The pieces that are large enough for an edge with ticks, or the others: hollows that the cloud may run
        /// to.
        private Geometry pieces(Geometry all, boolean large) {
            boolean one = all.getNumGeometries() == 1;
            List<Polygon> chosen = new ArrayList<>();
            for (int i = 0; i < all.getNumGeometries(); i++) {
                if (all.getGeometryN(i) instanceof Polygon piece && (one || size(piece) >= look.px(SPECK)) == large) {
                    chosen.add(piece);
                }
            }
            return all.getFactory().createMultiPolygon(chosen.toArray(new Polygon[0]));
        }

        private double size(Polygon piece) {
            return Math.max(
                    piece.getEnvelopeInternal().getWidth(),
                    piece.getEnvelopeInternal().getHeight());
        }

        private void small(Geometry specks, Area area) {
            Geometry line = Strokes.clipped(specks.getBoundary(), seen.width(), seen.height(), margin);
            lines.getChildren()
                    .add(Shapes.stroked(
                            Shapes.elements(line), look.palette().color(Token.edge(area.level())), look.px(1.5)));
        }

        private boolean inReach(Strokes.Segment tick) {
            return tick.x1() > -margin
                    && tick.x1() < seen.width() + margin
                    && tick.y1() > -margin
                    && tick.y1() < seen.height() + margin;
        }

        void bound(Bound bound) {
            Geometry line = Strokes.clipped(
                    bound.outline().getDimension() == 2
                            ? seen.toPixels(bound.outline()).getBoundary()
                            : seen.toPixels(bound.outline()),
                    seen.width(),
                    seen.height(),
                    margin);
            Path halo = Shapes.stroked(Shapes.elements(line), look.palette().color(Token.HALO), look.px(4.4));
            Path dashes = Shapes.stroked(Shapes.elements(line), look.palette().color(Token.BAND), look.px(2));
            boolean dotted = bound.stroke() == Bound.Stroke.DOTTED;
            dashes.getStrokeDashArray().setAll(dashes(bound.stroke()));
            dashes.setStrokeLineCap(dotted ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
            lines.getChildren().addAll(halo, dashes);
            if (!bound.label().isEmpty()) {
                tag(line, bound.label(), "cm-tag-bound", new Thing.Bound(bound));
            }
        }

        private List<Double> dashes(Bound.Stroke stroke) {
            return switch (stroke) {
                case DOTTED -> List.of(look.px(2), look.px(5));
                case TABLE -> List.of(look.px(12), look.px(4), look.px(2), look.px(4));
                case DASHED, CLOUD -> List.of(look.px(9), look.px(6));
            };
        }

        void cloud(Bound cloud) {
            Geometry shape = inView(cloud.outline());
            Coordinate anchor = anchor();
            Path dots = Shapes.stroked(
                    Shapes.elements(Strokes.dots(shape, look.px(6), anchor.x, anchor.y)),
                    look.palette().color(Token.BAND),
                    look.px(1.7));
            dots.setStrokeLineCap(StrokeLineCap.SQUARE); // round ones cost ten times as much
            Path edge = Shapes.stroked(Shapes.elements(shape), look.palette().color(Token.BAND), look.px(1));
            lines.getChildren().addAll(dots, edge);
        }

        void arrival(MapScene.Arrival arrival) {
            Geometry line = inView(arrival.front());
            if (line.isEmpty() || line.getLength() < look.px(CROWDED)) {
                return; // too small to be read between its neighbours
            }
            lines.getChildren()
                    .add(Shapes.stroked(Shapes.elements(line), look.palette().color(Token.BAND), look.px(1.3)));
            Coordinate middle = line.getCoordinates()[line.getNumPoints() / 2];
            Label label = new Label(arrival.label());
            label.getStyleClass().add("cm-arrival");
            label.setMouseTransparent(true);
            put(label, middle.x, middle.y);
        }

        /// At the place of the line that is best seen and farthest from other tags.
        private void tag(Geometry line, String text, String style, Thing thing) {
            Label label = labels.computeIfAbsent(style + text, key -> new Label(text));
            if (label.getStyleClass().size() < 3) {
                label.getStyleClass().addAll("cm-tag", style);
            }
            label.setOnMouseClicked(event -> {
                event.consume();
                tapped.accept(thing);
            });
            if (!tags.getChildren().contains(label)) {
                tags.getChildren().add(label);
            }
            label.applyCss();
            double width = label.prefWidth(-1);
            double height = label.prefHeight(width);
            List<Rectangle2D> covered = covered();
            List<Rectangle2D> clear = new ArrayList<>(covered);
            ChipLayer.shown(scene.chips(), seen)
                    .forEach(chip -> clear.add(around(seen.toPixel(chip.position()), look.px(ANCHOR))));
            Optional<Coordinate> place = TagPlace.on(line, width, height, seen, anchor(), clear)
                    .or(() -> TagPlace.on(line, width, height, seen, anchor(), covered));
            if (place.isEmpty()) {
                tags.getChildren().remove(label);
                return;
            }
            label.resizeRelocate(place.get().x - width / 2, place.get().y - height / 2, width, height);
            tagged.add(new Rectangle2D(place.get().x - width / 2, place.get().y - height / 2, width, height));
        }

        /// Other tags, and the symbols that are drawn above the tags.
        private List<Rectangle2D> covered() {
            List<Rectangle2D> covered = new ArrayList<>(tagged);
            covered.addAll(over);
            if (scene.source() != null) {
                Coordinate source = seen.toPixel(scene.source().position());
                covered.add(around(source, look.px(22)));
                if (scene.wind() != null) {
                    covered.addAll(arrow(source, WindLayer.stands(scene.wind(), source, look)));
                }
            }
            scene.roadblocks().forEach(b -> covered.add(around(seen.toPixel(b.position()), look.px(15))));
            return covered;
        }

        private List<Rectangle2D> arrow(Coordinate source, Coordinate handle) {
            double middle = 0.5;
            Coordinate half = new Coordinate(
                    source.x + middle * (handle.x - source.x), source.y + middle * (handle.y - source.y));
            return List.of(around(handle, look.px(34)), around(half, look.px(18)));
        }

        private static Rectangle2D around(Coordinate at, double reach) {
            return new Rectangle2D(at.x - reach, at.y - reach, 2 * reach, 2 * reach);
        }

        private void put(Label label, double x, double y) {
            tags.getChildren().add(label);
            label.applyCss();
            double width = label.prefWidth(-1);
            double height = label.prefHeight(width);
            label.resizeRelocate(x - width / 2, y - height / 2, width, height);
        }
    }
}
