package io.canmou.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequenceFactory;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.impl.CoordinateArraySequenceFactory;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

class LocalPlaneTest {
    private static final Position ORIGIN = new Position(32.4, 119.5);

    /// The drill district's own figures: lat = 32.4 + y / 110,895, lon = 119.5 + x / 94,029 by the district's
    /// middle; from its corner a degree of longitude is 0.05 % longer.
    @Test
    void metresOfADegreeAreThoseOfTheDistrict() {
        LocalPlane plane = new LocalPlane(ORIGIN);
        Coordinate corner = plane.toLocal(new Position(32.49018, 119.62762));
        assertThat(corner.x).isCloseTo(12_000, within(8.0));
        assertThat(corner.y).isCloseTo(10_000, within(3.0));
    }

    @Test
    void everyKindOfCoordinateSequenceIsTurnedIntoMetres() {
        LocalPlane plane = new LocalPlane(ORIGIN);
        for (CoordinateSequenceFactory factory : new CoordinateSequenceFactory[] {
            CoordinateArraySequenceFactory.instance(), PackedCoordinateSequenceFactory.DOUBLE_FACTORY
        }) {
            Geometry point = new GeometryFactory(factory).createPoint(new Coordinate(119.5, 32.5));
            assertThat(plane.toMetres(point).getCoordinate().x).isCloseTo(0, within(1e-6));
            assertThat(plane.toMetres(point).getCoordinate().y).isCloseTo(11_089.5, within(2.0));
            assertThat(plane.toDegrees(plane.toMetres(point)).getCoordinate().y).isCloseTo(32.5, within(1e-9));
        }
    }
}
