package io.canmou.region.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Joins ways end to end into rings and open chains; a way is a list of node indices.
///
/// Where more than two ways meet in a node, the way that closes the chain is taken first, else the first in order.
final class RingJoiner {
    private final boolean turnable;
    private final List<int[]> ways;
    private final boolean[] used;
    private final Map<Integer, List<Integer>> starts = new HashMap<>();

    /// @param turnable whether a way may be walked backwards (areas), or not (coastlines)
    RingJoiner(List<int[]> ways, boolean turnable) {
        this.ways = ways.stream().filter(way -> way.length > 1).toList();
        this.turnable = turnable;
        this.used = new boolean[this.ways.size()];
        for (int i = 0; i < this.ways.size(); i++) {
            int[] way = this.ways.get(i);
            starts.computeIfAbsent(way[0], node -> new ArrayList<>()).add(i);
            starts.computeIfAbsent(way[way.length - 1], node -> new ArrayList<>())
                    .add(i);
        }
    }

    /// Rings first node to same node, and chains that stay open.
    Joined join() {
        List<int[]> rings = new ArrayList<>();
        List<int[]> chains = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            if (!used[i]) {
                int[] chain = chain(i);
                (chain[0] == chain[chain.length - 1] && chain.length > 3 ? rings : chains).add(chain);
            }
        }
        return new Joined(rings, chains);
    }

    private int[] chain(int first) {
        Deque<int[]> parts = new ArrayDeque<>();
        used[first] = true;
        parts.add(ways.get(first));
        while (head(parts) != tail(parts)) {
            int[] next = next(tail(parts), head(parts), false);
            if (next != null) {
                parts.addLast(next);
                continue;
            }
            int[] before = next(head(parts), tail(parts), true);
            if (before == null) {
                break;
            }
            parts.addFirst(before);
        }
        return concatenated(parts);
    }

    private static int head(Deque<int[]> parts) {
        return parts.getFirst()[0];
    }

    private static int tail(Deque<int[]> parts) {
        int[] last = parts.getLast();
        return last[last.length - 1];
    }

    /// An unused way that goes on from `node` (or comes to it, when `before`), turned if need be; null: none.
    private int @Nullable [] next(int node, int goal, boolean before) {
        int found = -1;
        boolean turn = false;
        for (int i : starts.getOrDefault(node, List.of())) {
            int[] way = ways.get(i);
            boolean fits = (before ? way[way.length - 1] : way[0]) == node;
            if (used[i] || !fits && !turnable) {
                continue;
            }
            int far = way[0] == node ? way[way.length - 1] : way[0];
            if (found < 0 || far == goal) {
                found = i;
                turn = !fits;
            }
            if (far == goal) {
                break;
            }
        }
        if (found < 0) {
            return null;
        }
        used[found] = true;
        return turn ? turned(ways.get(found)) : ways.get(found);
    }

    private static int[] turned(int[] way) {
        int[] turned = new int[way.length];
        for (int i = 0; i < way.length; i++) {
            turned[i] = way[way.length - 1 - i];
        }
        return turned;
    }

    private static int[] concatenated(Deque<int[]> parts) {
        int[] all = new int[parts.stream().mapToInt(part -> part.length).sum()];
        int n = 0;
        for (int[] part : parts) {
            int from = n == 0 ? 0 : 1;
            System.arraycopy(part, from, all, n, part.length - from);
            n += part.length - from;
        }
        return Arrays.copyOf(all, n);
    }

    /// What joining gave.
    record Joined(List<int[]> rings, List<int[]> chains) {}
}
