package io.canmou.resource.lists;

import io.canmou.resource.ResourceKind;
import io.canmou.resource.Resources;
import io.canmou.resource.lists.Problem.Weight;
import java.util.List;

/// What was read from one list.
///
/// @param rows rows with data
/// @param resources the rows that can be taken, all of one kind
public record ListReading(ResourceKind kind, int rows, Resources resources, List<Problem> problems) {
    public ListReading {
        problems = List.copyOf(problems);
    }

    /// Rows that cannot be taken.
    public long refused() {
        return problems.stream()
                .filter(p -> p.weight() == Weight.REFUSED)
                .map(Problem::line)
                .distinct()
                .count();
    }

    /// Rows without a position, set aside.
    public long unplaced() {
        return problems.stream().filter(p -> p.weight() == Weight.UNPLACED).count();
    }
}
