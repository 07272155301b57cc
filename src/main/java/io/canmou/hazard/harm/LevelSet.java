package io.canmou.hazard.harm;

import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Levels of heat and blast by who set them; the most severe first. W/m² and Pa.
///
/// Sources: NOAA/EPA ALOHA (10, 5, 2 kW/m² for 60 s; 8.0, 3.5, 1.0 psi); AQ/T 3046-2013 and the World Bank for
/// heat, Purple Book CPR 18E for blast; French arrêté of 29 September 2005; UK HSE; GB/T 37243-2019 for explosives.
public enum LevelSet {
    ALOHA(List.of(10_000.0, 5_000.0, 2_000.0), List.of(55_158.1, 24_131.7, 6_894.76)),
    CHINESE_PRACTICE(List.of(37_500.0, 25_000.0, 12_500.0, 4_000.0, 1_600.0), List.of(30_000.0, 10_000.0)),
    CHINESE_EXPLOSIVES(List.of(), List.of(9_000.0, 5_000.0, 2_000.0)),
    FRENCH_2005(List.of(8_000.0, 5_000.0, 3_000.0), List.of(20_000.0, 14_000.0, 5_000.0, 2_000.0)),
    UK_HSE(List.of(), List.of(60_000.0, 14_000.0, 7_000.0));

    private final List<Double> heat;
    private final List<Double> blast;

    LevelSet(List<Double> heat, List<Double> blast) {
        this.heat = heat;
        this.blast = blast;
    }

    /// The levels as zones are asked for, named `thermalX` (kW/m²) and `overpressureX` (kPa).
    public List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        heat.forEach(q -> levels.add(new Level("thermal" + thousands(q), LevelKind.THERMAL_FLUX, q)));
        blast.forEach(p -> levels.add(new Level("overpressure" + thousands(p), LevelKind.OVERPRESSURE, p)));
        return levels;
    }

    private static String thousands(double value) {
        double k = value / 1e3;
        return k < 5 && k != Math.rint(k) ? String.format(Locale.ROOT, "%.1f", k) : String.valueOf(Math.round(k));
    }
}
