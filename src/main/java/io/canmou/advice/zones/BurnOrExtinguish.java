package io.canmou.advice.zones;

import io.canmou.advice.rules.Filled;
import io.canmou.advice.rules.SubstanceClass;
import io.canmou.hazard.HazardOutcome;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.Release;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Zone;
import io.canmou.hazard.engine.HazardEngine;
import io.canmou.hazard.fire.Smoke;
import io.canmou.hazard.weather.Weather;
import io.canmou.substance.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A burning toxic liquid as two situations: it goes on burning, and its smoke rises and drifts; or the fire is put
/// out and the pool left uncovered, and its vapour drifts along the ground.
///
/// Both for the same pool in the same weather, by the second level (AEGL-2, 60 min) of the smoke's mixture and of
/// the substance; in the worst of the winds. The smoke rises with the heat of an open flame: wetted, smouldering or
/// inside a building it does not, which the advice says. An order to extinguish needs foam for the whole pool.
public final class BurnOrExtinguish {
    private static final double HORIZON = 3_600;

    private final HazardEngine engine;

    public BurnOrExtinguish(HazardEngine engine) {
        this.engine = engine;
    }

    /// The public zones of both.
    ///
    /// @param burning of the smoke; reach 0: nowhere reached on the ground
    /// @param extinguished of the vapour
    public record Comparison(Zone burning, Zone extinguished) {}

    /// Both situations; empty where it does not burn, is not a toxic liquid, or the data do not carry it.
    public Optional<Comparison> of(Filled filled) {
        Entry entry = filled.entry();
        boolean liquid = filled.substanceClass() == SubstanceClass.K5 || filled.substanceClass() == SubstanceClass.K6;
        Release pool = pool(filled);
        if (entry == null || !filled.fire() || !liquid || pool == null) {
            return Optional.empty();
        }
        return filled.wind().runs().stream()
                .map(weather -> engine.assess(scenario(filled, entry, pool, weather)))
                .map(BurnOrExtinguish::compared)
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(both ->
                        Math.max(both.burning().reach(), both.extinguished().reach())));
    }

    /// The pool that burns, as a spill that does not.
    private static @Nullable Release pool(Filled filled) {
        return switch (filled.credible()) {
            case Release.Spill spill -> spill;
            case Release.PoolFire fire
            when fire.diameter() != null ->
                new Release.Spill(
                        filled.vessel().content(), null, null, null, Release.Surface.CONCRETE, null, fire.diameter());
            case null, default -> null;
        };
    }

    private static Scenario scenario(Filled filled, Entry entry, Release pool, Weather weather) {
        return new Scenario(
                entry.substance(), null, weather, pool, true, null, List.of(), List.of(), List.of(), HORIZON, null);
    }

    private static Optional<Comparison> compared(Verdict verdict) {
        if (!(verdict instanceof Verdict.Assessed found)) {
            return Optional.empty();
        }
        boolean smoke = found.hazards().stream()
                .anyMatch(hazard -> hazard.kind() == HazardOutcome.Kind.SMOKE && hazard.applies());
        List<Zone> toxic = found.zones().stream()
                .filter(zone -> zone.level().kind() == LevelKind.TOXIC)
                .toList();
        Optional<Zone> burning = toxic.stream()
                .filter(z -> z.level().name().equals(Smoke.level(2)))
                .findFirst();
        List<Zone> vapour = toxic.stream()
                .filter(z -> !z.level().name().startsWith("smoke"))
                .toList();
        return smoke && burning.isPresent() && !vapour.isEmpty()
                ? Optional.of(new Comparison(burning.get(), vapour.get(Math.min(1, vapour.size() - 1))))
                : Optional.empty();
    }
}
