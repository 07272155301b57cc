package io.canmou.exchange;

import io.canmou.hazard.Level;
import java.util.Locale;

/// How bad a level is: endangers life, hurts badly, is felt. Three, two or one tick on the map's edge.
public enum Severity {
    LETHAL(3, "lethal"),
    SEVERE(2, "severe"),
    MILD(1, "mild");

    private static final double LETHAL_FLUX = 12_500;
    private static final double SEVERE_FLUX = 4_000;
    private static final double LETHAL_PRESSURE = 20_000;
    private static final double SEVERE_PRESSURE = 5_000;

    private final int ticks;
    private final String word;

    Severity(int ticks, String word) {
        this.ticks = ticks;
        this.word = word;
    }

    /// Ticks on the edge, and the number in style classes.
    public int ticks() {
        return ticks;
    }

    /// Its name is `ui.level.WORD`.
    public String word() {
        return word;
    }

    /// By the zones of defaults.md 4: hot, public, alert.
    public static Severity of(Level level) {
        return switch (level.kind()) {
            case TOXIC -> toxic(level.name().toLowerCase(Locale.ROOT));
            case FLAMMABLE -> level.name().contains("10") ? SEVERE : LETHAL;
            case THERMAL_FLUX -> level.value() >= LETHAL_FLUX ? LETHAL : level.value() >= SEVERE_FLUX ? SEVERE : MILD;
            case THERMAL_DOSE -> LETHAL;
            case OVERPRESSURE ->
                level.value() >= LETHAL_PRESSURE ? LETHAL : level.value() >= SEVERE_PRESSURE ? SEVERE : MILD;
        };
    }

    private static Severity toxic(String name) {
        String scale = name.replaceAll("^(aegl|erpg|pac)-?([123]).*$", "$2");
        return switch (scale) {
            case "3" -> LETHAL;
            case "2" -> SEVERE;
            case "1" -> MILD;
            default -> LETHAL; // IDLH, LC50, a level without a scale: never milder than it may be
        };
    }
}
