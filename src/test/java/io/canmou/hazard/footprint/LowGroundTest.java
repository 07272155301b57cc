package io.canmou.hazard.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class LowGroundTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Geometry ZONE =
            FACTORY.createPoint(new Coordinate(0, 0)).buffer(200);

    @Test
    void evenGroundHasNoLowPlaces() {
        LowGround found = LowGround.about(ZONE, (east, north) -> 12);
        assertThat(found.places()).isEmpty();
        assertThat(found.area().isEmpty()).isTrue();
    }

    @Test
    void aValleyBesideTheZoneIsFoundAtItsDeepestPlace() {
        // ground falls to the north by 1 in 50 down to a stream 400 m off
        LowGround found = LowGround.about(ZONE, (east, north) -> -Math.min(Math.max(north, 0), 400) / 50);
        assertThat(found.places().getFirst().depth()).isCloseTo(8, Offset.offset(0.3));
        assertThat(found.area().contains(FACTORY.createPoint(new Coordinate(0, 400))))
                .isTrue();
        assertThat(found.area().contains(FACTORY.createPoint(new Coordinate(0, -400))))
                .isFalse();
    }

    @Test
    void aHollowBehindARidgeIsNotJoined() {
        LowGround found = LowGround.about(ZONE, (east, north) -> north > 350 ? -10 : north > 250 ? 5 : 0);
        assertThat(found.places()).isEmpty();
    }

    @Test
    void unknownGroundIsNotLow() {
        assertThat(LowGround.about(ZONE, (east, north) -> Double.NaN).places()).isEmpty();
    }
}
