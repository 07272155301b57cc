package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.ZonePeople;
import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.ui.shell.Figures;
import io.canmou.words.Words;
import java.util.List;
import java.util.Locale;

/// A zone with the people inside, as the facts panel lists it.
///
/// @param code the level's own name, small beside
/// @param extent how far it reaches and of what value
/// @param people empty: not known
public record ZoneRow(Severity severity, String name, String code, String extent, String people, String range) {
    /// The reached zones of `situation`, the most severe first.
    public static List<ZoneRow> of(Situation situation, Words words) {
        return situation.zones().stream()
                .filter(z -> z.zone().reach() > 0)
                .map(z -> row(z, words))
                .toList();
    }

    private static ZoneRow row(ZonePeople zone, Words words) {
        Level level = zone.zone().level();
        Severity severity = Severity.of(level);
        Double count = zone.people().count();
        return new ZoneRow(
                severity,
                words.say("ui.level." + severity.word()),
                code(level),
                Figures.reach(zone.zone().reach()).text() + " · " + value(level),
                count == null ? "—" : Figures.people(count),
                Figures.peopleRange(zone.people().low(), zone.people().high()));
    }

    /// `aegl3.60min` as people write it: AEGL-3.
    static String code(Level level) {
        String name = level.name().replaceAll("\\.\\d+(min|h)$", "");
        return name.matches("(aegl|erpg|pac)[123]")
                ? name.substring(0, name.length() - 1).toUpperCase(Locale.ROOT) + "-" + name.charAt(name.length() - 1)
                : name.toUpperCase(Locale.ROOT);
    }

    static String value(Level level) {
        LevelKind kind = level.kind();
        return switch (kind) {
            case TOXIC -> Figures.plain(level.value(), 2) + " ppm";
            case FLAMMABLE -> Figures.plain(level.value() / 10_000, 2) + " %";
            case THERMAL_FLUX -> Figures.plain(level.value() / 1000, 2) + " kW/m²";
            case THERMAL_DOSE -> Figures.plain(level.value(), 2) + " TDU";
            case OVERPRESSURE -> Figures.plain(level.value() / 1000, 2) + " kPa";
        };
    }
}
