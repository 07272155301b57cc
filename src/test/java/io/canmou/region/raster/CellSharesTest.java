package io.canmou.region.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class CellSharesTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int WIDTH = 13;
    private static final int HEIGHT = 9;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theShareOfEachCellIsThatOfAPlainIntersection(long seed) {
        Geometry area = concaveWithHole(new Random(seed));
        double[][] shares = new double[HEIGHT][WIDTH];
        CellShares.visit(area, WIDTH, HEIGHT, (x, y, share) -> shares[y][x] += share);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                Geometry cell = FACTORY.toGeometry(new Envelope(x, x + 1, y, y + 1));
                assertThat(shares[y][x])
                        .as("cell %d, %d", x, y)
                        .isEqualTo(cell.intersection(area).getArea(), Offset.offset(1e-9));
            }
        }
    }

    /// A star that sticks out of the grid, with a hole round its middle, and an island beside it.
    private static Geometry concaveWithHole(Random random) {
        double cx = 3 + 6 * random.nextDouble();
        double cy = 2 + 5 * random.nextDouble();
        Coordinate[] ring = new Coordinate[25];
        for (int i = 0; i < 24; i++) {
            double r = 1.5 + 6 * random.nextDouble();
            double angle = 2 * Math.PI * i / 24;
            ring[i] = new Coordinate(cx + r * Math.cos(angle), cy + r * Math.sin(angle));
        }
        ring[24] = ring[0];
        Geometry hole = FACTORY.createPoint(new Coordinate(cx, cy)).buffer(1.2);
        Geometry island = FACTORY.createPoint(new Coordinate(cx, cy)).buffer(0.4);
        return FACTORY.createPolygon(ring).difference(hole).union(island);
    }
}
