package io.canmou.maps;

import org.locationtech.jts.geom.Polygon;

/// One building of the map.
record Building(Polygon footprint, Tags tags) {}
