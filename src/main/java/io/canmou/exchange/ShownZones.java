package io.canmou.exchange;

import io.canmou.advice.Situation;
import io.canmou.advice.Situation.ZonePeople;
import io.canmou.hazard.LevelKind;
import java.util.List;

/// The zones that a screen or a page shows: of the toxic ones those of one exposure time alone.
///
/// Models are asked for several exposure times at once; to show all of them beside each other would hide the one
/// that counts (rule Z5: 60 min; 4 h above an hour of release or in calm air; 8 h above four hours).
public final class ShownZones {
    private static final double HOUR = 3600;

    private ShownZones() {}

    /// Those that are reached, the most severe first.
    public static List<ZonePeople> of(Situation situation) {
        List<ZonePeople> reached =
                situation.zones().stream().filter(z -> z.zone().reach() > 0).toList();
        String exposure = exposure(situation);
        List<ZonePeople> chosen = reached.stream()
                .filter(z -> z.zone().level().kind() != LevelKind.TOXIC
                        || z.zone().level().name().endsWith(exposure))
                .toList();
        return chosen.isEmpty() ? reached : chosen;
    }

    private static String exposure(Situation situation) {
        double duration = situation.basis().duration();
        if (duration > 4 * HOUR) {
            return ".8h";
        }
        return duration > HOUR || situation.wind().calm() ? ".4h" : ".60min";
    }
}
