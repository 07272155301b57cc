package io.canmou.substance.shipped;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One line of a [Table]; a cell is found by the name of its column.
public final class Row {
    private final Map<String, Integer> columns;
    private final List<String> cells;

    Row(Map<String, Integer> columns, List<String> cells) {
        this.columns = columns;
        this.cells = cells;
    }

    /// The text of a cell, empty if nothing is known. A column that the table does not have is a fault of ours.
    public String text(String column) {
        Integer place = columns.get(column);
        if (place == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return place < cells.size() ? cells.get(place) : "";
    }

    /// The number in a cell; null where it is empty or a mark such as `NR`.
    public @Nullable Double number(String column) {
        String text = text(column);
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return Character.isDigit(first) || first == '-' || first == '.' ? Double.valueOf(text) : null;
    }

    /// The number in a cell times `factor`.
    public @Nullable Double number(String column, double factor) {
        Double number = number(column);
        return number == null ? null : number * factor;
    }

    /// The values of a cell that holds several, parted by bars.
    public List<String> list(String column) {
        return list(column, '|');
    }

    /// The values of a cell that holds several.
    public List<String> list(String column, char bar) {
        String text = text(column);
        List<String> values = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(bar, at);
            end = end < 0 ? text.length() : end;
            if (end > at) {
                values.add(text.substring(at, end));
            }
            at = end + 1;
        }
        return values;
    }
}
