package io.canmou.region.build;

import io.canmou.region.osm.OsmMap;
import org.locationtech.jts.geom.Envelope;

/// The box of a pack: what the heads of the files say, when that can be true.
///
/// A head is believed when the nodes fill it: its box is not larger than four times theirs. A dummy such as
/// (0, 0, 180, 90) is not, and then the box of the nodes counts.
final class PackBox {
    private static final double MOST_TIMES = 4;

    private PackBox() {}

    static Envelope of(OsmMap map, Findings findings) {
        Envelope nodes = map.bounds();
        Envelope told = map.origin().box();
        if (told.isNull() || nodes.isNull()) {
            return nodes;
        }
        boolean filled = told.getArea() <= MOST_TIMES * nodes.getArea() && told.intersects(nodes);
        if (!filled) {
            findings.add("dummyBox", 1);
        }
        return filled ? told : nodes;
    }
}
