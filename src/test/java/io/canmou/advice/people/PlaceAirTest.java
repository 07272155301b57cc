package io.canmou.advice.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// A wind from the west; the cloud goes east along y = 0.
class PlaceAirTest {
    private static final double WEST = 270;

    private static Geometry plot(double x, double y) {
        return new GeometryFactory().toGeometry(new Envelope(x - 50, x + 50, y - 50, y + 50));
    }

    @Test
    void aPlotOnTheAxisGetsMostWhereTheAxisEntersIt() {
        Coordinate most = PlaceAir.most(plot(500, 20), WEST);
        assertThat(most.x).isCloseTo(450, within(0.1));
        assertThat(most.y).isCloseTo(0, within(0.1));
    }

    @Test
    void aPlotBesideTheAxisGetsMostAtTheCornerLeastOffIt() {
        Coordinate most = PlaceAir.most(plot(500, 200), WEST);
        assertThat(most.x).isCloseTo(550, within(0.1));
        assertThat(most.y).isCloseTo(150, within(0.1));
    }

    @Test
    void withoutADirectionTheNearestEdgeCounts() {
        Coordinate most = PlaceAir.most(plot(0, 300), null);
        assertThat(Math.hypot(most.x, most.y)).isCloseTo(250, within(0.1));
    }
}
