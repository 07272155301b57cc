package io.canmou.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.geo.Position;
import io.canmou.map.MapScene;
import io.canmou.map.Viewport;
import io.canmou.ui.theme.Palette;
import io.canmou.words.Words;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class SceneFitTest {
    /// 0.13 by 0.1 degrees at the equator: 14.5 by 11.1 km.
    private static final Envelope REGION = new Envelope(10, 10.13, 0, 0.1);

    private static final MapLook LOOK = new MapLook(Palette.DAY, Words.EN, 1, false, true);
    private static final Viewport WINDOW = Viewport.fitting(REGION, 754, 616, 0);

    private static MapScene scene(double degrees) {
        Position source = new Position(0.05, 10.04);
        Geometry circle = new GeometryFactory()
                .createPoint(new Coordinate(source.lon(), source.lat()))
                .buffer(degrees, 32);
        return new MapScene(
                List.of(),
                List.of(new MapScene.Bound("public", circle.getBoundary(), MapScene.Bound.Stroke.DASHED, "")),
                List.of(),
                new MapScene.Source(source, false),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aCircleThatLeavesTheRegionIsSeenWhole() {
        MapScene scene = scene(0.076);
        Viewport seen = new SceneFit(REGION, LOOK).of(scene, WINDOW);
        Rectangle2D window = new Rectangle2D(0, 0, 754, 616);
        for (Coordinate c : scene.bounds().getFirst().outline().getCoordinates()) {
            Coordinate at = seen.toPixel(new Position(c.y, c.x));
            assertThat(window.contains(at.x, at.y)).as("%s", at).isTrue();
        }
    }

    @Test
    void theVoidNeverTakesMoreThanHalfTheRegionOnASide() {
        Viewport seen = new SceneFit(REGION, LOOK).of(scene(2), WINDOW);
        double region = seen.toPixel(new Position(0, 10.13)).x - seen.toPixel(new Position(0, 10)).x;
        assertThat(region).isGreaterThan(754 / 4.0);
    }
}
