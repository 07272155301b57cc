package io.canmou.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

class TilePainterTest {
    private static final int ZOOM = 14;
    private static final TileKey TILE = TileKey.at(ZOOM, Mercator.x(121.5), Mercator.y(31.2));

    @TempDir
    Path folder;

    @Test
    void anIslandInALakeIsLand() {
        BufferedImage tile =
                paint(pack().with("POLYGON((" + ring(0.1, 0.9) + "),(" + ring(0.4, 0.6) + "))", "natural=water"));
        assertThat(ink(tile, 0.2, 0.5)).isEqualTo(MapPalettes.DAY.ink(BaseInk.WATER));
        assertThat(ink(tile, 0.5, 0.5)).isEqualTo(MapPalettes.DAY.ink(BaseInk.LAND));
        assertThat(ink(tile, 0.95, 0.5)).isEqualTo(MapPalettes.DAY.ink(BaseInk.LAND));
    }

    @Test
    void everyPartOfAMultipolygonIsDrawn() {
        BufferedImage tile = paint(
                pack().with("MULTIPOLYGON(((" + ring(0.1, 0.3) + ")),((" + ring(0.6, 0.9) + ")))", "natural=water"));
        assertThat(ink(tile, 0.2, 0.2)).isEqualTo(MapPalettes.DAY.ink(BaseInk.WATER));
        assertThat(ink(tile, 0.75, 0.75)).isEqualTo(MapPalettes.DAY.ink(BaseInk.WATER));
        assertThat(ink(tile, 0.45, 0.45)).isEqualTo(MapPalettes.DAY.ink(BaseInk.LAND));
    }

    @Test
    void whatLiesBeyondTheRegionIsMarkedAsUnknownAndNotAsLand() {
        Envelope half = TILE.box(0);
        half = new Envelope(half.getMinX(), half.centre().x, half.getMinY(), half.getMaxY());
        BufferedImage tile = paint(new MemoryPack(folder, half).with("POINT(0 0)", "place=city"));
        assertThat(ink(tile, 0.25, 0.5)).isEqualTo(MapPalettes.DAY.ink(BaseInk.LAND));
        assertThat(ink(tile, 0.75, 0.5)).isEqualTo(MapPalettes.DAY.ink(BaseInk.OUTSIDE));
    }

    @Test
    void chineseNamesAreWrittenInRealLetters() {
        long bare = darkPixels(paint(pack()));
        long named = darkPixels(paint(pack().with(point(0.5, 0.5), "place=city", "name=沧澜")));
        long boxes = darkPixels(paint(pack().with(point(0.5, 0.5), "place=city", "name=\uD842\uDFB7\uD842\uDFB7")));
        assertThat(bare).isZero();
        assertThat(named).isGreaterThan(150).isNotEqualTo(boxes);
    }

    @Test
    void englishNamesAreTakenWhereTheMapHasThem() {
        MemoryPack pack = pack().with(point(0.5, 0.5), "place=city", "name=沧澜", "name:en=Canglan");
        MemoryPack english = pack().with(point(0.5, 0.5), "place=city", "name=Canglan");
        assertThat(pixels(painter(pack, "en").paint(TILE)))
                .isEqualTo(pixels(painter(english, "zh").paint(TILE)));
    }

    @Test
    void aTileIsTheSameWhicheverNeighbourWasPaintedBefore() {
        MemoryPack pack = pack();
        for (int i = 0; i < 40; i++) {
            pack.with(point(i * 0.05, 0.02 * (i % 7) + 0.4), "place=village", "name=青禾" + i);
        }
        TileKey east = new TileKey(ZOOM, TILE.x() + 1, TILE.y());
        TilePainter first = painter(pack, "zh");
        TilePainter second = painter(pack, "zh");
        int[] before = pixels(first.paint(TILE));
        second.paint(east);
        second.paint(new TileKey(ZOOM, TILE.x(), TILE.y() + 1));
        assertThat(pixels(second.paint(TILE))).isEqualTo(before);
    }

    private BufferedImage paint(MemoryPack pack) {
        return painter(pack, "zh").paint(TILE);
    }

    private static TilePainter painter(MemoryPack pack, String language) {
        return new TilePainter(pack, MapPalettes.DAY, language, new Typeface());
    }

    private MemoryPack pack() {
        return new MemoryPack(folder, TILE.box(600));
    }

    /// A square ring between two shares of the tile's side.
    private static String ring(double from, double to) {
        List<double[]> corners = List.of(
                new double[] {from, from},
                new double[] {to, from},
                new double[] {to, to},
                new double[] {from, to},
                new double[] {from, from});
        return String.join(",", corners.stream().map(c -> lonLat(c[0], c[1])).toList());
    }

    private static String point(double x, double y) {
        return "POINT(" + lonLat(x, y) + ")";
    }

    private static String lonLat(double x, double y) {
        double n = TileKey.across(ZOOM);
        return Mercator.lon((TILE.x() + x) / n) + " " + Mercator.lat((TILE.y() + y) / n);
    }

    private static Ink ink(BufferedImage tile, double x, double y) {
        return new Ink(tile.getRGB((int) (x * 512), (int) (y * 512)));
    }

    private static int[] pixels(BufferedImage tile) {
        return tile.getRGB(0, 0, 512, 512, null, 0, 512);
    }

    private static long darkPixels(BufferedImage tile) {
        long count = 0;
        for (int pixel : pixels(tile)) {
            if (new Ink(pixel).luminance() < 0.2) {
                count++;
            }
        }
        return count;
    }
}
