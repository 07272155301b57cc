package io.canmou.region.build;

import io.canmou.region.osm.OsmMap;
import io.canmou.region.osm.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// The sea, from the coastlines inside the pack's box.
///
/// Coastlines have land on their left. So from where one leaves the box, the sea's edge runs clockwise along the
/// box to where the next one enters. A ring that runs against the clock is an island. When the sea that comes out
/// would drown more than a fifth of the roads and houses, the coastline is broken, and none is drawn.
///
/// Source: OpenStreetMap wiki, "Tag:natural=coastline".
final class Coastline {
    private static final Tags SEA = Tags.of("natural", "sea");
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double MOST_DROWNED = 0.2;
    private static final int SAMPLES = 2_000;

    /// An id that no object of OpenStreetMap has.
    private static final long SEA_ID = Draft.id(0, Draft.RELATION);

    private final OsmMap map;
    private final Envelope box;
    private final Findings findings;

    Coastline(OsmMap map, Envelope box, Findings findings) {
        this.map = map;
        this.box = box;
        this.findings = findings;
    }

    /// The sea as one feature, or none.
    List<Draft> sea() {
        List<int[]> ways = new ArrayList<>();
        for (int i = 0; i < map.ways(); i++) {
            if (map.wayTags(i).is("natural", "coastline")) {
                ways.add(map.wayNodes(i));
            }
        }
        if (ways.isEmpty() || box.getWidth() == 0 || box.getHeight() == 0) {
            return List.of();
        }
        Optional<Geometry> sea = sea(ways);
        if (sea.isEmpty() || drowns(sea.get())) {
            findings.add("openCoast", 1);
            return List.of();
        }
        Geometry area = sea.get();
        return area.isEmpty() ? List.of() : List.of(new Draft(SEA_ID, SEA, area, 0, null));
    }

    private Optional<Geometry> sea(List<int[]> ways) {
        RingJoiner.Joined joined = new RingJoiner(ways, false).join();
        BoxCut cut = new BoxCut(box);
        List<LinearRing> islands = new ArrayList<>();
        List<LinearRing> pools = new ArrayList<>();
        for (int[] ring : joined.rings()) {
            Coordinate[] line = Shapes.line(map, ring).getCoordinates();
            boolean within = box.contains(Shapes.line(map, ring).getEnvelopeInternal());
            if (within) {
                (Orientation.isCCW(line) ? islands : pools).add(Shapes.ring(map, ring));
            } else {
                cut.addRing(line);
            }
        }
        for (int[] chain : joined.chains()) {
            if (!cut.addChain(Shapes.line(map, chain).getCoordinates())) {
                return Optional.empty();
            }
        }
        Geometry water = water(cut, pools, !islands.isEmpty());
        for (LinearRing island : islands) {
            water = difference(water, FACTORY.createPolygon(island));
        }
        return Optional.of(water);
    }

    private Geometry water(BoxCut cut, List<LinearRing> pools, boolean islands) {
        List<LinearRing> shores = cut.rings();
        Geometry water = FACTORY.createPolygon();
        for (LinearRing shore : shores) {
            water = union(water, Rings.valid(FACTORY.createPolygon(shore)));
        }
        for (LinearRing pool : pools) {
            water = union(water, Rings.valid(FACTORY.createPolygon(pool)));
        }
        boolean open = shores.isEmpty() && pools.isEmpty() && islands;
        return open ? FACTORY.toGeometry(box) : water;
    }

    private static Geometry union(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.UNION);
    }

    private static Geometry difference(Geometry water, Polygon island) {
        return OverlayNGRobust.overlay(water, Rings.valid(island), OverlayNG.DIFFERENCE);
    }

    private boolean drowns(Geometry sea) {
        if (sea.isEmpty()) {
            return false;
        }
        PreparedGeometry inside = PreparedGeometryFactory.prepare(sea);
        int step = Math.max(1, map.ways() / SAMPLES);
        int all = 0;
        int wet = 0;
        for (int i = 0; i < map.ways(); i += step) {
            Tags tags = map.wayTags(i);
            int[] nodes = map.wayNodes(i);
            boolean onLand =
                    (tags.has("highway") || tags.has("building")) && !tags.has("bridge") && !tags.has("tunnel");
            if (onLand && nodes.length > 0 && box.contains(map.node(nodes[0]))) {
                all++;
                wet += inside.contains(FACTORY.createPoint(map.node(nodes[0]))) ? 1 : 0;
            }
        }
        return all > 0 && wet > MOST_DROWNED * all;
    }
}
