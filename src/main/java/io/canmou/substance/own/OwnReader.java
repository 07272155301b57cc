package io.canmou.substance.own;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.canmou.hazard.Fault;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/// Reads own substances from CSV (one a row, columns named by the fields and keys) or JSON (a list of objects, or
/// one), and checks them.
public final class OwnReader {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final OwnChecks checks;

    /// @param checks what must hold
    public OwnReader(OwnChecks checks) {
        this.checks = checks;
    }

    /// A file with comma-separated values; several UN numbers or synonyms in a cell are parted by `|`.
    public OwnReading csv(String text) {
        List<Map<String, String>> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            List<Fault> shifted = new ArrayList<>();
            for (CSVRecord row : parser) {
                // a decimal comma or a stray one moves every later cell under another heading
                if (!row.isConsistent()) {
                    shifted.add(Fault.of(
                            "row " + (rows.size() + 2),
                            "ownCells",
                            row.size(),
                            parser.getHeaderNames().size()));
                }
                rows.add(row.toMap());
            }
            if (!shifted.isEmpty()) {
                return new OwnReading.Faulty(shifted);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            return new OwnReading.Faulty(List.of(Fault.of("", "ownNotCsv", String.valueOf(e.getMessage()))));
        }
        return read(rows, "row ", 2);
    }

    /// JSON text.
    public OwnReading json(String text) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<Fault> units = new ArrayList<>();
        try {
            JsonNode root = JSON.readTree(text);
            if (root == null || !(root.isObject() || root.isArray())) {
                return new OwnReading.Faulty(List.of(Fault.of("", "ownNotJson", "")));
            }
            for (JsonNode one : root.isArray() ? root : List.of(root)) {
                rows.add(flat(one));
                otherUnits(one, "item " + rows.size(), units);
            }
        } catch (JsonProcessingException e) {
            return new OwnReading.Faulty(List.of(Fault.of("", "ownNotJson", e.getOriginalMessage())));
        }
        if (!units.isEmpty()) {
            return new OwnReading.Faulty(units);
        }
        return read(rows, "item ", 1);
    }

    /// Lists become cells with bars, the figures under `values` move up; a figure may be a number or `{"value":
    /// …}`.
    private static Map<String, String> flat(JsonNode node) {
        Map<String, String> row = new LinkedHashMap<>();
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (field.getKey().equals("values")) {
                value.properties().forEach(v -> row.put(v.getKey(), figure(v.getValue())));
            } else if (value.isArray()) {
                List<String> texts = new ArrayList<>();
                value.forEach(v -> texts.add(v.asText()));
                row.put(field.getKey(), String.join("|", texts));
            } else if (!value.isNull()) {
                row.put(field.getKey(), value.asText());
            }
        });
        return row;
    }

    /// A figure may name its unit, but only that of the contract: nothing is converted.
    private static void otherUnits(JsonNode node, String path, List<Fault> faults) {
        node.path("values").properties().forEach(figure -> {
            String unit = figure.getValue().path("unit").asText("");
            OwnKey.of(figure.getKey())
                    .filter(key -> !unit.isEmpty() && !unit.equals(key.unit()))
                    .ifPresent(key ->
                            faults.add(Fault.of(path + "." + key.key(), "ownOtherUnit", key.key(), unit, key.unit())));
        });
    }

    private static String figure(JsonNode node) {
        return node.isObject() ? node.path("value").asText() : node.asText();
    }

    private OwnReading read(List<Map<String, String>> rows, String name, int first) {
        List<OwnSubstance> substances = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        if (rows.isEmpty()) {
            faults.add(Fault.of("", "ownNothing"));
        }
        for (int i = 0; i < rows.size(); i++) {
            String path = name + (i + first);
            int before = faults.size();
            OwnSubstance substance = OwnFields.read(rows.get(i), path, faults);
            if (faults.size() == before) {
                faults.addAll(checks.check(substance, path));
                if (!ids.add(substance.id())) {
                    faults.add(Fault.of(path, "ownTwice", substance.id()));
                }
            }
            substances.add(substance);
        }
        return faults.isEmpty() ? new OwnReading.Read(substances) : new OwnReading.Faulty(faults);
    }
}
