package io.canmou.advice.people;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/// The rings of an area as bare numbers: shells against the clock, holes with it, so that signed areas add up.
final class GroundRings {
    private GroundRings() {}

    /// Each ring as x, y pairs without the closing point.
    static List<double[]> of(Geometry area) {
        List<double[]> rings = new ArrayList<>();
        for (Object found : PolygonExtracter.getPolygons(area)) {
            Polygon polygon = (Polygon) found;
            if (!polygon.isEmpty()) {
                rings.add(points(polygon.getExteriorRing(), true));
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    rings.add(points(polygon.getInteriorRingN(i), false));
                }
            }
        }
        return rings;
    }

    private static double[] points(LinearRing ring, boolean againstTheClock) {
        CoordinateSequence sequence = ring.getCoordinateSequence();
        boolean asItIs = Orientation.isCCW(sequence) == againstTheClock;
        int points = sequence.size() - 1;
        double[] xy = new double[2 * points];
        for (int i = 0; i < points; i++) {
            int from = asItIs ? i : points - 1 - i;
            xy[2 * i] = sequence.getX(from);
            xy[2 * i + 1] = sequence.getY(from);
        }
        return xy;
    }
}
