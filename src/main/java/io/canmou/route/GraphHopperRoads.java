package io.canmou.route;

import com.graphhopper.reader.ReaderWay;
import com.graphhopper.reader.osm.OSMReader;
import com.graphhopper.routing.OSMReaderConfig;
import com.graphhopper.routing.ev.EdgeIntAccess;
import com.graphhopper.routing.util.OSMParsers;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.DAType;
import com.graphhopper.storage.GHDirectory;
import io.canmou.region.RoadGraphBuilder;
import io.canmou.region.osm.OsmMap;
import io.canmou.region.pack.TextTableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Builds the road graph of a pack with GraphHopper's reader.
///
/// The reader wants nodes before ways, one file, ids that are positive; so the roads alone are written to a file in
/// that order first. Its profiles and weightings are not used: what a road means for a fire engine is worked out by
/// [FireVehicle] and kept with each edge.
public final class GraphHopperRoads implements RoadGraphBuilder {
    static final String NAMES = "names.bin";
    private static final int SEGMENT = 1 << 16;
    private static final int MOST_BETWEEN = 3;

    @Override
    public void build(OsmMap map, Path folder, Path work) throws IOException {
        TextTableWriter names = new TextTableWriter();
        Path file = work.resolve("roads.osm");
        int roads = new RoadFile(map, names).write(file);
        names.write(folder.resolve(NAMES));
        if (roads > 0) {
            graph(file, folder);
        }
        Files.deleteIfExists(file);
    }

    private static void graph(Path file, Path folder) throws IOException {
        RoadCodes codes = RoadCodes.create();
        GHDirectory directory = new GHDirectory(folder.toString(), DAType.RAM_STORE);
        directory.create();
        BaseGraph graph = new BaseGraph.Builder(codes.manager())
                .setDir(directory)
                .setSegmentSize(SEGMENT)
                .create();
        OSMParsers parsers = new OSMParsers();
        parsers.addWayTagParser((edge, access, way, relations) -> tag(codes, edge, access, way));
        OSMReaderConfig config = new OSMReaderConfig().setMaxWayPointDistance(0).setParseWayNames(false);
        new OSMReader(graph, parsers, config).setFile(file.toFile()).readGraph();
        graph.flush();
        graph.close();
        directory.close();
    }

    private static void tag(RoadCodes codes, int edge, EdgeIntAccess access, ReaderWay way) {
        List<Map<String, Object>> nodeTags = way.getTag("node_tags", List.of());
        boolean stopped = way.hasTag("gh:barrier_edge", true)
                && nodeTags.stream().anyMatch(tags -> tags.containsKey(RoadFile.STOPS));
        codes.speed().setDecimal(false, edge, access, stopped ? 0 : number(way, RoadFile.FORWARD));
        codes.speed().setDecimal(true, edge, access, stopped ? 0 : number(way, RoadFile.BACKWARD));
        codes.name().setInt(false, edge, access, (int) number(way, RoadFile.NAME));
        codes.road().setInt(false, edge, access, Math.max(0, RoadCodes.CLASSES.indexOf(way.getTag("highway"))));
        codes.signals().setInt(false, edge, access, signals(nodeTags));
    }

    private static int signals(List<Map<String, Object>> nodeTags) {
        int between = 0;
        for (int i = 1; i < nodeTags.size() - 1; i++) {
            between += isSignal(nodeTags.get(i)) ? 1 : 0;
        }
        return (isSignal(nodeTags.getFirst()) ? 1 : 0)
                | (isSignal(nodeTags.getLast()) ? 2 : 0)
                | Math.min(between, MOST_BETWEEN) << 2;
    }

    private static boolean isSignal(Map<String, Object> tags) {
        return "traffic_signals".equals(tags.get("highway"));
    }

    private static double number(ReaderWay way, String key) {
        return Double.parseDouble(way.getTag(key, "0"));
    }
}
