package io.canmou.ui.map;

import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.map.Basemap;
import io.canmou.map.Glyph;
import io.canmou.map.MapScene;
import io.canmou.map.MapScene.Area;
import io.canmou.map.MapScene.Bound;
import io.canmou.map.MapScene.Chip;
import io.canmou.map.MapScene.Source;
import io.canmou.map.MapScene.WindMark;
import io.canmou.region.RegionPack;
import io.canmou.ui.theme.Palette;
import io.canmou.words.BundledFont;
import io.canmou.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Moves the map for ten seconds as a user does, and takes the time from each frame to the next.
///
/// Two seconds of dragging at each of five zooms, with zones, chips and wind above a base map that nothing was
/// painted of before. Works without a display on the headless platform.
public final class FrameMeter {
    private static final int FIRST_ZOOM = 13;
    private static final int ZOOMS = 5;
    private static final double SECONDS_PER_ZOOM = 2;
    private static final double DRAG = 5;

    private FrameMeter() {}

    /// What was seen.
    ///
    /// @param milliseconds from each frame to the next
    /// @param emptyFrames frames with a part of the region that showed nothing
    public record Frames(List<Double> milliseconds, int emptyFrames) {}

    /// Measures on a region; `cache` is an empty folder.
    public static Frames measure(RegionPack pack, Path cache) throws InterruptedException {
        startToolkit();
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
                Thread.ofPlatform().daemon().factory());
        try (var basemap = new Basemap(pack, Palette.DAY.map(), "zh", cache, workers)) {
            CompletableFuture<Frames> done = new CompletableFuture<>();
            Platform.runLater(() -> new Run(basemap, done).start());
            return done.get(120, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("frames could not be measured", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static void startToolkit() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
        } catch (IllegalStateException alreadyRunning) {
            Platform.runLater(started::countDown);
        }
        started.await();
    }

    /// One run on the JavaFX thread.
    private static final class Run extends AnimationTimer {
        private final MapView map;
        private final Position centre;
        private final Stage stage = new Stage();
        private final CompletableFuture<Frames> done;
        private final List<Double> milliseconds = new ArrayList<>();
        private int emptyFrames;
        private int warm;
        private long began;
        private long last;
        private int zoom;

        Run(Basemap basemap, CompletableFuture<Frames> done) {
            this.done = done;
            for (BundledFont font : BundledFont.values()) {
                Font.loadFont(font.open(), 12);
            }
            Coordinate middle = basemap.bounds().centre();
            centre = new Position(middle.y, middle.x);
            var look = new MapLook(Palette.DAY, Words.ZH, 1, false, false);
            map = new MapView(basemap, look, new MapListener.Deaf(), position -> "", Platform::runLater);
            StackPane root = new StackPane(map);
            root.getStyleClass().addAll("root", Palette.DAY.styleClass());
            root.getStylesheets()
                    .add(FrameMeter.class
                            .getResource("/io/canmou/ui/canmou.css")
                            .toExternalForm());
            stage.setX(0);
            stage.setY(0);
            stage.setScene(new Scene(root, 754, 616));
            stage.show();
            map.show(scene(centre));
            map.goTo(centre, FIRST_ZOOM);
        }

        @Override
        public void handle(long pulse) {
            long now = System.nanoTime();
            if (began == 0) {
                if (map.blurredTiles() == 0 && ++warm > 60) {
                    began = now;
                    last = now;
                }
                return;
            }
            milliseconds.add((now - last) / 1e6);
            last = now;
            emptyFrames += map.emptyParts() > 0 ? 1 : 0;
            double seconds = (now - began) / 1e9;
            if (seconds > ZOOMS * SECONDS_PER_ZOOM) {
                stop();
                stage.getScene().setRoot(new StackPane());
                stage.hide();
                done.complete(new Frames(List.copyOf(milliseconds), emptyFrames));
                return;
            }
            int wanted = (int) (seconds / SECONDS_PER_ZOOM);
            if (wanted > zoom) {
                zoom = wanted;
                map.zoomBy(1);
            } else if (!map.gliding()) {
                boolean back = seconds % SECONDS_PER_ZOOM > SECONDS_PER_ZOOM / 2;
                map.move(map.viewport().dragged(back ? DRAG : -DRAG, back ? DRAG / 2 : -DRAG / 2));
            }
        }
    }

    /// Three zones, a bound, a source with wind, and seven sites.
    private static MapScene scene(Position site) {
        List<Area> areas = List.of(
                new Area("1", 1, ellipse(site, 3300, 1500), true, "AEGL-1 · 0.5 ppm"),
                new Area("2", 2, ellipse(site, 1400, 600), true, "AEGL-2 · 2 ppm"),
                new Area("3", 3, ellipse(site, 300, 190), true, "AEGL-3 · 20 ppm"));
        List<Chip> chips = new ArrayList<>();
        LocalPlane plane = new LocalPlane(site);
        for (int i = 0; i < 7; i++) {
            Position place = plane.toPosition(300.0 * i + 200, 150.0 * (i % 3) - 150);
            chips.add(new Chip("c" + i, Glyph.SCHOOL, place, "沧澜一中", "1150 · " + i, "7:20", "", 2, i));
        }
        return new MapScene(
                areas,
                List.of(new Bound("b", ellipse(site, 1700, 900), Bound.Stroke.DASHED, "3.4 km")),
                List.of(),
                new Source(site, false),
                new WindMark(280.0, 1.8, "280°", "1.8 m/s", false),
                List.of(),
                chips,
                List.of(),
                List.of(),
                List.of());
    }

    /// Blown to the east, m.
    private static Geometry ellipse(Position site, double half, double halfWidth) {
        Geometry circle =
                new GeometryFactory().createPoint(new Coordinate(0, 0)).buffer(1, 24);
        circle.apply((org.locationtech.jts.geom.CoordinateFilter) c -> {
            c.x = c.x * half + half * 0.94;
            c.y = c.y * halfWidth;
        });
        circle.geometryChanged();
        return new LocalPlane(site).toDegrees(circle);
    }
}
