package io.canmou.substance.shipped;

import io.canmou.substance.Once;
import io.canmou.substance.Solution;
import org.jspecify.annotations.Nullable;

/// The UN numbers that stand for solutions, with the strongest grade in trade.
final class Solutions {
    private final Once<Table> table = Once.of(() -> Table.shipped("solutions"));

    /// Null: goods of that number are no solution, or may be of any strength.
    @Nullable
    Solution of(String number) {
        return table.get().rows(number).stream()
                .findFirst()
                .map(Solutions::read)
                .orElse(null);
    }

    private static @Nullable Solution read(Row row) {
        Double share = row.number("massFraction");
        return share == null ? null : new Solution(share, row.text("source"));
    }
}
