package io.canmou.region.build;

import io.canmou.region.osm.OsmMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;

/// Geometries of ways.
final class Shapes {
    static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int SMALLEST_RING = 4;

    private Shapes() {}

    static LineString line(OsmMap map, int[] nodes) {
        return FACTORY.createLineString(coordinates(map, nodes));
    }

    static LinearRing ring(OsmMap map, int[] nodes) {
        return FACTORY.createLinearRing(coordinates(map, nodes));
    }

    static boolean closed(int[] nodes) {
        return nodes.length >= SMALLEST_RING && nodes[0] == nodes[nodes.length - 1];
    }

    private static Coordinate[] coordinates(OsmMap map, int[] nodes) {
        Coordinate[] coordinates = new Coordinate[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            coordinates[i] = map.node(nodes[i]);
        }
        return coordinates;
    }
}
