package io.canmou.ui;

import io.canmou.geo.Position;
import io.canmou.map.Basemap;
import io.canmou.map.MapScene;
import io.canmou.map.Viewport;
import io.canmou.region.RegionPack;
import io.canmou.ui.incident.MapSurface;
import io.canmou.ui.map.MapListener;
import io.canmou.ui.map.MapLook;
import io.canmou.ui.map.MapView;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Size;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The map of a region. The first picture of the window does not wait for it: the base map is made beside, and put
/// in when it is there. Used on the JavaFX thread.
public final class RegionSurface implements MapSurface {
    private final StackPane ground = new StackPane();
    private final Display display;
    private final Making making;
    private final Map<String, Basemap> basemaps = new HashMap<>();
    private Optional<MapView> view = Optional.empty();
    private MapScene scene = MapScene.EMPTY;
    private MapListener listener = new MapListener.Deaf();
    private boolean full;
    private boolean toFit;

    /// What a map is made of.
    ///
    /// @param cache folder for tiles
    /// @param paint paints tiles
    /// @param work makes base maps off the JavaFX thread
    /// @param screen runs work on the JavaFX thread
    public record Making(
            RegionPack pack,
            Path cache,
            Executor paint,
            Executor work,
            Executor screen,
            Function<Position, String> grid) {}

    public RegionSurface(Display display, Making making) {
        this.display = display;
        this.making = making;
        ground.getStyleClass().add("cm-desk");
        display.theme().subscribe(t -> look());
        display.words().subscribe(w -> look());
        display.metrics().subscribe(m -> look());
    }

    @Override
    public Node node() {
        return ground;
    }

    @Override
    public void show(MapScene next) {
        scene = next;
        view.ifPresent(v -> v.show(next));
    }

    @Override
    public void fit() {
        toFit = view.isEmpty();
        view.ifPresent(MapView::fitScene);
    }

    @Override
    public void listen(MapListener next) {
        listener = next;
    }

    @Override
    public void full(boolean fullMap) {
        full = fullMap;
        view.ifPresent(v -> v.showTools(fullMap));
    }

    @Override
    public void keepFree(List<Rectangle2D> places) {
        view.ifPresent(v -> v.keepFree(places));
    }

    @Override
    public List<Rectangle2D> marks() {
        return view.map(MapView::marks).orElse(List.of());
    }

    @Override
    public boolean settled() {
        return view.map(v -> v.blurredTiles() == 0 && v.emptyParts() == 0 && !v.gliding())
                .orElse(false);
    }

    /// The look of the moment needs a base map of its own: made once for each palette and language.
    private void look() {
        MapLook look = new MapLook(
                display.theme().get().palette(),
                display.words().get(),
                display.metrics().get().scale(),
                display.metrics().get().size() == Size.VEHICLE,
                false);
        String key = look.palette().styleClass() + look.words().language();
        Basemap made = basemaps.get(key);
        if (made != null) {
            use(made, look);
            return;
        }
        making.work().execute(() -> {
            Basemap fresh = new Basemap(
                    making.pack(), look.palette().map(), look.words().language(), making.cache(), making.paint());
            making.screen().execute(() -> {
                basemaps.putIfAbsent(key, fresh);
                look();
            });
        });
    }

    private void use(Basemap basemap, MapLook look) {
        if (view.isPresent()) {
            view.get().look(basemap, look);
            return;
        }
        MapView made = new MapView(basemap, look, new Relay(), making.grid(), making.screen());
        view = Optional.of(made);
        ground.getChildren().setAll(made);
        made.showTools(full);
        made.show(scene);
        if (toFit) {
            made.fitScene();
        }
    }

    /// Sends the map's calls to whoever listens at the moment.
    private final class Relay implements MapListener {
        @Override
        public void picked(Position position) {
            listener.picked(position);
        }

        @Override
        public void tapped(Thing thing) {
            listener.tapped(thing);
        }

        @Override
        public void windTurned(double from, double speed, boolean released) {
            listener.windTurned(from, speed, released);
        }

        @Override
        public void asked(Tool tool) {
            if (tool == Tool.LOCATE) {
                fit();
            }
            listener.asked(tool);
        }

        @Override
        public void moved(Viewport viewport) {
            listener.moved(viewport);
        }
    }
}
