package io.canmou.region.build;

import io.canmou.region.osm.OsmMap;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

final class Coastline {
    Coastline(OsmMap map, Envelope box, Findings findings) {}

    List<Draft> sea() {
        return List.of();
    }
}
