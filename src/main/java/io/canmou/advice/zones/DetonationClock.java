package io.canmou.advice.zones;

import io.canmou.advice.Rounding;
import io.canmou.advice.Situation.WithdrawalClock;
import io.canmou.advice.rules.Defaults;
import io.canmou.advice.rules.Filled;
import io.canmou.advice.zones.FireDistances.Standing;
import io.canmou.hazard.Warning;
import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When to be gone from a fire that may end in a mass explosion (F7) or in the burst of a vessel (F3).
///
/// Precedents: Beirut 2020, 10 to 18 minutes from the first report; West 2013, about 20; Tianjin 2015, 42 from the
/// first report to the first blast. Vessels of liquefied gas: from 10 minutes, dry and uncooled. Counted from the
/// call; never silent while a rule of mass explosion or of a heated vessel stands.
public final class DetonationClock {
    private static final String PRECEDENTS = "10–42";

    /// An incident that began longer than this before its fire was told of: the countdown runs from the fire.
    private static final Duration LONG_BEFORE = Duration.ofHours(1);

    private final Defaults defaults;

    public DetonationClock(Defaults defaults) {
        this.defaults = defaults;
    }

    /// The clock for what stands; null: nothing burns, or nothing that burns explodes.
    public @Nullable WithdrawalClock of(Filled filled, List<Standing> standings) {
        if (!filled.fire()) {
            return null;
        }
        List<Standing> counting = standings.stream().filter(this::counts).toList();
        if (counting.isEmpty()) {
            return null;
        }
        boolean mass = counting.stream().anyMatch(standing -> !standing.rule().equals("F3"));
        double distance = counting.stream().mapToDouble(Standing::crews).max().orElse(0);
        double earliest = Math.min(
                mass ? defaults.number("F7", "earliest") : Double.MAX_VALUE, defaults.number("F3", "firstFailure"));
        return new WithdrawalClock(
                since(filled), distance, earliest, defaults.number("F7", "latest"), mass ? "F7" : "F3", PRECEDENTS);
    }

    /// Rules of mass explosion and of vessels in flames; F10 where crews too keep to the line of a heated tank.
    private boolean counts(Standing standing) {
        return switch (standing.rule()) {
            case "F2", "F3", "F5", "F6" -> true;
            case "F10" -> standing.crews() >= defaults.number("F10", "public");
            default -> false;
        };
    }

    private static OffsetDateTime since(Filled filled) {
        OffsetDateTime began = filled.filled().value(FactKey.TIME).orElse(filled.time());
        Instant told = filled.facts().find(FactKey.FIRE).map(Fact::time).orElse(began.toInstant());
        return told.isAfter(began.toInstant().plus(LONG_BEFORE))
                ? OffsetDateTime.ofInstant(told, began.getOffset())
                : began;
    }

    /// What would change the clock, for who reads it.
    public List<Warning> changes(Filled filled, List<Standing> standings) {
        WithdrawalClock clock = of(filled, standings);
        if (clock == null) {
            return List.of();
        }
        String reason = clock.rule().equals("F3") ? "vessel" : filled.entry() == null ? "unnamed" : "named";
        return List.of(Warning.of(
                "clock." + reason, Rounding.reach(clock.distance()), clock.earliest() / 60, clock.latest() / 60));
    }
}
