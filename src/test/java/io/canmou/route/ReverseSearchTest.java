package io.canmou.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.canmou.geo.Position;
import io.canmou.route.EdgeIndex.Snap;
import io.canmou.route.RoadNetwork.Reach;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;

/// The fast search against one that knows neither heap nor rule. `-Dcanmou.seed=N` runs one seed alone.
class ReverseSearchTest {
    static LongStream seeds() {
        String one = System.getProperty("canmou.seed");
        return one == null ? LongStream.range(0, 200) : LongStream.of(Long.parseLong(one));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void itIsAsFastAsTheSlowestSearchSays(long seed) {
        Random random = new Random(seed);
        int nodes = 5 + random.nextInt(30);
        RandomRoads made = RandomRoads.of(seed, nodes, nodes * 2);
        RoadGraph graph = made.graph();
        BitSet blocked = made.blocked();
        Roads roads = Roads.of(graph);
        Snap target = snap(random, graph);
        double[] slow = slow(roads, blocked, target);
        Map<Position, Snap> starts = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            starts.put(new Position(32, 119 + i * 0.01), snap(random, graph));
        }
        SearchedTravel travel = new SearchedTravel(roads, blocked, target, at -> Optional.ofNullable(starts.get(at)));
        starts.forEach((position, start) -> {
            double expected = slow(roads, blocked, target, start, slow);
            Optional<Reach> reach = travel.reach(position);
            assertThat(reach.isPresent())
                    .as("replay with -Dcanmou.seed=%d", seed)
                    .isEqualTo(expected < 1e9);
            reach.ifPresent(found -> {
                assertThat(found.time()).as("seed %d", seed).isEqualTo(expected, within(1e-6));
                assertThat(travel.from(position).orElseThrow().time()).isEqualTo(found.time());
            });
        });
    }

    private static Snap snap(Random random, RoadGraph graph) {
        return new Snap(random.nextInt(graph.edges()), random.nextDouble(), 0, new Coordinate(119.5, 32.4));
    }

    /// Times from the tail of each key to the target: tried again and again until nothing gets better.
    private static double[] slow(Roads roads, BitSet blocked, Snap target) {
        RoadGraph graph = roads.graph();
        double[] times = new double[2 * graph.edges()];
        Arrays.fill(times, 1e9);
        boolean better = true;
        while (better) {
            better = false;
            for (int key = 0; key < times.length; key++) {
                double least = blocked.get(key / 2) ? 1e9 : least(roads, target, times, key);
                if (least < times[key] - 1e-9) {
                    times[key] = least;
                    better = true;
                }
            }
        }
        return times;
    }

    private static double least(Roads roads, Snap target, double[] times, int key) {
        RoadGraph graph = roads.graph();
        double least = key / 2 == target.edge() ? along(target, key) * graph.times()[key] : 1e9;
        for (int next = 0; next < times.length; next++) {
            if (graph.tail(next) == graph.head(key)) {
                least = Math.min(least, graph.times()[key] + roads.junctions().cost(key, next) + times[next]);
            }
        }
        return least;
    }

    private static double slow(Roads roads, BitSet blocked, Snap target, Snap start, double[] times) {
        RoadGraph graph = roads.graph();
        double least = 1e9;
        for (int key : new int[] {2 * start.edge(), 2 * start.edge() + 1}) {
            double drive = graph.times()[key];
            if (blocked.get(start.edge()) || drive > 1e9) {
                continue;
            }
            double gone = along(start, key);
            if (start.edge() == target.edge() && gone <= along(target, key)) {
                least = Math.min(least, (along(target, key) - gone) * drive);
            }
            for (int next = 0; next < times.length; next++) {
                if (graph.tail(next) == graph.head(key)) {
                    double rest = (1 - gone) * drive + roads.junctions().cost(key, next) + times[next];
                    least = Math.min(least, rest);
                }
            }
        }
        return least;
    }

    private static double along(Snap snap, int key) {
        return key % 2 == 0 ? snap.share() : 1 - snap.share();
    }
}
