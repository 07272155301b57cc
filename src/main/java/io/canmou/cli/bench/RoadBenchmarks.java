package io.canmou.cli.bench;

import io.canmou.geo.LocalPlane;
import io.canmou.geo.Position;
import io.canmou.region.RegionPack;
import io.canmou.region.RegionPacks;
import io.canmou.route.PlainSearch;
import io.canmou.route.RoadNetwork;
import io.canmou.route.RoadNetwork.BlockedRoads;
import io.canmou.route.RoadNetwork.Travel;
import io.canmou.route.RoadNetworks;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// A thousand teams ranked around a blocked zone, and the yardstick beside it: one plain Dijkstra over the same
/// graph.
public final class RoadBenchmarks {
    private static final int TEAMS = 1_000;
    private static final double ZONE = 800;
    private static final int WARM_UP = 100;

    /// Nodes tried as a start, so that it does not lie in a cut-off yard.
    private static final int STARTS = 20;

    private RoadBenchmarks() {}

    public static List<Benchmark> all() {
        return List.of(new Ranking(), new Plain());
    }

    private record Ranking() implements Benchmark {
        @Override
        public String name() {
            return "teams.rank1000";
        }

        @Override
        public String unit() {
            return "ms";
        }

        @Override
        public @Nullable Double goal() {
            return null; // twice teams.dijkstra
        }

        /// From the finished zone to all thousand times: closed edges, search, answers.
        ///
        /// Where each house lies on the roads is known from the first round on, as in a day's work.
        /// Houses, staging and zone lie at junctions; the staging is one that most houses reach.
        @Override
        public List<Double> samples(BenchSettings settings) throws Exception {
            try (RegionPack pack = RegionPacks.open(settings.region());
                    RoadNetwork roads = RoadNetworks.open(pack)) {
                Geometry all = new GeometryFactory().toGeometry(pack.info().bbox());
                List<Position> junctions = roads.junctions(all).stream()
                        .map(RoadNetwork.RoadPoint::position)
                        .toList();
                Random random = new Random(1);
                List<Position> houses = random.ints(TEAMS, 0, junctions.size())
                        .mapToObj(junctions::get)
                        .toList();
                Geometry zone = zone(junctions.get(random.nextInt(junctions.size())));
                Position staging = houses.stream()
                        .filter(house -> reached(roads, zone, house, houses) > TEAMS / 2)
                        .findFirst()
                        .orElseThrow();
                return Timing.of(() -> ranked(roads, zone, staging, houses), WARM_UP, settings.samples(), 1e3);
            }
        }

        private static long reached(RoadNetwork roads, Geometry zone, Position staging, List<Position> houses) {
            Travel travel = roads.to(staging, roads.block(List.of(zone)));
            return houses.stream()
                    .filter(house -> travel.reach(house).isPresent())
                    .count();
        }

        private static double ranked(RoadNetwork roads, Geometry zone, Position staging, List<Position> houses) {
            BlockedRoads blocked = roads.block(List.of(zone));
            Travel travel = roads.to(staging, blocked);
            double sum = 0;
            for (Position house : houses) {
                sum += travel.reach(house).map(RoadNetwork.Reach::time).orElse(0.0);
            }
            return sum;
        }

        private static Geometry zone(Position middle) {
            Geometry circle =
                    new GeometryFactory().createPoint(new Coordinate(0, 0)).buffer(ZONE, 16);
            return new LocalPlane(middle).toDegrees(circle);
        }
    }

    private record Plain() implements Benchmark {
        @Override
        public String name() {
            return "teams.dijkstra";
        }

        @Override
        public String unit() {
            return "ms";
        }

        @Override
        public @Nullable Double goal() {
            return null;
        }

        @Override
        public List<Double> samples(BenchSettings settings) throws Exception {
            try (RegionPack pack = RegionPacks.open(settings.region())) {
                PlainSearch plain = new PlainSearch(pack);
                int start = new Random(1)
                        .ints(STARTS, 0, plain.nodes())
                        .boxed()
                        .max(Comparator.comparingLong(node -> reached(plain, node)))
                        .orElseThrow();
                return Timing.of(() -> plain.from(start)[0], WARM_UP, settings.samples(), 1e3);
            }
        }

        private static long reached(PlainSearch plain, int node) {
            return Arrays.stream(plain.from(node)).filter(Double::isFinite).count();
        }
    }
}
