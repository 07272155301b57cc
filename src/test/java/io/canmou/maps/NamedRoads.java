package io.canmou.maps;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// The named roads of the district: lines, junctions, bridges and underpasses.
final class NamedRoads {
    /// Clearance of the ways under the expressway, m.
    private static final Map<String, String> CLEARANCE = Map.of("滨河北路", "4.0", "滨河南路", "4.5", "南环路", "4.2");

    private final District district;
    private final Roads roads;

    NamedRoads(District district, Roads roads) {
        this.district = district;
        this.roads = roads;
    }

    /// Lays all named roads; the two carriageways of the expressway come first.
    Expressway lay() {
        District.RoadRow e1 = district.roads().getFirst();
        List<Coordinate> middle = Curves.spline(District.points(e1.line()));
        Tags tags = Tags.of("highway", "motorway", "ref", "E1", "oneway", "yes", "lanes", "2", "maxspeed", "100")
                .named(e1.name(), e1.nameEn());
        Road south = roads.add(tags, Road.Level.RAISED, Curves.beside(middle, 10));
        Road north = roads.add(tags, Road.Level.RAISED, Curves.beside(Curves.reversed(middle), 10));
        district.roads().stream().skip(1).forEach(this::lay);
        List<Road> named = List.copyOf(roads.all());
        named.stream().filter(r -> r.level() == Road.Level.GROUND).forEach(this::joinEnds);
        roads.node();
        Expressway expressway = new Expressway(north, south);
        bridges(expressway);
        return expressway;
    }

    record Expressway(Road north, Road south) {
        List<Road> both() {
            return List.of(north, south);
        }
    }

    private void lay(District.RoadRow row) {
        boolean park = row.highway().equals("industrial");
        List<Coordinate> points = District.points(row.line());
        Tags tags = Tags.of("highway", park ? "tertiary" : row.highway())
                .named(row.name(), row.nameEn())
                .with("lanes", Integer.toString(row.lanes()), "maxspeed", Integer.toString(row.maxspeed()));
        if (!row.highway().equals("unclassified") && !park) {
            tags = tags.with("sidewalk", "both");
        }
        if (row.note().contains("3.2 m wide")) {
            tags = tags.with("width", "3.2", "maxwidth", "2.5");
        } else if (row.note().contains("3.5 m")) {
            tags = tags.with("width", "3.5");
        } else if (row.note().equals("heavy goods")) {
            tags = tags.with("hgv", "designated");
        }
        roads.add(tags, park ? points : Curves.spline(points));
    }

    /// An end that stops a little short of another road, or a little past it, meets it.
    private void joinEnds(Road road) {
        for (boolean first : new boolean[] {true, false}) {
            Coordinate end = first ? road.line().getFirst() : road.line().getLast();
            boolean frame = end.x < 1 || end.y < 1 || end.x > District.WIDTH - 1 || end.y > District.HEIGHT - 1;
            if (!frame) {
                roads.all().stream()
                        .filter(r -> r != road && r.level() == Road.Level.GROUND)
                        .filter(r -> r.nearest(end).distance(end) < 70)
                        .min(java.util.Comparator.comparingDouble(
                                r -> r.nearest(end).distance(end)))
                        .ifPresent(r -> road.moveEnd(first, r.join(end)));
            }
        }
    }

    private void bridges(Expressway expressway) {
        for (District.Bridge bridge : district.bridges()) {
            Tags tags = Tags.of(
                            "bridge",
                            "yes",
                            "layer",
                            "1",
                            "bridge:name",
                            bridge.name(),
                            "bridge:name:en",
                            bridge.nameEn())
                    .with("maxweight", String.format(Locale.ROOT, "%.0f", bridge.maxweightT()));
            Coordinate from = new Coordinate(bridge.from().get(0), bridge.from().get(1));
            Coordinate to = new Coordinate(bridge.to().get(0), bridge.to().get(1));
            List<Road> over = bridge.road().equals("L-E1") ? expressway.both() : List.of(roads.byName("澜心大道"));
            over.forEach(r -> r.span(from, to, tags));
        }
        for (Road lower : List.copyOf(roads.all())) {
            if (lower.level() == Road.Level.GROUND) {
                expressway.both().forEach(e -> overpass(e, lower.line(), 28));
                String clearance = CLEARANCE.get(lower.tags().get("name"));
                if (clearance != null) {
                    crossing(expressway.north(), lower.line())
                            .ifPresent(c -> spanAbout(lower, c, 24, Tags.of("maxheight", clearance)));
                }
            }
        }
    }

    /// The upper road gets a bridge over `lower`.
    static void overpass(Road upper, List<Coordinate> lower, double half) {
        crossing(upper, lower).ifPresent(c -> spanAbout(upper, c, half, Tags.of("bridge", "yes", "layer", "1")));
    }

    private static java.util.Optional<Coordinate> crossing(Road upper, List<Coordinate> lower) {
        Geometry cut = Curves.line(upper.line()).intersection(Curves.line(lower));
        return cut.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(cut.getCoordinates()[0]);
    }

    private static void spanAbout(Road road, Coordinate at, double half, Tags tags) {
        int i = 0;
        double best = Double.MAX_VALUE;
        for (int k = 0; k + 1 < road.line().size(); k++) {
            double d = new org.locationtech.jts.geom.LineSegment(
                            road.line().get(k), road.line().get(k + 1))
                    .distance(at);
            if (d < best) {
                best = d;
                i = k;
            }
        }
        Coordinate a = road.line().get(i);
        Coordinate b = road.line().get(i + 1);
        double length = a.distance(b);
        double dx = (b.x - a.x) / length * half;
        double dy = (b.y - a.y) / length * half;
        road.span(new Coordinate(at.x - dx, at.y - dy), new Coordinate(at.x + dx, at.y + dy), tags);
    }
}
