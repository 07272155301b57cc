package io.canmou.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.map.MapScene.Area;
import io.canmou.map.MapScene.Bound;
import io.canmou.map.MapScene.Source;
import io.canmou.words.Words;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class MapPictureTest {
    private static final Position SITE = new Position(32.45, 119.54);

    @TempDir
    Path folder;

    @Test
    void theSameSceneGivesTheSameBytes() {
        byte[] first = picture(MapPalettes.DAY).png(scene(), frame(), true);
        byte[] second = picture(MapPalettes.DAY).png(scene(), frame(), true);
        assertThat(first).isEqualTo(second);
    }

    @Test
    void theOrderedLineAndTheWorstZonesFitIntoTheFrame() {
        Viewport frame = picture(MapPalettes.DAY).frame(scene(), 600, 400);
        assertThat(frame.box().contains(circle(900).getEnvelopeInternal())).isTrue();
    }

    @Test
    void aPictureBetweenTwoZoomsIsDrawnToScale() {
        Viewport between = Viewport.at(SITE, 13.5, 500, 400);
        BufferedImage picture = picture(MapPalettes.DAY).paint(scene(), between, false);
        double radius = 1400 / between.metresPerPixel();
        double edge = Double.NaN;
        for (int y = 20; y < 200; y++) {
            if (new Ink(picture.getRGB(250, y)).contrast(MapPalettes.DAY.ink(Token.Z1_EDGE)) < 1.05) {
                edge = y;
                break;
            }
        }
        assertThat(200 - edge).isCloseTo(radius, org.assertj.core.data.Offset.offset(4.0));
    }

    @Test
    void aLineThatRunsOutOfTheRegionDoesNotShrinkTheRegionToASpeck() {
        var pack = new MemoryPack(folder, new org.locationtech.jts.geom.Envelope(119.53, 119.56, 32.44, 32.46));
        var picture = new MapPicture(pack, MapPalettes.DAY, Words.EN, false);
        Viewport frame = picture.frame(scene(), 600, 400);
        double seen = pack.info().bbox().getWidth() / frame.box().getWidth();
        assertThat(seen).isGreaterThan(0.5);
    }

    @Test
    void paperCarriesNoColourAndTellsTheLevelsByPatternAlone() {
        BufferedImage paper = picture(MapPalettes.PAPER).paint(scene(), frame(), false);
        assertThat(paper.getWidth()).isEqualTo(1000);
        for (int pixel : paper.getRGB(0, 0, 1000, 800, null, 0, 1000)) {
            var ink = new Ink(pixel);
            assertThat(Math.abs(ink.red() - ink.green()) + Math.abs(ink.green() - ink.blue()))
                    .isLessThanOrEqualTo(4);
        }
        double inner = darkness(paper, 520, 430);
        double middle = darkness(paper, 640, 430);
        double outer = darkness(paper, 755, 430);
        assertThat(inner).isGreaterThan(middle);
        assertThat(middle).isGreaterThan(outer);
        assertThat(outer).isPositive();
    }

    /// Share of black pixels in a square of 50 pixels.
    private static double darkness(BufferedImage picture, int x, int y) {
        int dark = 0;
        for (int pixel : picture.getRGB(x, y, 50, 50, null, 0, 50)) {
            dark += new Ink(pixel).luminance() < 0.3 ? 1 : 0;
        }
        return dark / 2500.0;
    }

    private MapPicture picture(MapPalette palette) {
        var pack = new MemoryPack(folder, new org.locationtech.jts.geom.Envelope(119.4, 119.7, 32.3, 32.6));
        return new MapPicture(pack, palette, Words.EN, palette == MapPalettes.PAPER);
    }

    /// 3.4 km across in 500 pixels.
    private static Viewport frame() {
        return Viewport.at(SITE, 14, 500, 400);
    }

    private static MapScene scene() {
        return new MapScene(
                List.of(
                        new Area("1", 1, circle(1400), false, "mild"),
                        new Area("2", 2, circle(900), true, "severe"),
                        new Area("3", 3, circle(450), false, "lethal")),
                List.of(new Bound("b", circle(900), Bound.Stroke.DASHED, "keep out")),
                List.of(),
                new Source(SITE, false),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Geometry circle(double radius) {
        Geometry metres =
                new GeometryFactory().createPoint(new Coordinate(0, 0)).buffer(radius, 32);
        return new LocalPlane(SITE).toDegrees(metres);
    }
}
