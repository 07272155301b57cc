package io.canmou.resource.lists;

import io.canmou.resource.Expert;
import io.canmou.resource.Medical;
import io.canmou.resource.ResourceKind;
import io.canmou.resource.Resources;
import io.canmou.resource.Shelter;
import io.canmou.resource.SiteRecord;
import io.canmou.resource.Supply;
import io.canmou.resource.Team;
import io.canmou.resource.Vehicle;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Reads a bureau's list of one kind from CSV. Pure: it stores nothing. Thread-safe.
public final class ResourceImport {
    /// What a list of a kind must have to be complete; rows without it go in and are counted.
    private static final Map<ResourceKind, List<String>> COMPLETE = Map.of(
            ResourceKind.FACILITY, List.of("category", "substance", "form", "maxMass"),
            ResourceKind.TEAM, List.of("category", "strength", "capabilities"),
            ResourceKind.EXPERT, List.of("field", "mobile"),
            ResourceKind.SUPPLY, List.of("quantity", "unit"),
            ResourceKind.MEDICAL, List.of("bedsTotal", "bedsFree", "icu", "ventilators", "burnBeds"),
            ResourceKind.VEHICLE, List.of("un", "load"),
            ResourceKind.SHELTER, List.of("capacity"),
            ResourceKind.SITE, List.of("category", "peopleDay"));

    /// Keys whose columns are told, and left out on purpose.
    private static final List<String> NEVER_TAKEN = List.of("private", "yearly", "relative");

    private final Vocabulary words = new Vocabulary();

    /// Reads a list.
    ///
    /// @throws UnreadableList the bytes are no list, or its header names nothing that is known
    public ListReading read(byte[] bytes, ResourceKind kind, Mapping mapping) throws UnreadableList {
        List<Line> lines = lines(Decoding.text(bytes));
        checkKeys(mapping, kind);
        Headers headers = Headers.find(lines.stream().map(Line::cells).toList(), kind.word(), words, mapping.keys())
                .orElseThrow(() -> new UnreadableList("header", kind.word()));
        requireName(headers, kind);
        Places places = new Places(mapping.datum());
        List<ListRow> rows = rows(lines, headers, kind);
        Resources resources = resources(rows, kind, new Reader(kind.word(), words, places));
        List<Problem> problems = new ArrayList<>(ofTheList(rows, headers, kind));
        if (places.datumAssumed()) {
            problems.add(Problem.note("datumAssumed", 0));
        }
        rows.forEach(row -> problems.addAll(row.problems()));
        return new ListReading(kind, rows.size(), resources, problems);
    }

    /// A misspelt key would leave its column out without a word.
    private void checkKeys(Mapping mapping, ResourceKind kind) throws UnreadableList {
        SortedSet<String> known = words.keys(kind.word());
        for (String key : mapping.keys().values()) {
            if (!known.contains(key)) {
                throw new UnreadableList("mappingKey", key, String.join(", ", known));
            }
        }
    }

    private static void requireName(Headers headers, ResourceKind kind) throws UnreadableList {
        boolean named = headers.columns().containsKey("name")
                || headers.columns().containsKey("id")
                || headers.columns().containsKey("nameZh");
        if (!named) {
            throw new UnreadableList("noNameColumn", kind.word(), String.join("、", headers.names()));
        }
    }

    private record Line(int number, List<String> cells) {}

    private static List<Line> lines(String text) throws UnreadableList {
        String firstLine = text.lines().findFirst().orElse("");
        char separator = separator(firstLine);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get();
        List<Line> lines = new ArrayList<>();
        try (var parser = format.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                int number = (int) parser.getCurrentLineNumber();
                if (Arrays.stream(row.values()).anyMatch(c -> !c.isBlank())) {
                    lines.add(new Line(number, List.of(row.values())));
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new UnreadableList("csv", String.valueOf(e.getMessage()));
        }
        if (lines.isEmpty()) {
            throw new UnreadableList("empty");
        }
        return lines;
    }

    private static char separator(String line) {
        long commas = line.chars().filter(c -> c == ',').count();
        long semicolons = line.chars().filter(c -> c == ';').count();
        long tabs = line.chars().filter(c -> c == '\t').count();
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    /// Rows of data: no sums, no remarks at the end; merged cells filled from above.
    private static List<ListRow> rows(List<Line> lines, Headers headers, ResourceKind kind) {
        List<ListRow> rows = new ArrayList<>();
        for (Line line : lines.subList(Math.min(headers.firstRow(), lines.size()), lines.size())) {
            String first =
                    line.cells().stream().filter(c -> !c.isBlank()).findFirst().orElse("");
            if (first.matches("\\s*(合\\s*计|总\\s*计|小\\s*计|total|sum).*") || first.matches("\\s*(填表说明|说明|注)\\s*[:：].*")) {
                continue;
            }
            ListRow row = new ListRow(headers, line.number(), line.cells());
            if (row.isEmpty()) {
                continue;
            }
            if (kind == ResourceKind.FACILITY && FacilityRows.continues(row) && !rows.isEmpty()) {
                row.fill(rows.getLast(), FacilityRows.mergedKeys());
            }
            if (kind == ResourceKind.SUPPLY && !row.has("name") && !rows.isEmpty()) {
                row.fill(rows.getLast(), StockRows.mergedKeys());
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Problem> ofTheList(List<ListRow> rows, Headers headers, ResourceKind kind) {
        List<Problem> problems = new ArrayList<>();
        for (String key : Objects.requireNonNull(COMPLETE.get(kind))) {
            long without = rows.stream().filter(r -> !r.has(key)).count();
            if (without > 0) {
                problems.add(Problem.note(
                        "incomplete", 0, Long.toString(without), "resource.key." + key, Integer.toString(rows.size())));
            }
        }
        List<String> unused = unused(rows, headers);
        if (!unused.isEmpty()) {
            problems.add(Problem.note("unusedColumns", 0, String.join("、", unused)));
        }
        for (String key : NEVER_TAKEN) {
            if (headers.columns().containsKey(key)) {
                problems.add(Problem.note(key, 0, headers.label(key)));
            }
        }
        return problems;
    }

    /// Headers of columns that no record has a place for.
    private static List<String> unused(List<ListRow> rows, Headers headers) {
        List<String> unused = new ArrayList<>(headers.unknown());
        headers.columns().keySet().stream()
                .filter(key -> !NEVER_TAKEN.contains(key) && !key.equals("id") && !key.equals("district"))
                .filter(key -> rows.stream().anyMatch(r -> r.has(key)))
                .filter(key -> rows.stream().noneMatch(r -> r.asked().contains(key)))
                .forEach(key -> unused.add(headers.label(key).replaceFirst("^[A-Z]+ ", "")));
        return unused;
    }

    private static Resources resources(List<ListRow> rows, ResourceKind kind, Reader reader) {
        StockRows stocks = new StockRows(reader);
        PlaceRows places = new PlaceRows(reader);
        return switch (kind) {
            case FACILITY -> {
                FacilityRows facilities = new FacilityRows(reader);
                rows.forEach(facilities::read);
                yield new Resources(
                        facilities.all(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
            }
            case TEAM -> {
                List<Team> teams = each(rows, new TeamRows(reader)::read);
                yield new Resources(List.of(), teams, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
            }
            case SUPPLY -> {
                List<Supply> supplies = each(rows, stocks::supply);
                yield new Resources(
                        List.of(), List.of(), supplies, List.of(), List.of(), List.of(), List.of(), List.of());
            }
            case MEDICAL -> {
                List<Medical> medical = each(rows, places::medical);
                yield new Resources(
                        List.of(), List.of(), List.of(), medical, List.of(), List.of(), List.of(), List.of());
            }
            case SHELTER -> {
                List<Shelter> shelters = each(rows, places::shelter);
                yield new Resources(
                        List.of(), List.of(), List.of(), List.of(), shelters, List.of(), List.of(), List.of());
            }
            case EXPERT -> {
                List<Expert> experts = each(rows, stocks::expert);
                yield new Resources(
                        List.of(), List.of(), List.of(), List.of(), List.of(), experts, List.of(), List.of());
            }
            case VEHICLE -> {
                List<Vehicle> vehicles = each(rows, stocks::vehicle);
                yield new Resources(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), vehicles, List.of());
            }
            case SITE -> {
                List<SiteRecord> sites = each(rows, places::site);
                yield new Resources(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), sites);
            }
        };
    }

    private static <T> List<T> each(List<ListRow> rows, Function<ListRow, Optional<T>> read) {
        return rows.stream().map(read).flatMap(Optional::stream).toList();
    }
}
