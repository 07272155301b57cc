package io.canmou.maps;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// The railway with its station, its goods yard and the mine's siding.
final class Railway {
    private final District district;
    private final List<Road> tracks = new ArrayList<>();

    Railway(District district) {
        this.district = district;
    }

    /// Lays all tracks; the main line first.
    List<Road> lay() {
        List<Coordinate> line = Curves.spline(District.points(district.railway().line()));
        track(
                line,
                Tags.of("usage", "main", "electrified", "contact_line", "maxspeed", "120")
                        .named(district.railway().name(), "Huanlan Railway"));
        track(
                Curves.beside(line, 5),
                Tags.of("usage", "main", "electrified", "contact_line", "maxspeed", "120")
                        .named(district.railway().name(), "Huanlan Railway"));
        for (int i = 0; i < 3; i++) {
            siding(line, new double[] {5650 - 30 * i, 6350 + 30 * i}, 10 + 5 * i, Tags.of("service", "siding"));
        }
        for (int i = 0; i < 7; i++) {
            siding(line, new double[] {7000 + 35 * i, 7950 - 30 * i}, 10 + 5 * i, Tags.of("service", "yard"));
        }
        List<Coordinate> mine = Curves.spline(List.of(
                new Coordinate(1640, 9020),
                new Coordinate(1700, 9150),
                new Coordinate(1850, 9215),
                new Coordinate(2150, 9212),
                new Coordinate(2500, 9200)));
        track(mine, Tags.of("usage", "industrial", "service", "spur").named("望山煤矿专用线", "Wangshan Mine Siding"));
        return tracks;
    }

    private void siding(List<Coordinate> main, double[] fromTo, double right, Tags tags) {
        List<Coordinate> middle = Curves.beside(main, right);
        List<Coordinate> points = new ArrayList<>();
        points.add(at(main, fromTo[0] - 40 - 4 * right));
        for (double x = fromTo[0]; x <= fromTo[1]; x += 60) {
            points.add(at(middle, x));
        }
        points.add(at(main, fromTo[1] + 40 + 4 * right));
        track(Curves.spline(points), tags);
    }

    private static Coordinate at(List<Coordinate> line, double x) {
        for (int i = 0; i + 1 < line.size(); i++) {
            Coordinate a = line.get(i);
            Coordinate b = line.get(i + 1);
            if (a.x <= x && x <= b.x) {
                return new Coordinate(x, a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x));
            }
        }
        throw new IllegalArgumentException("no track at " + x);
    }

    private void track(List<Coordinate> line, Tags tags) {
        Tags all = Tags.of("railway", "rail");
        for (var e : tags.values().entrySet()) {
            all = all.with(e.getKey(), e.getValue());
        }
        tracks.add(new Road(all, Road.Level.RAISED, line));
    }

    /// Bridges of the tracks over the roads, and of the expressway over the tracks.
    void bridges(List<Road> named, NamedRoads.Expressway expressway) {
        for (Road track : tracks) {
            for (Road road : named) {
                if (road.level() == Road.Level.GROUND) {
                    NamedRoads.overpass(track, road.line(), 26);
                }
            }
            expressway.both().forEach(e -> NamedRoads.overpass(e, track.line(), 45));
        }
    }

    /// The strip that belongs to the railway.
    Geometry strip() {
        return Curves.line(tracks.getFirst().line())
                .buffer(22, 2)
                .union(Curves.line(tracks.getLast().line()).buffer(10, 2))
                .union(Curves.line(tracks.get(tracks.size() - 2).line()).buffer(10, 2));
    }
}
