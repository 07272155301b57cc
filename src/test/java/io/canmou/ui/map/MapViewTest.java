package io.canmou.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.map.Basemap;
import io.canmou.map.Glyph;
import io.canmou.map.MapScene;
import io.canmou.map.MapScene.Area;
import io.canmou.map.MapScene.Chip;
import io.canmou.map.MapScene.Flag;
import io.canmou.map.MapScene.Source;
import io.canmou.map.MapScene.WindMark;
import io.canmou.map.MemoryPack;
import io.canmou.map.Viewport;
import io.canmou.ui.map.MapListener.Thing;
import io.canmou.ui.theme.Palette;
import io.canmou.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MapViewTest {
    private static final Position SITE = new Position(32.45, 119.54);

    @TempDir
    static Path folder;

    private final List<Object> heard = new ArrayList<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private Basemap basemap;
    private MapView map;

    /// A turn of the wind handle.
    private record Turn(double from, double speed, boolean released) {}

    @Start
    void start(Stage stage) {
        var pack = new MemoryPack(folder, new Envelope(119.50, 119.60, 32.40, 32.50))
                .with(
                        "POLYGON((119.51 32.41, 119.56 32.41, 119.56 32.44, 119.51 32.44, 119.51 32.41))",
                        "natural=water");
        basemap = new Basemap(pack, Palette.DAY.map(), "zh", folder.resolve("cache"), workers);
        var look = new MapLook(Palette.DAY, Words.ZH, 1, false, false);
        map = new MapView(basemap, look, new Ear(), position -> "50S", Platform::runLater);
        StackPane root = new StackPane(map);
        root.getStyleClass().addAll("root", "cm-day");
        root.getStylesheets().add("/io/canmou/ui/canmou.css");
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(root, 760, 620));
        stage.show();
        map.goTo(SITE, 14);
        map.show(scene());
    }

    @AfterEach
    void close() {
        basemap.close();
        workers.shutdownNow();
    }

    @Test
    void aTapOnTheBareMapTellsThePositionUnderIt(FxRobot robot) {
        robot.clickOn(new Point2D(200, 470));
        Position expected = map.viewport().toPosition(200, 470);
        assertThat(heard).hasSize(1);
        Position picked = (Position) heard.getFirst();
        assertThat(picked.lat()).isCloseTo(expected.lat(), within(1e-6));
        assertThat(picked.lon()).isCloseTo(expected.lon(), within(1e-6));
    }

    @Test
    void aDragMovesTheMapWithTheFingerAndIsNoTap(FxRobot robot) {
        Position held = map.viewport().toPosition(300, 500);
        robot.drag(new Point2D(300, 500), MouseButton.PRIMARY).dropTo(new Point2D(420, 440));
        WaitForAsyncUtils.waitForFxEvents();
        Coordinate now = map.viewport().toPixel(held);
        assertThat(now.x).isCloseTo(420, within(8.0));
        assertThat(now.y).isCloseTo(440, within(8.0));
        assertThat(heard).noneMatch(Position.class::isInstance);
    }

    @Test
    void theWheelZoomsAroundThePointerAndEndsOnAWholeZoom(FxRobot robot) throws Exception {
        robot.moveTo(new Point2D(500, 200));
        Position pointed = map.viewport().toPosition(500, 200);
        robot.scroll(1, VerticalDirection.UP);
        settled();
        double zoom = map.viewport().zoom();
        assertThat(zoom).isEqualTo(Math.rint(zoom)).isNotEqualTo(14);
        Coordinate now = map.viewport().toPixel(pointed);
        assertThat(now.x).isCloseTo(500, within(0.5));
        assertThat(now.y).isCloseTo(200, within(0.5));
    }

    @Test
    void theToolsZoomAndTheOthersAreTold(FxRobot robot) throws Exception {
        robot.clickOn("#map-closer");
        settled();
        assertThat(map.viewport().zoom()).isEqualTo(15);
        robot.clickOn("#map-full");
        assertThat(heard).containsExactly(MapListener.Tool.FULL_MAP);
    }

    @Test
    void sitesThatArePutOffGoAndComeBackAndTheToolSaysThatSomethingIsOff(FxRobot robot) {
        assertThat(robot.lookup(".cm-chip").queryAll()).isNotEmpty();
        robot.clickOn("#map-layers").clickOn("#layer-sites");
        assertThat(robot.lookup(".cm-chip").queryAll()).isEmpty();
        assertThat(robot.lookup("#map-layers").query().getStyleClass()).contains("cm-marked");
        robot.clickOn("#layer-sites").clickOn("#map-layers");
        assertThat(robot.lookup(".cm-chip").queryAll()).isNotEmpty();
        assertThat(robot.lookup("#layers").query().isVisible()).isFalse();
    }

    @Test
    void aTapOnAChipTellsTheSiteAndNotThePlaceUnderIt(FxRobot robot) {
        robot.clickOn("沧澜一中");
        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst())
                .isInstanceOfSatisfying(
                        Thing.Site.class, site -> assertThat(site.chip().id()).isEqualTo("c2"));
    }

    @Test
    void atMostSevenChipsAreShownAndTheRestIsCounted(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup(".cm-chip-more").tryQuery().isPresent());
        assertThat(robot.lookup(".cm-chip").queryAll()).hasSizeLessThanOrEqualTo(7);
        int shown = robot.lookup(".cm-chip").queryAll().size();
        robot.clickOn(".cm-chip-more");
        assertThat(heard.getFirst())
                .isInstanceOfSatisfying(
                        Thing.MoreSites.class, more -> assertThat(more.chips()).hasSize(9 - shown));
    }

    @Test
    void draggingTheHandleTurnsTheWindToWhereItIsLetGo(FxRobot robot) {
        Coordinate source = map.viewport().toPixel(SITE);
        Node handle = robot.lookup(".cm-wind").query();
        robot.drag(handle, MouseButton.PRIMARY).dropTo(new Point2D(source.x + 5, source.y - 160));
        WaitForAsyncUtils.waitForFxEvents();
        List<Turn> turns = heard.stream()
                .filter(Turn.class::isInstance)
                .map(Turn.class::cast)
                .toList();
        assertThat(turns).isNotEmpty();
        assertThat(turns.getLast().released()).isTrue();
        assertThat(turns.getLast().from()).isBetween(0.0, 4.0);
        assertThat(turns.getLast().speed()).isCloseTo(WindScale.speed(160), within(0.4));
        assertThat(turns.stream().filter(Turn::released)).hasSize(1);
        assertThat(heard).noneMatch(Position.class::isInstance);
    }

    @Test
    void aTeamBeyondTheBorderSitsOnTheBorder(FxRobot robot) {
        Node flag = robot.lookup("T10").query().getParent();
        assertThat(flag.isVisible()).isTrue();
        assertThat(flag.getBoundsInParent().getMinX()).isBetween(0.0, 20.0);
    }

    @Test
    void noPartOfTheRegionIsEverBlankOnceItsOverviewIsThere(FxRobot robot) throws Exception {
        waitFor(() -> map.blurredTiles() == 0);
        for (int i = 0; i < 4; i++) {
            robot.interact(() -> map.zoomBy(1));
            for (int frame = 0; frame < 10; frame++) {
                WaitForAsyncUtils.waitForFxEvents(1);
                assertThat(map.emptyParts()).isZero();
            }
        }
        robot.interact(() -> map.goTo(new Position(32.49, 119.51), 17));
        assertThat(map.emptyParts()).isZero();
    }

    @Test
    void aSceneShownWhileTheMapIsInNoWindowIsDrawnOnceItIsInOneAgain(FxRobot robot) {
        StackPane root = (StackPane) map.getScene().getRoot();
        robot.interact(() -> {
            root.getChildren().clear();
            map.show(new MapScene(
                    List.of(new Area("a", 3, circle(700), false, "AEGL-3 · 20 ppm")),
                    List.of(),
                    List.of(),
                    new Source(SITE, false),
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
            root.getChildren().add(map);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("AEGL-3 · 20 ppm").tryQuery()).isPresent();
        assertThat(robot.lookup(".cm-chip").queryAll()).isEmpty();
    }

    @Test
    void switchingToTheNightKeepsTheViewAndTheScene(FxRobot robot) throws Exception {
        Viewport before = map.viewport();
        var pack = new MemoryPack(folder, new Envelope(119.50, 119.60, 32.40, 32.50));
        try (var night = new Basemap(pack, Palette.NIGHT.map(), "en", folder.resolve("cache"), workers)) {
            var look = new MapLook(Palette.NIGHT, Words.EN, 1, true, true);
            robot.interact(() -> map.look(night, look));
            waitFor(() -> map.blurredTiles() == 0);
            assertThat(map.viewport()).isEqualTo(before);
            assertThat(robot.lookup("AEGL-2 · 2 ppm").tryQuery()).isPresent();
        }
    }

    private void settled() throws Exception {
        waitFor(() -> !map.gliding());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Geometry circle(double radius) {
        Geometry metres =
                new GeometryFactory().createPoint(new Coordinate(0, 0)).buffer(radius);
        return new LocalPlane(SITE).toDegrees(metres);
    }

    private static MapScene scene() {
        LocalPlane plane = new LocalPlane(SITE);
        List<Chip> chips = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            String name = i == 2 ? "沧澜一中" : "地点" + i;
            Position place = plane.toPosition(500 * Math.cos(i) + 200, 900 * Math.sin(i * 1.7));
            chips.add(new Chip("c" + i, Glyph.SCHOOL, place, name, "100", "7:20", "", 2, i));
        }
        return new MapScene(
                List.of(new Area("a", 2, circle(700), true, "AEGL-2 · 2 ppm")),
                List.of(),
                List.of(),
                new Source(SITE, false),
                new WindMark(280.0, 1.8, "280°", "1.8 m/s", false),
                List.of(),
                chips,
                List.of(new Flag("T10", plane.toPosition(-9000, 300), "T10", "6 分", false)),
                List.of(),
                List.of());
    }

    /// Writes down what the map tells.
    private final class Ear extends MapListener.Deaf {
        @Override
        public void picked(Position position) {
            heard.add(position);
        }

        @Override
        public void tapped(Thing thing) {
            heard.add(thing);
        }

        @Override
        public void windTurned(double from, double speed, boolean released) {
            heard.add(new Turn(from, speed, released));
        }

        @Override
        public void asked(MapListener.Tool tool) {
            heard.add(tool);
        }
    }
}
