package io.canmou.advice.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Against JTS's overlay, on stars, which turn inwards at every second corner, with holes and in several parts.
class CutZoneTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aHousesPartIsThatOfTheOverlay(long seed) {
        Random random = new Random(seed);
        Geometry zone = zone(random);
        CutZone cut = new CutZone(zone);
        int partly = 0;
        for (int i = 0; i < 300; i++) {
            Geometry house = house(random);
            double exact = common(zone, house).getArea();
            partly += exact > 0 && exact < house.getArea() * (1 - 1e-9) ? 1 : 0;
            assertThat(cut.shared(GroundRings.of(house), house.getEnvelopeInternal()))
                    .as("seed %d, house %s", seed, house)
                    .isCloseTo(exact, within(1e-9 * house.getArea()));
        }
        assertThat(partly).as("houses on the edge").isGreaterThan(20);
    }

    @Test
    void anEmptyZoneSharesNothing() {
        Geometry house = star(new Random(1), 0, 0, 1, 5);
        assertThat(new CutZone(FACTORY.createPolygon()).shared(GroundRings.of(house), house.getEnvelopeInternal()))
                .isZero();
    }

    /// Somewhere at 118 degrees east, 32 north, ten kilometres wide: a star with a hole and an island.
    private static Geometry zone(Random random) {
        Geometry outer = star(random, 118, 32, 0.05, 60);
        Geometry hole = star(random, 118.005, 32.002, 0.015, 20);
        Geometry island = star(random, 118.09, 32.03, 0.02, 12);
        return OverlayNGRobust.overlay(
                OverlayNGRobust.overlay(outer, hole, OverlayNG.DIFFERENCE), island, OverlayNG.UNION);
    }

    private static Geometry house(Random random) {
        double x = 118 + (random.nextDouble() - 0.4) * 0.16;
        double y = 32 + (random.nextDouble() - 0.5) * 0.12;
        Geometry walls = star(random, x, y, 0.001 + 0.006 * random.nextDouble(), 4 + random.nextInt(8));
        Geometry yard = star(random, x, y, 0.0003, 5);
        return random.nextBoolean() ? walls : OverlayNGRobust.overlay(walls, yard, OverlayNG.DIFFERENCE);
    }

    private static Geometry common(Geometry a, Geometry b) {
        return OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION);
    }

    private static Geometry star(Random random, double x, double y, double radius, int corners) {
        Coordinate[] ring = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double far = radius * (0.4 + 0.6 * random.nextDouble());
            double angle = 2 * Math.PI * i / corners;
            ring[i] = new Coordinate(x + far * Math.cos(angle), y + far * Math.sin(angle));
        }
        ring[corners] = ring[0];
        return FACTORY.createPolygon(ring);
    }
}
