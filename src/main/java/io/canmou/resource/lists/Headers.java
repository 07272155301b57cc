package io.canmou.resource.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which column holds what, and in which unit its header says it is.
///
/// @param columns column by key
/// @param units unit by key, where the header names one
/// @param names header by column
/// @param unknown headers that mean nothing here
/// @param firstRow index of the first row of data
record Headers(
        Map<String, Integer> columns,
        Map<String, String> units,
        List<String> names,
        List<String> unknown,
        int firstRow) {
    private static final Pattern UNIT = Pattern.compile("(.*?)\\(([^()]*)\\)\\s*\\*?");
    private static final int DEEPEST = 5;

    /// Finds the header among the first rows: below a title, in one row or in two.
    ///
    /// @param given keys by header, which go before all spellings that are known
    static Optional<Headers> find(List<List<String>> rows, String kind, Vocabulary words, Map<String, String> given) {
        Headers best = null;
        for (int i = 0; i < Math.min(DEEPEST, rows.size()); i++) {
            Headers one = of(rows.get(i), i + 1, kind, words, given);
            best = better(best, one);
            if (i + 1 < rows.size() && one.columns.size() >= 2) {
                Headers two = of(joined(rows.get(i), rows.get(i + 1)), i + 2, kind, words, given);
                best = two.columns.size() > one.columns.size() ? better(best, two) : best;
            }
        }
        return best == null || best.columns.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static Headers better(@org.jspecify.annotations.Nullable Headers a, Headers b) {
        return a == null || b.columns.size() > a.columns.size() ? b : a;
    }

    private static Headers of(
            List<String> row, int firstRow, String kind, Vocabulary words, Map<String, String> given) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<String, String> units = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int c = 0; c < row.size(); c++) {
            String header = row.get(c).strip();
            Optional<String> key =
                    Optional.ofNullable(given.get(Vocabulary.plain(header))).or(() -> words.key(kind, header));
            if (key.isPresent() && columns.putIfAbsent(key.get(), c) == null) {
                unit(header).ifPresent(u -> units.put(key.get(), u));
            } else if (key.isEmpty() && !header.isEmpty()) {
                unknown.add(header);
            }
        }
        return new Headers(columns, units, row, unknown, firstRow);
    }

    /// A header in two rows: the lower cell, and where it is empty the upper; the upper holds on to the right.
    private static List<String> joined(List<String> upper, List<String> lower) {
        List<String> row = new ArrayList<>();
        for (int c = 0; c < Math.max(upper.size(), lower.size()); c++) {
            String below = c < lower.size() ? lower.get(c).strip() : "";
            String above = c < upper.size() ? upper.get(c).strip() : "";
            row.add(below.isEmpty() ? above : below);
        }
        return row;
    }

    static String withoutUnit(String header) {
        Matcher m = UNIT.matcher(Cells.halfWidth(header));
        return m.matches() && !m.group(1).isBlank() ? m.group(1) : header;
    }

    private static Optional<String> unit(String header) {
        Matcher m = UNIT.matcher(Cells.halfWidth(header));
        return m.matches() && !m.group(1).isBlank() ? Optional.of(m.group(2).strip()) : Optional.empty();
    }

    /// "C 经度": letter and header of a key's column.
    String label(String key) {
        Integer column = columns.get(key);
        return column == null ? key : letter(column) + " " + names.get(column).strip();
    }

    private static String letter(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letter(column / 26 - 1) + letter(column % 26);
    }
}
