package io.canmou.advice.people;

import io.canmou.advice.Rounding;
import io.canmou.advice.Situation.Cordon;
import io.canmou.advice.rules.Defaults;
import io.canmou.hazard.Warning;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// Who is outdoors when a cloud comes: a share by the hour before any order (E15), and more of those in the hot
/// zone until sheltering is acknowledged, because an order that nobody heard shelters nobody (E16).
public final class Outdoors {
    private static final int PERCENT = 100;

    private final Defaults defaults;

    public Outdoors(Defaults defaults) {
        this.defaults = defaults;
    }

    /// The two numbers; empty: nobody is counted, or the line is a ring of fire and blast.
    public Optional<Warning> of(List<Cordon> cordons, OffsetDateTime time) {
        Cordon hot = line(cordons, Cordon.Kind.HOT);
        Cordon publicLine = line(cordons, Cordon.Kind.PUBLIC);
        Double inside = publicLine.people().count();
        Double near = hot.people().count();
        if (ThreatScene.explosive(publicLine) || inside == null || near == null || inside < 1) {
            return Optional.empty();
        }
        int hour = time.getHour();
        boolean day = hour >= 6 && hour < 18;
        double share = defaults.number("E15", day ? "day" : hour >= 18 && hour < 22 ? "evening" : "night");
        double unheard = defaults.number("E16", day ? "day" : "night");
        return Optional.of(Warning.of(
                "outdoors",
                Rounding.people(share * inside),
                Math.round(PERCENT * share),
                Rounding.people(unheard * near),
                Math.round(PERCENT * unheard)));
    }

    private static Cordon line(List<Cordon> cordons, Cordon.Kind kind) {
        return cordons.stream().filter(c -> c.kind() == kind).findFirst().orElseThrow();
    }
}
