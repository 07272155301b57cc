package io.canmou.advice.zones;

import io.canmou.advice.Situation.Cordon;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/// What was ordered stays until somebody lifts it: a line grows by itself and shrinks only by a confirmed act
/// (rule P2).
public final class OrderedLines {
    private OrderedLines() {}

    /// The new lines, each joined with the one that was ordered before.
    ///
    /// Where the old line goes farther, its distance and what decided it stay, and its outline is kept beside
    /// the new one.
    ///
    /// @param ordered the lines of the last order; empty: none was given, or it was lifted
    public static List<Cordon> merge(List<Cordon> ordered, List<Cordon> now) {
        List<Cordon> merged = new ArrayList<>();
        for (Cordon line : now) {
            merged.add(ordered.stream()
                    .filter(c -> c.kind() == line.kind())
                    .findFirst()
                    .map(before -> merge(before, line))
                    .orElse(line));
        }
        return merged;
    }

    private static Cordon merge(Cordon before, Cordon now) {
        Geometry outline = Shapes.union(now.outline(), before.outline());
        boolean shrunk = before.reach() > now.reach();
        Cordon decided = shrunk ? before : now;
        return new Cordon(
                now.kind(),
                decided.decidedBy(),
                decided.rule(),
                decided.confidence(),
                decided.reach(),
                Math.max(before.elsewhere(), now.elsewhere()),
                outline,
                now.people());
    }

    /// Whether a new line leaves people outside who were inside the ordered one: then the new one is drawn dashed,
    /// and the order stands.
    public static boolean shrinks(List<Cordon> ordered, List<Cordon> now) {
        return ordered.stream()
                .anyMatch(before -> now.stream()
                        .filter(c -> c.kind() == before.kind())
                        .anyMatch(c -> !c.outline().buffer(1e-7).covers(before.outline())));
    }
}
