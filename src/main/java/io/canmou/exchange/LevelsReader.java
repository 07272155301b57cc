package io.canmou.exchange;

import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.harm.LevelSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Reads the `levels` list of the contract; a place in it may ask for all levels of a standard by its word
/// ([LevelSet]): `{"standard": "chinesePractice"}`.
public final class LevelsReader {
    /// In a fixed order, so that of two measures it is always the same one that is called one too many.
    private static final SequencedMap<String, LevelKind> KINDS = kinds();

    private static SequencedMap<String, LevelKind> kinds() {
        SequencedMap<String, LevelKind> kinds = new LinkedHashMap<>();
        kinds.put("ppm", LevelKind.TOXIC);
        kinds.put("overpressure", LevelKind.OVERPRESSURE);
        kinds.put("thermalFlux", LevelKind.THERMAL_FLUX);
        kinds.put("thermalDose", LevelKind.THERMAL_DOSE);
        return kinds;
    }

    private LevelsReader() {}

    /// The levels under `key` of `keys`; empty: none asked for.
    public static List<Level> read(Keys keys, String key) {
        List<Level> levels = new ArrayList<>();
        for (Keys row : keys.objects(key)) {
            if (row.has("standard")) {
                LevelSet standard = row.choice("standard", LevelSet.byWord());
                levels.addAll(standard == null ? List.of() : standard.levels());
            } else {
                Level level = level(row);
                levels.addAll(level == null ? List.of() : List.of(level));
            }
            row.done();
        }
        return levels;
    }

    private static @Nullable Level level(Keys row) {
        String name = row.text("name");
        if (!row.has("name")) {
            row.fault("name", "missingText");
        }
        LevelKind found = null;
        double value = Double.NaN;
        for (Map.Entry<String, LevelKind> kind : KINDS.entrySet()) {
            Double given = row.number(
                    kind.getKey(), Range.above(0, 1e12, kind.getValue().unit()));
            if (given != null) {
                if (found != null) {
                    row.fault(kind.getKey(), "twoMeasures");
                    return null;
                }
                found = kind.getValue();
                value = given;
            }
        }
        if (found == null) {
            if (KINDS.keySet().stream().noneMatch(row::has)) {
                row.fault("", "noMeasure", "ppm, overpressure, thermalFlux, thermalDose");
            }
            return null;
        }
        return name == null ? null : new Level(name, found, value);
    }
}
