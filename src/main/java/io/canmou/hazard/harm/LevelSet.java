package io.canmou.hazard.harm;

import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Levels of heat and blast by who set them; the most severe first. W/m² and Pa. Each level names its source: all
/// but ALOHA's, which are the standing ones, bear the mark of their standard before their own name.
///
/// Sources: NOAA/EPA ALOHA (10, 5, 2 kW/m² for 60 s; 8.0, 3.5, 1.0 psi); AQ/T 3046-2013 and the World Bank for
/// heat with Purple Book CPR 18E for blast; French arrêté of 29 September 2005; UK HSE; GB/T 37243-2019 for
/// explosives.
public enum LevelSet {
    ALOHA("aloha", "", List.of(10_000.0, 5_000.0, 2_000.0), List.of(55_158.1, 24_131.7, 6_894.76)),
    CHINESE_PRACTICE(
            "chinesePractice",
            "aqt3046.",
            List.of(37_500.0, 25_000.0, 12_500.0, 4_000.0, 1_600.0),
            List.of(30_000.0, 10_000.0)),
    CHINESE_EXPLOSIVES("chineseExplosives", "gbt37243.", List.of(), List.of(9_000.0, 5_000.0, 2_000.0)),
    FRENCH_2005(
            "french2005",
            "arrete2005.",
            List.of(8_000.0, 5_000.0, 3_000.0),
            List.of(20_000.0, 14_000.0, 5_000.0, 2_000.0)),
    UK_HSE("ukHse", "hse.", List.of(), List.of(60_000.0, 14_000.0, 7_000.0));

    private final String word;
    private final String mark;
    private final List<Double> heat;
    private final List<Double> blast;

    LevelSet(String word, String mark, List<Double> heat, List<Double> blast) {
        this.word = word;
        this.mark = mark;
        this.heat = heat;
        this.blast = blast;
    }

    /// All sets by the word that asks for them.
    public static Map<String, LevelSet> byWord() {
        Map<String, LevelSet> sets = new TreeMap<>();
        Arrays.stream(values()).forEach(set -> sets.put(set.word, set));
        return sets;
    }

    /// The levels as zones are asked for, named `thermalX` (kW/m²) and `overpressureX` (kPa) after their mark.
    public List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        heat.forEach(q -> levels.add(new Level(mark + "thermal" + thousands(q), LevelKind.THERMAL_FLUX, q)));
        blast.forEach(p -> levels.add(new Level(mark + "overpressure" + thousands(p), LevelKind.OVERPRESSURE, p)));
        return levels;
    }

    private static String thousands(double value) {
        double k = value / 1e3;
        boolean tenths = k != Math.rint(k) && 10 * k == Math.rint(10 * k);
        return tenths ? String.format(Locale.ROOT, "%.1f", k) : String.valueOf(Math.round(k));
    }
}
