package io.canmou.ui.incident;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.ZonePeople;
import io.canmou.exchange.LevelText;
import io.canmou.exchange.Severity;
import io.canmou.exchange.ShownZones;
import io.canmou.hazard.Level;
import io.canmou.hazard.LevelKind;
import io.canmou.ui.shell.Figures;
import io.canmou.words.Words;
import java.util.List;

/// A zone with the people inside, as the facts panel lists it.
///
/// @param extent how far it reaches, and of what value
/// @param code the level's own name; empty where the value says it all
/// @param people empty: not known
public record ZoneRow(Severity severity, String name, String extent, String code, String people, String range) {
    /// The reached zones of `situation`, the most severe first.
    public static List<ZoneRow> of(Situation situation, Words words) {
        return listed(ShownZones.of(situation)).stream().map(z -> row(z, words)).toList();
    }

    /// Without those where it may burn inside one where it poisons to death anyway: two lists of the same words
    /// hide what counts.
    static List<ZonePeople> listed(List<ZonePeople> shown) {
        double lethal = shown.stream()
                .filter(z -> z.zone().level().kind() == LevelKind.TOXIC
                        && Severity.of(z.zone().level()) == Severity.LETHAL)
                .mapToDouble(z -> z.zone().reach())
                .max()
                .orElse(0);
        return shown.stream()
                .filter(z -> z.zone().level().kind() != LevelKind.FLAMMABLE
                        || z.zone().reach() > lethal)
                .toList();
    }

    private static ZoneRow row(ZonePeople zone, Words words) {
        Level level = zone.zone().level();
        Severity severity = Severity.of(level);
        Double count = zone.people().count();
        return new ZoneRow(
                severity,
                words.say("ui.level." + severity.word()),
                Figures.reach(zone.zone().reach()).text() + " · " + LevelText.value(level),
                level.kind() == LevelKind.TOXIC ? LevelText.code(level) : "",
                count == null ? "—" : Figures.people(count),
                Figures.peopleRange(zone.people().low(), zone.people().high()));
    }
}
