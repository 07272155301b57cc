package io.canmou.hazard.source;

import java.util.ArrayList;
import java.util.List;

/// Leaves out the points of a course that lie on the straight line between their neighbours.
///
/// Source: Ramer (1972), doi:10.1016/S0146-664X(72)80017-0; Douglas and Peucker (1973). The first and the last
/// point stay.
final class Thinning {
    private Thinning() {}

    /// How far point `middle` is off the line from `first` to `last`, as a multiple of what is allowed.
    interface Miss {
        double of(int first, int middle, int last);
    }

    /// Indices of the points of `count` that must stay so that no other one misses by more than 1.
    static List<Integer> keep(int count, Miss miss) {
        boolean[] kept = new boolean[count];
        if (count > 0) {
            kept[0] = true;
            kept[count - 1] = true;
            split(kept, 0, count - 1, miss);
        }
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (kept[i]) {
                indices.add(i);
            }
        }
        return indices;
    }

    private static void split(boolean[] kept, int first, int last, Miss miss) {
        int worst = -1;
        double most = 1;
        for (int i = first + 1; i < last; i++) {
            double off = miss.of(first, i, last);
            if (off > most) {
                most = off;
                worst = i;
            }
        }
        if (worst >= 0) {
            kept[worst] = true;
            split(kept, first, worst, miss);
            split(kept, worst, last, miss);
        }
    }
}
