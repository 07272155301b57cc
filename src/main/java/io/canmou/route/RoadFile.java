package io.canmou.route;

import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntObjectHashMap;
import io.canmou.region.osm.OsmMap;
import io.canmou.region.osm.Tags;
import io.canmou.region.pack.TextTableWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;

/// The roads of a map as an OSM file of their own: nodes first, ids from 1 on, speeds worked out.
final class RoadFile {
    static final String FORWARD = "forward";
    static final String BACKWARD = "backward";
    static final String NAME = "name_number";
    static final String STOPS = "crossing"; // one of the few keys of nodes that GraphHopper hands on by itself

    private final OsmMap map;
    private final TextTableWriter names;

    RoadFile(OsmMap map, TextTableWriter names) {
        this.map = map;
        this.names = names;
        names.number(""); // number 0: no name
    }

    /// Writes the file and says how many roads it holds.
    int write(Path file) throws IOException {
        IntHashSet nodes = new IntHashSet();
        int roads = 0;
        for (int i = 0; i < map.ways(); i++) {
            if (map.wayTags(i).has("highway")
                    && FireVehicle.speeds(map.wayTags(i)).open()) {
                nodes.addAll(map.wayNodes(i));
                roads++;
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("<?xml version='1.0' encoding='UTF-8'?>\n<osm version='0.6'>\n");
            nodes(out, nodes);
            for (int i = 0; i < map.ways(); i++) {
                way(out, i);
            }
            out.write("</osm>\n");
        }
        return roads;
    }

    private void nodes(BufferedWriter out, IntHashSet wanted) throws IOException {
        IntObjectHashMap<String> marks = marks(wanted);
        int[] sorted = wanted.toArray();
        Arrays.sort(sorted);
        for (int node : sorted) {
            Coordinate at = map.node(node);
            out.write(String.format(Locale.ROOT, "<node id='%d' lat='%.7f' lon='%.7f'", node + 1, at.y, at.x));
            String mark = marks.get(node);
            out.write(mark == null ? "/>\n" : ">" + mark + "</node>\n");
        }
    }

    /// Tags of the nodes that matter: signals, and barriers that stop.
    private IntObjectHashMap<String> marks(IntHashSet wanted) {
        IntObjectHashMap<String> marks = new IntObjectHashMap<>();
        for (int i = 0; i < map.taggedNodes(); i++) {
            int node = map.taggedNode(i);
            if (node < 0 || !wanted.contains(node)) {
                continue;
            }
            Tags tags = map.taggedNodeTags(i);
            if (tags.is("highway", "traffic_signals")) {
                marks.put(node, tag("highway", "traffic_signals"));
            } else if (FireVehicle.stops(tags)) {
                marks.put(node, tag("barrier", "yes") + tag(STOPS, "no"));
            }
        }
        return marks;
    }

    private void way(BufferedWriter out, int i) throws IOException {
        Tags tags = map.wayTags(i);
        FireVehicle.Speeds speeds = tags.has("highway") ? FireVehicle.speeds(tags) : new FireVehicle.Speeds(0, 0);
        if (!speeds.open()) {
            return;
        }
        out.write("<way id='" + (i + 1) + "'>");
        for (int node : map.wayNodes(i)) {
            out.write("<nd ref='" + (node + 1) + "'/>");
        }
        out.write(tag("highway", tags.get("highway", "road").replaceAll("[^a-z_]", "")));
        out.write(tag(FORWARD, String.valueOf(speeds.forward())));
        out.write(tag(BACKWARD, String.valueOf(speeds.backward())));
        out.write(tag(NAME, String.valueOf(names.number(name(tags)))));
        out.write("</way>\n");
    }

    /// Name and English name, parted by a tabulator; a road without a name goes by its number.
    private static String name(Tags tags) {
        String name = tags.get("name", tags.get("name:zh", tags.get("ref", "")));
        String english = tags.get("name:en", "");
        return name.isEmpty() && english.isEmpty() ? "" : name.replace('\t', ' ') + "\t" + english.replace('\t', ' ');
    }

    private static String tag(String key, String value) {
        return "<tag k='" + key + "' v='" + value + "'/>";
    }
}
