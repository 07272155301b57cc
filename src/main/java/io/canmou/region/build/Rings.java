package io.canmou.region.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;

/// Rings to an area by how they lie in each other: inside an even number of others a ring is a shell, inside an odd
/// number a hole.
///
/// The roles that mappers gave are not needed for that, and not trusted: they are missing or wrong in every older
/// extract. So an island in a lake's hole comes out as land's own shell.
final class Rings {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Rings() {}

    /// The area of the rings; empty: none encloses anything.
    static Optional<Geometry> area(List<LinearRing> rings) {
        List<Polygon> discs = new ArrayList<>();
        for (LinearRing ring : rings) {
            polygons(FACTORY.createPolygon(ring)).forEach(discs::add);
        }
        discs.sort(Comparator.comparingDouble(Polygon::getArea).reversed());
        List<PreparedGeometry> prepared =
                discs.stream().map(PreparedGeometryFactory::prepare).toList();
        int[] depth = new int[discs.size()];
        int[] parent = new int[discs.size()];
        for (int i = 0; i < discs.size(); i++) {
            parent[i] = -1;
            for (int j = 0; j < i; j++) {
                if (prepared.get(j).contains(discs.get(i).getInteriorPoint())
                        && prepared.get(j).covers(discs.get(i))) {
                    depth[i] = depth[j] + 1;
                    parent[i] = j;
                }
            }
        }
        return assembled(discs, depth, parent);
    }

    private static Optional<Geometry> assembled(List<Polygon> discs, int[] depth, int[] parent) {
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < discs.size(); i++) {
            if (depth[i] % 2 == 0) {
                List<LinearRing> holes = new ArrayList<>();
                for (int j = i + 1; j < discs.size(); j++) {
                    if (parent[j] == i) {
                        holes.add(discs.get(j).getExteriorRing());
                    }
                }
                parts.add(FACTORY.createPolygon(discs.get(i).getExteriorRing(), holes.toArray(LinearRing[]::new)));
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(valid(FACTORY.buildGeometry(parts)));
    }

    /// The same area without self-intersections, as polygon or multipolygon.
    static Geometry valid(Geometry area) {
        if (area.isValid()) {
            return area;
        }
        List<Polygon> parts = polygons(GeometryFixer.fix(area));
        return parts.size() == 1 ? parts.getFirst() : new MultiPolygon(parts.toArray(Polygon[]::new), FACTORY);
    }

    /// The polygons of a geometry, made valid; lines and points that are left over are dropped.
    private static List<Polygon> polygons(Geometry geometry) {
        Geometry good = geometry.isValid() ? geometry : GeometryFixer.fix(geometry);
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < good.getNumGeometries(); i++) {
            if (good.getGeometryN(i) instanceof Polygon polygon && polygon.getArea() > 0) {
                parts.add(polygon);
            }
        }
        return parts;
    }
}
