package io.canmou.maps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/// The map in the making. Points on one centimetre are one node, so roads that share a point are joined.
final class OsmMap {
    record Node(long id, int lat, int lon, Tags tags) {}

    record Way(long id, List<Long> nodes, Tags tags) {}

    record Member(long way, String role) {}

    record Relation(long id, List<Member> members, Tags tags) {}

    private final District.Origin origin;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Map<Coordinate, Integer> byPlace = new HashMap<>();

    OsmMap(District.Origin origin) {
        this.origin = origin;
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Way> ways() {
        return ways;
    }

    List<Relation> relations() {
        return relations;
    }

    /// The node at a place; made if there is none.
    long node(Coordinate place) {
        return nodes.get(index(place)).id();
    }

    /// The node at a place with these tags besides what it has.
    long node(Coordinate place, Tags tags) {
        int i = index(place);
        Node old = nodes.get(i);
        Tags all = old.tags();
        for (Map.Entry<String, String> e : tags.values().entrySet()) {
            all = all.with(e.getKey(), e.getValue());
        }
        nodes.set(i, new Node(old.id(), old.lat(), old.lon(), all));
        return old.id();
    }

    private int index(Coordinate place) {
        return byPlace.computeIfAbsent(Curves.snapped(place), c -> {
            int lat = (int) Math.rint(origin.lat(c.y) * 1e7);
            int lon = (int) Math.rint(origin.lon(c.x) * 1e7);
            nodes.add(new Node(nodes.size() + 1, lat, lon, Tags.NONE));
            return nodes.size() - 1;
        });
    }

    long way(List<Coordinate> points, Tags tags) {
        List<Long> ids = points.stream().map(this::node).toList();
        ways.add(new Way(ways.size() + 1, ids, tags));
        return ways.size();
    }

    /// An area: a closed way, or a multipolygon where it has holes.
    void area(Polygon polygon, Tags tags) {
        if (polygon.getNumInteriorRing() == 0) {
            way(ring(polygon.getExteriorRing()), tags);
            return;
        }
        List<Member> members = new ArrayList<>();
        members.add(new Member(way(ring(polygon.getExteriorRing()), Tags.NONE), "outer"));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            members.add(new Member(way(ring(polygon.getInteriorRingN(i)), Tags.NONE), "inner"));
        }
        relations.add(new Relation(relations.size() + 1, members, tags.with("type", "multipolygon")));
    }

    private static List<Coordinate> ring(LineString ring) {
        return Curves.snapped(List.of(ring.getCoordinates()));
    }
}
