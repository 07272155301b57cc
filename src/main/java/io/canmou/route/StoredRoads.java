package io.canmou.route;

import io.canmou.geo.Position;
import io.canmou.region.pack.TextTable;
import io.canmou.route.EdgeIndex.Snap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// The road network of a pack, in memory.
final class StoredRoads implements RoadNetwork {
    /// A house farther from any road than this has no way, m.
    private static final double FARTHEST_HOUSE = 2_000;

    private static final int MOST_REMEMBERED = 4_096;
    private static final int JUNCTION = 3;

    private final Roads roads;
    private final TextTable names;
    private final Runnable closer;
    private final Map<Position, Optional<Snap>> snaps = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Position, Optional<Snap>> eldest) {
            return size() > MOST_REMEMBERED;
        }
    });

    StoredRoads(RoadGraph graph, TextTable names, Runnable closer) {
        this.roads = Roads.of(graph);
        this.names = names;
        this.closer = closer;
    }

    @Override
    public BlockedRoads block(List<Geometry> zones) {
        BitSet edges = new BitSet(roads.graph().edges());
        zones.forEach(zone -> new ZoneEdges(roads).meeting(zone, edges));
        return new EdgeSet(edges);
    }

    @Override
    public Travel to(Position target, BlockedRoads blocked) {
        BitSet edges = ((EdgeSet) blocked).edges();
        Optional<Snap> at = snap(target);
        return at.isPresent() ? new SearchedTravel(roads, edges, at.get(), this::snap) : new NoTravel();
    }

    /// Houses do not move: where each lies on the roads is worked out once.
    private Optional<Snap> snap(Position position) {
        return snaps.computeIfAbsent(position, here -> roads.index().nearest(here, FARTHEST_HOUSE, roads::usable));
    }

    @Override
    public Optional<RoadPoint> nearestRoad(Position position, double radius) {
        return roads.index().nearest(position, radius, roads::usable).map(snap -> point(snap.lonLat(), snap.edge()));
    }

    @Override
    public List<RoadPoint> junctions(Geometry within) {
        List<RoadPoint> found = new ArrayList<>();
        BitSet seen = new BitSet();
        ZoneEdges zone = new ZoneEdges(roads);
        zone.nodesInside(within, (node, edge, at) -> {
            boolean junction =
                    roads.junctions().arms(node) >= JUNCTION && roads.pieces().joined(node);
            if (junction && !seen.get(node)) {
                seen.set(node);
                found.add(point(at, edge));
            }
        });
        return found;
    }

    @Override
    public List<RoadInside> roadsInside(Geometry zone) {
        Map<Integer, Double> lengths = new ZoneEdges(roads).lengthsInside(zone);
        return lengths.entrySet().stream()
                .map(entry -> new RoadInside(name(entry.getKey()), nameEn(entry.getKey()), entry.getValue()))
                .sorted((a, b) -> Double.compare(b.length(), a.length()))
                .toList();
    }

    @Override
    public List<Closure> closures(Geometry zone, Geometry ring) {
        return new Closures(roads)
                .around(zone, ring).stream()
                        .map(post -> new Closure(point(post.lonLat(), post.edge()), post.through()))
                        .toList();
    }

    private RoadPoint point(Coordinate at, int edge) {
        int number = roads.graph().names()[edge];
        String road = RoadCodes.CLASSES.get(roads.graph().classes()[edge]);
        return new RoadPoint(new Position(at.y, at.x), name(number), nameEn(number), road);
    }

    private String name(int number) {
        String both = names.text(number);
        int tab = both.indexOf('\t');
        String name = tab < 0 ? both : both.substring(0, tab);
        return name.isEmpty() && tab >= 0 ? both.substring(tab + 1) : name;
    }

    private @Nullable String nameEn(int number) {
        String both = names.text(number);
        String english = both.substring(both.indexOf('\t') + 1);
        return both.isEmpty() || english.isEmpty() ? null : english;
    }

    @Override
    public boolean empty() {
        return roads.graph().edges() == 0;
    }

    @Override
    public void close() {
        closer.run();
    }

    /// There is no road at the target.
    private static final class NoTravel implements Travel {
        @Override
        public Optional<Way> from(Position start) {
            return Optional.empty();
        }

        @Override
        public Optional<Reach> reach(Position start) {
            return Optional.empty();
        }
    }
}
