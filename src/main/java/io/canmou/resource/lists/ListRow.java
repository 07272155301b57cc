package io.canmou.resource.lists;

import io.canmou.resource.lists.Problem.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One row of a list, read by key; keeps what is wrong with it.
final class ListRow {
    /// More of anything that is counted is a slip.
    private static final double MOST = 1e9;

    private final Headers headers;
    private final int line;
    private final Map<String, String> cells = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    ListRow(Headers headers, int line, List<String> row) {
        this.headers = headers;
        this.line = line;
        headers.columns().forEach((key, column) -> {
            String cell = column < row.size() ? row.get(column).strip() : "";
            if (!Cells.isNothing(cell)) {
                cells.put(key, cell);
            }
        });
    }

    List<Problem> problems() {
        return problems;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /// Keys that somebody asked for.
    Set<String> asked() {
        return asked;
    }

    private @Nullable String cell(String key) {
        asked.add(key);
        return cells.get(key);
    }

    boolean has(String key) {
        return cells.containsKey(key);
    }

    /// Takes from `above` what stands in merged cells.
    void fill(ListRow above, List<String> keys) {
        for (String key : keys) {
            String value = above.cells.get(key);
            if (value != null) {
                cells.putIfAbsent(key, value);
            }
        }
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(cell(key));
    }

    String text(String key, String otherwise) {
        return text(key).orElse(otherwise);
    }

    @Nullable
    String textOrNull(String key) {
        return cell(key);
    }

    /// A number in SI; one that cannot be read refuses the row.
    @Nullable
    Double number(String key, Dimension dimension) {
        String cell = cell(key);
        if (cell == null) {
            return null;
        }
        if (dimension == Dimension.GAUGE_PRESSURE && cell.equals("常压")) {
            cell = "0";
        }
        Optional<Cells.Amount> amount = Cells.amount(cell);
        if (amount.isEmpty()) {
            refuse("number", key);
            return null;
        }
        String unit = amount.get().unit().isEmpty() || dimension == Dimension.COUNT
                ? headers.units().getOrDefault(key, "")
                : amount.get().unit();
        OptionalDouble si = dimension.toSi(amount.get().value(), unit);
        if (si.isEmpty()) {
            refuse("unit", key, unit);
            return null;
        }
        if (si.getAsDouble() < 0) {
            refuse("count", key); // in SI no quantity of a list can be: temperature and pressure are absolute
            return null;
        }
        if (amount.get().approximate()) {
            note("approximate", key);
        }
        return si.getAsDouble();
    }

    @Nullable
    Integer whole(String key) {
        Double value = number(key, Dimension.COUNT);
        if (value != null && value > MOST) {
            refuse("tooMany", key);
            return null;
        }
        return value == null ? null : (int) Math.round(value);
    }

    @Nullable
    LocalDate date(String key) {
        String cell = cell(key);
        if (cell == null) {
            return null;
        }
        Optional<LocalDate> date = Cells.date(cell);
        if (date.isEmpty()) {
            refuse("date", key);
        }
        return date.orElse(null);
    }

    /// The first telephone number; one that a spreadsheet turned into a power of ten refuses the row.
    @Nullable
    String phone() {
        for (String key : List.of("phone", "mobile")) {
            String cell = cell(key);
            if (cell != null && cell.matches("(?i)\\d+(\\.\\d+)?E\\+?\\d+")) {
                refuse("phone", key);
                return null;
            }
            if (cell != null) {
                return cell.contains("+")
                        ? cell
                        : Cells.halfWidth(cell).split("[、,;/\\n]")[0].strip();
            }
        }
        return null;
    }

    void refuse(String code, String key, String... arguments) {
        problems.add(new Problem(
                Weight.REFUSED, code, line, headers.label(key), cells.getOrDefault(key, ""), List.of(arguments)));
    }

    void unplaced() {
        problems.add(new Problem(
                Weight.UNPLACED,
                "unplaced",
                line,
                "",
                cells.getOrDefault("name", cells.getOrDefault("id", "")),
                List.of()));
    }

    void note(String code, String key, String... arguments) {
        problems.add(new Problem(
                Weight.NOTE, code, line, headers.label(key), cells.getOrDefault(key, ""), List.of(arguments)));
    }

    /// Nothing is wrong with it that would keep it out.
    boolean isGood() {
        return problems.stream().allMatch(p -> p.weight() == Weight.NOTE);
    }
}
