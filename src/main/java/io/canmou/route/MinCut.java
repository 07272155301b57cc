package io.canmou.route;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/// The cheapest set of arcs whose removal parts a sink from a source.
///
/// Source: Ford and Fulkerson (1956), doi:10.4153/CJM-1956-045-5; blocking flows over levels: Dinitz (1970). For
/// one thread and one cut.
final class MinCut {
    /// Capacity of an arc that is never cut.
    static final int NEVER = 1 << 28;

    private static final int FIRST = 64;

    private final int[] firsts;
    private int[] nexts = new int[FIRST];
    private int[] heads = new int[FIRST];
    private int[] left = new int[FIRST];
    private int arcs;
    private final int[] levels;
    private final int[] at;

    MinCut(int nodes) {
        firsts = new int[nodes];
        Arrays.fill(firsts, -1);
        levels = new int[nodes];
        at = new int[nodes];
    }

    void arc(int from, int to, int capacity) {
        put(from, to, capacity);
        put(to, from, 0);
    }

    private void put(int from, int to, int capacity) {
        if (arcs == heads.length) {
            heads = Arrays.copyOf(heads, 2 * arcs);
            nexts = Arrays.copyOf(nexts, 2 * arcs);
            left = Arrays.copyOf(left, 2 * arcs);
        }
        heads[arcs] = to;
        left[arcs] = capacity;
        nexts[arcs] = firsts[from];
        firsts[from] = arcs++;
    }

    /// The nodes on the sink's side of the cut that lies nearest to the sink: an arc is cut if it leads from
    /// outside these into them.
    BitSet sinkSide(int source, int sink) {
        while (leveled(source, sink)) {
            System.arraycopy(firsts, 0, at, 0, firsts.length);
            while (pushed(source, sink)) {
                // one more way along the levels
            }
        }
        return reaching(sink);
    }

    private boolean leveled(int source, int sink) {
        Arrays.fill(levels, -1);
        levels[source] = 0;
        Deque<Integer> open = new ArrayDeque<>();
        open.add(source);
        while (!open.isEmpty()) {
            int node = open.remove();
            for (int arc = firsts[node]; arc >= 0; arc = nexts[arc]) {
                if (left[arc] > 0 && levels[heads[arc]] < 0) {
                    levels[heads[arc]] = levels[node] + 1;
                    open.add(heads[arc]);
                }
            }
        }
        return levels[sink] >= 0;
    }

    /// Sends as much as one way along the levels takes. The way is kept in a stack of arcs: it may be long.
    private boolean pushed(int source, int sink) {
        Deque<Integer> way = new ArrayDeque<>();
        int node = source;
        while (node != sink) {
            int arc = onward(node);
            if (arc >= 0) {
                way.push(arc);
                node = heads[arc];
            } else if (way.isEmpty()) {
                return false;
            } else {
                int back = way.pop();
                node = heads[back ^ 1];
                at[node] = nexts[at[node]];
            }
        }
        int most = way.stream().mapToInt(arc -> left[arc]).min().orElse(0);
        for (int arc : way) {
            left[arc] -= most;
            left[arc ^ 1] += most;
        }
        return most > 0;
    }

    private int onward(int node) {
        while (at[node] >= 0) {
            int arc = at[node];
            if (left[arc] > 0 && levels[heads[arc]] == levels[node] + 1) {
                return arc;
            }
            at[node] = nexts[arc];
        }
        return -1;
    }

    private BitSet reaching(int sink) {
        BitSet reaching = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        reaching.set(sink);
        open.add(sink);
        while (!open.isEmpty()) {
            int node = open.remove();
            for (int arc = firsts[node]; arc >= 0; arc = nexts[arc]) {
                int before = heads[arc];
                if (left[arc ^ 1] > 0 && !reaching.get(before)) {
                    reaching.set(before);
                    open.add(before);
                }
            }
        }
        return reaching;
    }
}
