package io.canmou.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Chooses which of many names stand, so that none covers another.
///
/// A name stands if no more important one that may still stand is in its way; this is asked three times over, and
/// what is then undecided gives way. So a name depends only on names near it, and two tiles that share a border
/// agree on what crosses it whichever is drawn first.
final class LabelPlacer {
    private static final int ROUNDS = 3;
    private static final double BIN = 128;
    private static final Comparator<Label> RANK = Comparator.comparingInt(Label::priority)
            .reversed()
            .thenComparing(Label::text)
            .thenComparingDouble(Label::y)
            .thenComparingDouble(Label::x);

    private final List<Label> ranked;
    private final List<List<Integer>> rivals;

    private LabelPlacer(List<Label> candidates) {
        ranked = candidates.stream().distinct().sorted(RANK).toList();
        rivals = rivals();
    }

    /// Those of the candidates that stand, the least important first.
    static List<Label> place(List<Label> candidates) {
        return new LabelPlacer(candidates).place();
    }

    private List<Label> place() {
        Set<Integer> open = new HashSet<>();
        for (int i = 0; i < ranked.size(); i++) {
            open.add(i);
        }
        List<Label> standing = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> winners = open.stream()
                    .filter(i -> rivals.get(i).stream().noneMatch(r -> r < i && open.contains(r)))
                    .toList();
            for (int winner : winners) {
                standing.add(ranked.get(winner));
                open.remove(winner);
                open.removeAll(rivals.get(winner));
            }
        }
        standing.sort(RANK.reversed());
        return List.copyOf(standing);
    }

    /// For each name the places in the ranking of those it collides with.
    private List<List<Integer>> rivals() {
        Map<Long, List<Integer>> bins = new HashMap<>();
        for (int i = 0; i < ranked.size(); i++) {
            for (long bin : bins(ranked.get(i))) {
                bins.computeIfAbsent(bin, b -> new ArrayList<>()).add(i);
            }
        }
        List<List<Integer>> all = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            Set<Integer> near = new HashSet<>();
            for (long bin : bins(ranked.get(i))) {
                near.addAll(bins.get(bin));
            }
            near.remove(i);
            Label label = ranked.get(i);
            all.add(near.stream().filter(j -> label.collides(ranked.get(j))).toList());
        }
        return all;
    }

    /// The bins that a name's boxes touch, and those as far as the same name may not be repeated.
    private static Set<Long> bins(Label label) {
        Set<Long> bins = new HashSet<>();
        double half = label.spacing() / 2;
        var reach = new Rectangle2D.Double(label.x() - half, label.y() - half, 2 * half, 2 * half);
        label.boxes().forEach(reach::add);
        for (long row = (long) (reach.getMinY() / BIN); row <= (long) (reach.getMaxY() / BIN); row++) {
            for (long column = (long) (reach.getMinX() / BIN); column <= (long) (reach.getMaxX() / BIN); column++) {
                bins.add(row << 32 | column);
            }
        }
        return bins;
    }
}
