package io.canmou.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class BorderTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatTheBorderComesIntoIsNeverSaidToBeFarFromIt(long seed) {
        Random random = new Random(seed);
        Geometry area = star(random);
        Border border = new Border(area);
        int far = 0;
        for (int i = 0; i < 2000; i++) {
            double x = 9.4 + 0.3 * random.nextDouble();
            double y = 47 + 0.3 * random.nextDouble();
            Envelope box = new Envelope(x, x + 0.004 * random.nextDouble(), y, y + 0.004 * random.nextDouble());
            if (!border.near(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY())) {
                far++;
                assertThat(area.getBoundary().intersects(FACTORY.toGeometry(box)))
                        .as("seed %d, %s", seed, box)
                        .isFalse();
            }
        }
        assertThat(far).as("boxes that one point decides").isGreaterThan(1000);
    }

    private static Geometry star(Random random) {
        int corners = 5 + random.nextInt(60);
        Coordinate[] ring = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double far = 0.1 * (0.3 + 0.7 * random.nextDouble());
            double angle = 2 * Math.PI * i / corners;
            ring[i] = new Coordinate(9.55 + far * Math.cos(angle), 47.15 + far * Math.sin(angle));
        }
        ring[corners] = ring[0];
        return FACTORY.createPolygon(ring);
    }
}
