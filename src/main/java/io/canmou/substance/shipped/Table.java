package io.canmou.substance.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One of the catalogue's own tables: comma-separated, UTF-8, first line the column names, no line break in a cell,
/// the first column the key, rows of one key side by side.
///
/// Only the places of the keys are kept; a row is taken apart when it is asked for, so that opening the
/// catalogue stays cheap. Immutable.
public final class Table {
    private final String text;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private Table(String text) {
        this.text = text;
        int at = text.indexOf('\n') + 1;
        List<String> header = cells(text, 0, at - 1);
        for (int i = 0; i < header.size(); i++) {
            columns.put(header.get(i), i);
        }
        while (at < text.length()) {
            places.putIfAbsent(keyAt(at), at);
            at = text.indexOf('\n', at) + 1;
        }
    }

    /// The table `name`.csv among the catalogue's resources.
    public static Table shipped(String name) {
        try (InputStream in = Table.class.getResourceAsStream("/io/canmou/substance/" + name + ".csv")) {
            if (in == null) {
                throw new IllegalStateException("the catalogue's table " + name + ".csv is not in the program");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The table with this text.
    static Table of(String text) {
        return new Table(text.endsWith("\n") ? text : text + "\n");
    }

    /// All keys, in the order of the table.
    public Collection<String> keys() {
        return Collections.unmodifiableSet(places.keySet());
    }

    /// The rows of `key`, none if it is not there.
    public List<Row> rows(String key) {
        Integer place = places.get(key);
        if (place == null) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>(1);
        for (int at = place; at < text.length() && keyAt(at).equals(key); ) {
            int end = text.indexOf('\n', at);
            rows.add(new Row(columns, cells(text, at, end)));
            at = end + 1;
        }
        return rows;
    }

    /// Every row, in the order of the table.
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(places.size());
        int at = text.indexOf('\n') + 1;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            rows.add(new Row(columns, cells(text, at, end)));
            at = end + 1;
        }
        return rows;
    }

    private String keyAt(int at) {
        return text.substring(at, text.indexOf(',', at));
    }

    private static List<String> cells(String text, int from, int to) {
        List<String> cells = new ArrayList<>();
        int at = from;
        while (at <= to) {
            if (at < to && text.charAt(at) == '"') {
                StringBuilder cell = new StringBuilder();
                at = quoted(text, at + 1, cell);
                cells.add(cell.toString());
            } else {
                int end = text.indexOf(',', at);
                end = end < 0 || end > to ? to : end;
                cells.add(text.substring(at, end));
                at = end;
            }
            at++; // the comma
        }
        return cells;
    }

    /// Reads a cell after its opening quote into `cell` and returns the place after the closing one.
    private static int quoted(String text, int from, StringBuilder cell) {
        int at = from;
        while (true) {
            int quote = text.indexOf('"', at);
            cell.append(text, at, quote);
            if (quote + 1 >= text.length() || text.charAt(quote + 1) != '"') {
                return quote + 1;
            }
            cell.append('"');
            at = quote + 2;
        }
    }
}
