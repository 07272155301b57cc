package io.canmou.substance.shipped;

import io.canmou.substance.Once;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a substance lies or runs when it is spilled under one of its UN numbers. What is not known runs, for
/// that asks for the wider distance.
final class Solids {
    /// Above it a substance is solid on a hot day, K.
    private static final double HOT_DAY = 313.15;

    private static final Pattern RUNS = Pattern.compile("molten|liquid|solution|emulsion");
    private static final Pattern LIES = Pattern.compile("\\b(?:dry|solid|powder|dust)\\b");

    private final Once<Table> un = Once.of(() -> Table.shipped("un"));
    private final Once<Table> clues = Once.of(() -> Table.shipped("clues"));

    /// The shipping name of `number` says it where it can; else the melting point, else how the substance looks.
    boolean solid(String id, String number, @Nullable Double meltingPoint) {
        String name = un.get().rows(number).stream()
                .findFirst()
                .map(r -> r.text("en").toLowerCase(Locale.ROOT))
                .orElse("");
        if (LIES.matcher(name).find()) {
            return true;
        }
        if (RUNS.matcher(name).find()) {
            return false;
        }
        if (meltingPoint != null) {
            return meltingPoint > HOT_DAY;
        }
        return clues.get().rows(id).stream().anyMatch(r -> r.text("state").equals("solid"));
    }
}
