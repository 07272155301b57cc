package io.canmou.maps;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One list as CSV, UTF-8.
final class Table {
    private final StringBuilder text = new StringBuilder();

    /// @param header names of the columns, separated by commas
    Table(String header) {
        text.append(header).append("\r\n");
    }

    /// A row; numbers are written as short as they are exact, null as an empty cell.
    Table row(@org.jspecify.annotations.Nullable Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        text.append("\r\n");
        return this;
    }

    private static String cell(@org.jspecify.annotations.Nullable Object value) {
        if (value == null) {
            return "";
        }
        String s = value instanceof Double d ? number(d) : value.toString();
        return s.contains(",") || s.contains("\"") || s.contains("\n") ? '"' + s.replace("\"", "\"\"") + '"' : s;
    }

    private static String number(double d) {
        return d == Math.rint(d)
                ? String.format(Locale.ROOT, "%.0f", d)
                : String.format(Locale.ROOT, "%.6f", d).replaceAll("0+$", "");
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
