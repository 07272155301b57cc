package io.canmou.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Against all partitions of small random graphs.
class MinCutTest {
    private static final int NODES = 9;
    private static final int SINK = NODES - 1;

    static java.util.stream.LongStream seeds() {
        return java.util.stream.LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theCutIsTheCheapestOfAllPartitionsAndTheNearestToTheSink(long seed) {
        Random random = new Random(seed);
        int[][] capacity = new int[NODES][NODES];
        MinCut cut = new MinCut(NODES);
        for (int arc = 0; arc < 22; arc++) {
            int from = random.nextInt(NODES);
            int to = random.nextInt(NODES);
            int much = 1 + random.nextInt(9);
            if (from != to) {
                capacity[from][to] += much;
                cut.arc(from, to, much);
            }
        }
        BitSet sinkSide = cut.sinkSide(0, SINK);
        int least = Integer.MAX_VALUE;
        int fewest = NODES;
        for (int set = 0; set < 1 << NODES - 2; set++) {
            BitSet side = BitSet.valueOf(new long[] {(long) set << 1 | 1L << SINK});
            int cost = cost(capacity, side);
            if (cost < least || (cost == least && side.cardinality() < fewest)) {
                fewest = cost < least ? side.cardinality() : Math.min(fewest, side.cardinality());
                least = cost;
            }
        }
        assertThat(cost(capacity, sinkSide)).isEqualTo(least);
        assertThat(sinkSide.cardinality()).isEqualTo(fewest);
        assertThat(sinkSide.get(0)).isFalse();
    }

    private static int cost(int[][] capacity, BitSet sinkSide) {
        int cost = 0;
        for (int from = 0; from < NODES; from++) {
            for (int to = 0; to < NODES; to++) {
                cost += !sinkSide.get(from) && sinkSide.get(to) ? capacity[from][to] : 0;
            }
        }
        return cost;
    }
}
