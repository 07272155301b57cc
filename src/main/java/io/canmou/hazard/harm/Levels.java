package io.canmou.hazard.harm;

import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.substance.Flammability;
import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.substance.Toxicity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The levels for which zones are drawn where nobody has named any.
///
/// Toxic: AEGL for 60 minutes, else ERPG, else PAC, else IDLH, the most severe first (US National Research Council
/// 2001, Standing Operating Procedures for AEGLs; DOE-HDBK-1046, order of preference). Flammable: LEL and 60 % of
/// it.
public final class Levels {
    private static final double PPM = 1e6;
    private static final List<List<String>> SYSTEMS = List.of(
            List.of("aegl3.60min", "aegl2.60min", "aegl1.60min"),
            List.of("erpg3", "erpg2", "erpg1"),
            List.of("pac3", "pac2", "pac1"),
            List.of("idlh"));

    /// Durations of the AEGL tables by their suffix, s.
    private static final List<Map.Entry<String, Double>> DURATIONS = List.of(
            Map.entry("10min", 600.0),
            Map.entry("30min", 1800.0),
            Map.entry("60min", 3600.0),
            Map.entry("4h", 14_400.0),
            Map.entry("8h", 28_800.0));

    private Levels() {}

    /// All default levels of `substance` for a release that disperses; empty if none is known.
    public static List<Level> dispersing(Substance substance) {
        List<Level> levels = new ArrayList<>(toxic(substance.toxicity()));
        levels.addAll(flammable(substance.flammability()));
        return levels;
    }

    private static List<Level> toxic(Toxicity toxicity) {
        for (List<String> system : SYSTEMS) {
            List<Level> found = named(toxicity, system);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Level> named(Toxicity toxicity, List<String> names) {
        List<Level> found = new ArrayList<>();
        for (String name : names) {
            Double ppm = toxicity.ppm().get(name);
            if (ppm != null && ppm > 0) {
                found.add(new Level(name, LevelKind.TOXIC, ppm));
            }
        }
        return found;
    }

    private static List<Level> flammable(Flammability flammability) {
        Double lel = flammability.lel();
        return lel == null || lel <= 0
                ? List.of()
                : List.of(
                        new Level("lel", LevelKind.FLAMMABLE, lel * PPM),
                        new Level("lel60", LevelKind.FLAMMABLE, 0.6 * lel * PPM));
    }

    /// The AEGL of the duration nearest above `exposure` s; empty if there is no AEGL.
    public static List<Level> ofExposure(Toxicity toxicity, double exposure) {
        String suffix = DURATIONS.stream()
                .filter(entry -> entry.getValue() >= exposure)
                .findFirst()
                .orElse(DURATIONS.getLast())
                .getKey();
        return named(toxicity, List.of("aegl3." + suffix, "aegl2." + suffix, "aegl1." + suffix));
    }
}
