package io.canmou.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.geo.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class ViewportTest {
    /// Tiles of 256 pixels by the formula of the OpenStreetMap wiki, "Slippy map tilenames": x = (lon + 180) / 360
    /// · 2^z, y = (1 − ln(tan φ + sec φ) / π) / 2 · 2^z; worked by hand. Ours are twice as wide.
    @ParameterizedTest
    @CsvSource({"31.2304, 121.4737, 10, 857, 418", "48.4030, 15.6220, 14, 8902, 5667", "-20.5, -54.55, 12, 1427, 2286"})
    void tilesAreCountedAsOnWebMaps(double lat, double lon, int zoom, int x, int y) {
        double n = Math.pow(2, zoom);
        double phi = Math.toRadians(lat);
        assertThat((int) Math.floor((lon + 180) / 360 * n)).isEqualTo(x);
        assertThat((int) Math.floor((1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2 * n))
                .isEqualTo(y);
        assertThat(TileKey.at(zoom, Mercator.x(lon), Mercator.y(lat))).isEqualTo(new TileKey(zoom, x / 2, y / 2));
    }

    @Test
    void aPixelOfTheEquatorIsAsLongAsTheScaleSays() {
        assertThat(Mercator.metresPerPixel(0, 0)).isCloseTo(156_543.034, within(0.001));
        assertThat(Mercator.metresPerPixel(60, 10)).isCloseTo(156_543.034 / 1024 / 2, within(1e-3));
    }

    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        Viewport before = Viewport.at(new Position(32.45, 119.54), 13, 800, 600);
        Position pointed = before.toPosition(610, 140);
        Viewport after = before.zoomed(16.3, 610, 140);
        Coordinate pixel = after.toPixel(pointed);
        assertThat(pixel.x).isCloseTo(610, within(1e-6));
        assertThat(pixel.y).isCloseTo(140, within(1e-6));
    }

    @Test
    void draggingMovesTheMapWithTheFinger() {
        Viewport before = Viewport.at(new Position(32.45, 119.54), 14, 800, 600);
        Position held = before.toPosition(300, 300);
        Coordinate pixel = before.dragged(55, -20).toPixel(held);
        assertThat(pixel.x).isCloseTo(355, within(1e-6));
        assertThat(pixel.y).isCloseTo(280, within(1e-6));
    }

    @Test
    void aBoxFitsWithItsMarginAndTouchesIt() {
        Envelope box = new Envelope(119.5, 119.6, 32.40, 32.49);
        Viewport fitting = Viewport.fitting(box, 800, 600, 40);
        Coordinate northWest = fitting.toPixel(119.5, 32.49);
        Coordinate southEast = fitting.toPixel(119.6, 32.40);
        assertThat(northWest.x).isGreaterThanOrEqualTo(39.99);
        assertThat(northWest.y).isGreaterThanOrEqualTo(39.99);
        assertThat(Math.min(northWest.x, northWest.y)).isCloseTo(40, within(0.01));
        assertThat(southEast.x).isLessThanOrEqualTo(760.01);
        assertThat(southEast.y).isLessThanOrEqualTo(560.01);
    }
}
