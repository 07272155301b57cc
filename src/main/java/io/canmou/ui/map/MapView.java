package io.canmou.ui.map;

import io.canmou.geo.Position;
import io.canmou.map.Basemap;
import io.canmou.map.MapScene;
import io.canmou.map.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// The map: base map, and above it what a [MapScene] says. Drag to move, wheel or pinch to zoom, tap to point.
///
/// Embed it anywhere, it fills what it is given. Call [#show] with each new scene (only what changed is drawn anew)
/// and [#look] when palette, language or size change. Its style sheet `map.css` needs the tokens of `canmou.css` on
/// the scene's root. All calls on the JavaFX thread; tiles are painted on the base map's own threads.
public final class MapView extends Region {
    private static final Duration REST = Duration.millis(130);

    private final TileLayer tiles;
    private final ZoneLayer zones;
    private final RouteLayer routes = new RouteLayer();
    private final SymbolLayer symbols;
    private final FlagLayer flags;
    private final WindLayer wind;
    private final ChipLayer chips;
    private final Furniture furniture;
    private final Watermark watermark = new Watermark();
    private final MapTools tools;
    private final LayersBox layersBox = new LayersBox(this::use);
    private final Pane drawn = new Pane();
    private final Pane tags = new Pane();
    private final Affine drawnTo = new Affine();
    private final Rectangle window = new Rectangle();
    private final PauseTransition rest = new PauseTransition(REST);
    private final MapListener listener;
    private final MapGestures gestures;
    private Basemap basemap;
    private MapLook look;
    private MapScene given = MapScene.EMPTY;
    private MapScene scene = MapScene.EMPTY;
    private Layers layers = Layers.ALL;
    private @Nullable MapScene placed;
    private @Nullable MapLook placedFor;
    private double placedZoom;
    private boolean stale;
    private boolean fitted;
    private Viewport viewport;
    private Viewport drawnAt;
    private List<Rectangle2D> kept = List.of();
    private List<MapTools.Tool> shownTools = List.of(MapTools.Tool.values());

    /// A map that shows the whole region.
    ///
    /// @param grid a position as the grid reference shown beside the pointer's degrees; may give an empty text
    /// @param screen runs work on the JavaFX thread
    public MapView(
            Basemap basemap, MapLook look, MapListener listener, Function<Position, String> grid, Executor screen) {
        this.basemap = basemap;
        this.look = look;
        this.listener = listener;
        this.viewport = Viewport.fitting(basemap.bounds(), 1000, 700, 0);
        this.drawnAt = viewport;
        tiles = new TileLayer(basemap, look.palette(), screen);
        zones = new ZoneLayer(listener::tapped);
        symbols = new SymbolLayer(listener::tapped);
        flags = new FlagLayer(listener::tapped);
        wind = new WindLayer(listener);
        chips = new ChipLayer(listener::tapped);
        furniture = new Furniture(grid);
        tools = new MapTools(this::use);
        drawn.setPickOnBounds(false);
        drawn.setManaged(false);
        drawn.getTransforms().add(drawnTo);
        drawn.getChildren().addAll(zones, routes);
        tags.setPickOnBounds(false);
        tags.setManaged(false);
        tags.getTransforms().add(drawnTo);
        tags.getChildren().add(zones.tags());
        getChildren()
                .addAll(
                        tiles,
                        drawn,
                        chips.leaders(),
                        tags,
                        symbols,
                        flags,
                        chips,
                        wind,
                        furniture,
                        watermark,
                        tools,
                        layersBox);
        getStyleClass().add("cm-map");
        getStylesheets().add(MapView.class.getResource("/io/canmou/ui/map.css").toExternalForm());
        setClip(window);
        rest.setOnFinished(event -> restNow());
        sceneProperty().addListener(window -> requestLayout());
        gestures = new MapGestures(this, look.reducedMotion());
        dress();
    }

    /// Shows a scene instead of the one before.
    public void show(MapScene next) {
        given = next;
        draw(layers.of(next));
    }

    private void use(Layers next) {
        layers = next;
        tools.mark(MapTools.Tool.LAYERS, next.hide());
        draw(next.of(given));
    }

    private void draw(MapScene next) {
        MapScene before = scene;
        scene = next;
        if (getWidth() <= 0 || getScene() == null) {
            stale = true; // drawn when it is put into a window
            return;
        }
        boolean lines = !before.areas().equals(next.areas())
                || !before.bounds().equals(next.bounds())
                || !before.arrivals().equals(next.arrivals())
                || !before.routes().equals(next.routes());
        if (lines) {
            redraw();
        }
        if (!before.equals(next)) {
            placeSymbols();
            rest.playFromStart(); // by then what lies over the map has been laid out too
        }
    }

    /// Another palette, language or size, and the base map that goes with it.
    public void look(Basemap map, MapLook next) {
        look = next;
        if (map != basemap) {
            basemap = map;
            tiles.use(map, next.palette());
        }
        gestures.reduceMotion(next.reducedMotion());
        dress();
        redraw();
        restNow();
    }

    /// Which tools stand in the column; without the full map's where it is full already.
    public void showTools(boolean fullMap) {
        shownTools = fullMap
                ? List.of(MapTools.Tool.CLOSER, MapTools.Tool.WIDER, MapTools.Tool.LOCATE, MapTools.Tool.LAYERS)
                : List.of(MapTools.Tool.values());
        dress();
        requestLayout();
    }

    /// Where something of the screen's lies over the map, in this node's pixels: chips keep out of it.
    public void keepFree(List<Rectangle2D> places) {
        if (!kept.equals(places)) {
            kept = List.copyOf(places);
            if (getWidth() > 0) {
                redraw(); // tags keep out of it too
                placeSymbols();
            }
        }
    }

    /// What is seen now.
    public Viewport viewport() {
        return viewport;
    }

    /// Moves so that a position lies in the middle, at a zoom of web maps.
    public void goTo(Position centre, double zoom) {
        move(Viewport.at(centre, zoom, viewport.width(), viewport.height()));
    }

    /// Moves so that what matters of the scene fits, see [SceneFit].
    public void fitScene() {
        move(fittingScene(viewport));
        fitted = true;
    }

    private Viewport fittingScene(Viewport window) {
        return new SceneFit(basemap.bounds(), look).of(given, window);
    }

    /// What on the map must be seen, in this node's pixels: the source, the wind's handle, posts and low ground.
    public List<Rectangle2D> marks() {
        return getWidth() > 0 ? Marks.of(scene, viewport, look) : List.of();
    }

    /// One step closer or wider around the middle.
    public void zoomBy(double steps) {
        gestures.glide(steps, viewport.width() / 2, viewport.height() / 2);
    }

    /// Tiles in view that had nothing to show when the map was last drawn: never more than none once the first
    /// is there.
    public int emptyParts() {
        return tiles.emptyParts();
    }

    /// Tiles in view that are not sharp yet.
    public int blurredTiles() {
        return tiles.blurred();
    }

    /// Whether the map is still gliding to a zoom.
    public boolean gliding() {
        return gestures.gliding();
    }

    /// Shows another part; everything else is placed anew when the map comes to rest.
    void move(Viewport next) {
        viewport = next;
        fitted = false;
        if (getWidth() <= 0) {
            return;
        }
        tiles.show(next);
        follow();
        rest.playFromStart();
    }

    void pointAt(double x, double y, boolean inside) {
        furniture.pointAt(inside ? viewport.toPosition(x, y) : null, viewport, look);
    }

    void pick(double x, double y) {
        listener.picked(viewport.toPosition(x, y));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        window.setWidth(width);
        window.setHeight(height);
        tiles.resizeRelocate(0, 0, width, height);
        watermark.resizeRelocate(0, 0, width, height);
        double toolsWidth = tools.prefWidth(-1);
        tools.resizeRelocate(width - toolsWidth - look.px(10), look.px(10), toolsWidth, tools.prefHeight(toolsWidth));
        double boxWidth = layersBox.prefWidth(-1);
        double boxHeight = layersBox.prefHeight(boxWidth);
        layersBox.resizeRelocate(
                tools.getLayoutX() - boxWidth - look.px(8),
                Math.max(look.px(10), tools.getLayoutY() + tools.getHeight() - boxHeight),
                boxWidth,
                boxHeight);
        if (stale || viewport.width() != width || viewport.height() != height || drawnAt != viewport) {
            stale = false;
            viewport = viewport.resized(width, height);
            if (fitted) {
                viewport = fittingScene(viewport); // nobody has moved it since: it still fits in the new size
            }
            tiles.show(viewport);
            redraw();
            placeSymbols();
        }
        if (basemap.info().drill()) {
            watermark.show(width, height, look);
        }
    }

    private void dress() {
        setStyle("-fx-font-size: " + look.px(14, 13) + "px");
        furniture.credit(basemap.info(), look);
        tools.show(look, shownTools);
        tools.mark(MapTools.Tool.LAYERS, layers.hide());
        layersBox.show(look);
        watermark.setVisible(basemap.info().drill());
    }

    private void use(MapTools.Tool tool) {
        switch (tool) {
            case FULL_MAP -> listener.asked(MapListener.Tool.FULL_MAP);
            case CLOSER -> zoomBy(1);
            case WIDER -> zoomBy(-1);
            case LOCATE -> listener.asked(MapListener.Tool.LOCATE);
            case LAYERS -> switchLayers();
        }
    }

    private void restNow() {
        if (getWidth() <= 0 || gone()) {
            return;
        }
        if (drawnAt != viewport) {
            redraw();
        }
        placeSymbols();
        listener.moved(viewport);
    }

    /// Shows or hides the switches of the layers.
    void switchLayers() {
        layersBox.setVisible(!layersBox.isVisible());
        requestLayout();
        placeSymbols();
    }

    /// Whether the window was closed under it; a scene that never had one may still be pictured.
    private boolean gone() {
        Scene in = getScene();
        return in == null || in.getWindow() != null && !in.getWindow().isShowing();
    }

    private void redraw() {
        drawnAt = viewport;
        drawnTo.setToIdentity();
        List<Rectangle2D> over = new ArrayList<>(kept);
        over.add(tools.taken());
        over.addAll(Marks.of(scene, viewport, look));
        zones.show(scene, viewport, look, over);
        routes.show(scene, viewport, look);
    }

    private void placeSymbols() {
        List<Rectangle2D> off = new ArrayList<>(kept);
        off.addAll(zones.tagged());
        symbols.keepOff(off);
        furniture.show(viewport, look);
        if (scene != placed || !look.equals(placedFor) || viewport.zoom() != placedZoom) {
            placed = scene;
            placedFor = look;
            placedZoom = viewport.zoom();
            symbols.show(scene, viewport, look);
            furniture.legend(scene, look);
            furniture.show(viewport, look);
            flags.show(scene.teams(), viewport, look, flagsKeepOff());
        } else {
            symbols.follow(viewport);
            flags.follow(viewport, look, flagsKeepOff());
        }
        wind.show(scene, viewport, look);
        chips.place(scene.chips(), viewport, look, taken());
    }

    private List<Rectangle2D> flagsKeepOff() {
        List<Rectangle2D> off = new ArrayList<>(symbols.taken(viewport));
        off.add(tools.taken());
        off.addAll(kept);
        off.addAll(zones.tagged());
        off.addAll(furniture.taken());
        return off;
    }

    private List<Rectangle2D> taken() {
        List<Rectangle2D> taken = new ArrayList<>(zones.tagged());
        taken.addAll(kept);
        taken.addAll(symbols.taken(viewport));
        taken.addAll(wind.taken());
        taken.addAll(flags.taken());
        taken.addAll(furniture.taken());
        taken.add(tools.taken());
        if (layersBox.isVisible()) {
            taken.add(new Rectangle2D(
                    layersBox.getLayoutX(), layersBox.getLayoutY(), layersBox.getWidth(), layersBox.getHeight()));
        }
        taken.addAll(Overlays.over(this));
        return taken;
    }

    /// While the map moves: lines are moved and scaled as they are, symbols follow their places.
    private void follow() {
        double scale = Math.pow(2, viewport.zoom() - drawnAt.zoom());
        Coordinate corner = viewport.toPixel(drawnAt.toPosition(0, 0));
        drawnTo.setToTransform(scale, 0, corner.x, 0, scale, corner.y);
        symbols.follow(viewport);
        wind.show(scene, viewport, look);
        flags.follow(viewport, look, flagsKeepOff());
        chips.follow(viewport);
        if (viewport.zoom() != drawnAt.zoom()) {
            furniture.show(viewport, look);
        }
    }
}
