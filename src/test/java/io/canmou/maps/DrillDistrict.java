package io.canmou.maps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/// Makes the drill region: map, rasters, lists and incidents, from the tables and one seed.
final class DrillDistrict {
    private final District district = District.read();
    private final Town town = new Town(district);
    private final OsmMap map = new OsmMap(district.origin());

    private DrillDistrict() {}

    /// Writes all files below the folder named by the first argument (`maps`).
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length == 0 ? "maps" : args[0]);
        for (Map.Entry<String, byte[]> file : make().files().entrySet()) {
            Path to = folder.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
    }

    /// The map, and all files by their path below `maps`.
    record Made(OsmMap map, Map<String, byte[]> files) {}

    static Made make() {
        DrillDistrict made = new DrillDistrict();
        made.build();
        Map<String, byte[]> files = new TreeMap<>();
        files.put("canglan/canglan.osm.pbf", PbfFile.of(made.map, made.district.origin()));
        files.put("canglan/population.tif", new PeopleRaster(made.district).file());
        files.put("canglan/elevation.tif", new HeightRaster(made.district).file());
        files.putAll(new Lists(made.district).files());
        files.putAll(new Incidents(made.district).files());
        return new Made(made.map, files);
    }

    private void build() {
        Waters waters = new Waters(district, Town.random("water"));
        town.ground().take(waters.all());
        town.roads().barrier(waters.all());
        NamedRoads.Expressway expressway = new NamedRoads(district, town.roads()).lay();
        List<Road> named = List.copyOf(town.roads().all());
        Railway railway = new Railway(district);
        List<Road> tracks = railway.lay();
        railway.bridges(named, expressway);
        new Interchanges(town.roads(), expressway).lay();
        town.roads().all().forEach(town.ground()::take);
        town.railway(railway.strip());
        barriers(expressway);
        new Works(town).build();
        new Sites(town).build();
        new Homes(town).build();
        town.roads().node();
        new Countryside(town, waters.all(), waters.river()).lay();
        new Riverside(town, waters).lay();
        town.roads().node();
        town.roads().dropUnreachable();
        Geometry surface = UnaryUnionOp.union(town.roads().all().stream()
                .map(r -> Curves.line(r.line()).buffer(r.halfWidth() + 2, 2))
                .toList());
        waters.write(map, surface);
        tracks.forEach(t -> t.write(map));
        district();
        town.write(map);
    }

    private void barriers(NamedRoads.Expressway expressway) {
        for (Road way : expressway.both()) {
            town.roads().barrier(Curves.line(way.line()).buffer(6, 2));
        }
        town.roads()
                .barrier(Curves.line(district.railway().line().stream()
                                .map(p -> new Coordinate(p.get(0), p.get(1)))
                                .toList())
                        .buffer(8, 2));
        town.roads().barrier(Shapes.circle(new Coordinate(8000, 7900), 620));
        town.roads().barrier(Shapes.ellipse(new Coordinate(7920, 2420), 560, 760, 24));
    }

    /// The district itself, and the mark by which a pack of it is known as a drill.
    private void district() {
        map.node(
                new Coordinate(5600, 7350),
                Tags.of("place", "town", "population", "175807", "canmou:drill", "yes", "ref:admin", "329900")
                        .named("沧澜区", "Canglan District"));
        for (District.Interchange i : district.interchanges()) {
            map.node(
                    new Coordinate(i.x() + 14, i.y() + 14),
                    Tags.of("highway", "motorway_junction").named(i.name(), i.nameEn()));
        }
        map.node(new Coordinate(10_150, 1500), Tags.of("place", "suburb").named("东埠化工园区", "Dongbu Chemical Park"));
    }
}
