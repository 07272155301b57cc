package io.canmou.maps;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.quadtree.Quadtree;

/// Which ground is taken, so that nothing is built on something else.
final class Ground {
    private final Quadtree taken = new Quadtree();

    void take(Geometry geometry) {
        taken.insert(geometry.getEnvelopeInternal(), PreparedGeometryFactory.prepare(geometry));
    }

    /// Nothing lies within `gap` m of the shape.
    boolean isFree(Geometry shape, double gap) {
        Envelope box = new Envelope(shape.getEnvelopeInternal());
        box.expandBy(gap);
        Geometry wide = gap > 0 ? shape.buffer(gap, 1) : shape;
        @SuppressWarnings("unchecked")
        List<PreparedGeometry> near = taken.query(box);
        return near.stream()
                .noneMatch(g -> g.getGeometry().getEnvelopeInternal().intersects(box) && g.intersects(wide));
    }

    /// Takes the shape if nothing lies within `gap` m of it.
    boolean takeIfFree(Geometry shape, double gap) {
        if (!isFree(shape, gap)) {
            return false;
        }
        take(shape);
        return true;
    }

    /// Takes the strip of a road.
    void take(Road road) {
        take(Curves.line(road.line()).buffer(road.halfWidth(), 2));
    }
}
