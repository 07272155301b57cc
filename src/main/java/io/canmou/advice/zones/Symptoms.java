package io.canmou.advice.zones;

import io.canmou.advice.rules.Filled;
import io.canmou.geo.LocalPlane;
import io.canmou.incident.FactKey;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// People who report symptoms are the first true sensors: the public zone grows to hold them and a margin (rule
/// Z14).
///
/// @param reach m from the release; 0: nobody reports any
/// @param area metres around the release
record Symptoms(double reach, Geometry area) {
    private static final int ARC = 8;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    static Symptoms of(Filled filled, LocalPlane plane, double margin) {
        Geometry places = filled.facts().value(FactKey.SYMPTOMS).orElse(null);
        if (places == null || places.isEmpty()) {
            return new Symptoms(0, Shapes.empty());
        }
        double reach = 0;
        Geometry area = Shapes.empty();
        Coordinate source = new Coordinate(0, 0);
        for (Coordinate place : plane.toMetres(places).getCoordinates()) {
            reach = Math.max(reach, place.distance(source) + margin);
            Geometry about = FACTORY.createPoint(place).buffer(margin, ARC);
            area = Shapes.union(
                    area,
                    FACTORY.createGeometryCollection(new Geometry[] {about, FACTORY.createPoint(source)})
                            .convexHull());
        }
        return new Symptoms(reach, area);
    }
}
