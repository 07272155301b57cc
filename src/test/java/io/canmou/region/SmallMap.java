package io.canmou.region;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// An extract of a few objects, written by hand: two streets that cross, a school with its ground, a house, a lake
/// with an island on which a chapel stands.
public final class SmallMap {
    /// The crossing of the two streets.
    public static final double LAT = 32.4;

    public static final double LON = 119.5;

    private SmallMap() {}

    /// Writes the extract as `small.osm` into `folder`.
    public static Path write(Path folder) throws IOException {
        Path file = folder.resolve("small.osm");
        Files.writeString(file, text());
        return file;
    }

    /// The extract.
    public static String text() {
        StringBuilder osm = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>\n<osm version='0.6'>\n");
        osm.append("<bounds minlat='32.39' minlon='119.49' maxlat='32.41' maxlon='119.51'/>\n");
        node(osm, 1, 0, -0.005);
        node(osm, 2, 0, 0);
        node(osm, 3, 0, 0.005);
        node(osm, 4, -0.005, 0);
        node(osm, 5, 0.005, 0);
        square(osm, 10, 0.001, 0.001, 0.001);
        square(osm, 20, 0.0012, 0.0012, 0.0002);
        square(osm, 30, -0.004, -0.004, 0.003);
        square(osm, 40, -0.003, -0.003, 0.001);
        square(osm, 50, -0.0027, -0.0027, 0.0003);
        way(osm, 100, "1,2,3", "highway=primary", "name=南澜路", "name:en=Nanlan Road");
        way(osm, 101, "4,2,5", "highway=residential", "name=书院路");
        way(osm, 110, "10,11,12,13,10", "amenity=school", "name=实验小学", "name:en=Experimental Primary");
        way(osm, 120, "20,21,22,23,20", "building=yes", "building:levels=4");
        way(osm, 130, "30,31,32,33,30");
        way(osm, 140, "40,41,42,43,40");
        way(osm, 150, "50,51,52,53,50", "building=chapel");
        osm.append("<relation id='200'><member type='way' ref='130' role='outer'/>")
                .append("<member type='way' ref='140' role='inner'/>")
                .append("<tag k='type' v='multipolygon'/><tag k='natural' v='water'/><tag k='name' v='芷湖'/>")
                .append("</relation>\n</osm>\n");
        return osm.toString();
    }

    private static void square(StringBuilder osm, int id, double north, double east, double side) {
        node(osm, id, north, east);
        node(osm, id + 1, north, east + side);
        node(osm, id + 2, north + side, east + side);
        node(osm, id + 3, north + side, east);
    }

    private static void node(StringBuilder osm, int id, double north, double east) {
        osm.append("<node id='%d' lat='%.7f' lon='%.7f'/>%n".formatted(id, LAT + north, LON + east));
    }

    private static void way(StringBuilder osm, int id, String nodes, String... tags) {
        osm.append("<way id='").append(id).append("'>");
        for (String node : nodes.split(",")) {
            osm.append("<nd ref='").append(node).append("'/>");
        }
        for (String tag : tags) {
            String[] pair = tag.split("=");
            osm.append("<tag k='%s' v='%s'/>".formatted(pair[0], pair[1]));
        }
        osm.append("</way>\n");
    }
}
