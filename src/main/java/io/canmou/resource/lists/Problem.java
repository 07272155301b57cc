package io.canmou.resource.lists;

import java.util.List;

/// Something in a list that needs a look, worded at the edge under `resource.problem.CODE`.
///
/// @param line of the file, from 1; 0: the file as a whole
/// @param column letter and header; empty: the row as a whole
/// @param value what stands there
/// @param arguments of the text besides line, column and value
public record Problem(Weight weight, String code, int line, String column, String value, List<String> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /// What follows from it.
    public enum Weight {
        /// The row was not taken.
        REFUSED,
        /// The row is good, but has no position yet, and is set aside.
        UNPLACED,
        /// The row or file was taken with an assumption.
        NOTE
    }

    static Problem note(String code, int line, String... arguments) {
        return new Problem(Weight.NOTE, code, line, "", "", List.of(arguments));
    }
}
