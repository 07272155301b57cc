package io.canmou.hazard.engine;

import io.canmou.hazard.HazardOutcome;
import io.canmou.hazard.HazardOutcome.Kind;
import io.canmou.hazard.LevelKind;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.Release;
import io.canmou.hazard.Release.BlastMethod;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import io.canmou.hazard.Warning;
import io.canmou.hazard.Zone;
import io.canmou.hazard.blast.Blasts;
import io.canmou.hazard.blast.FlashingBurst;
import io.canmou.hazard.dispersion.Dispersion;
import io.canmou.hazard.dispersion.Emission;
import io.canmou.hazard.engine.Leaks.Leak;
import io.canmou.hazard.footprint.FlammableMass;
import io.canmou.hazard.source.Sources;
import io.canmou.hazard.source.VesselContents;
import io.canmou.hazard.substance.Flammability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All hazards of one release: which apply and why, their zones, and the outer lines for crews and for the public.
final class EveryHazard {
    /// Strength of a cloud explosion whose surroundings are not known; the contract's default, the safe side of
    /// usual plants.
    private static final int STRENGTH = 7;

    /// A lighter cloud burns as a flash; kg.
    private static final double LEAST_EXPLOSIVE = 1;

    /// A vessel at less than this gives no blast worth a line; Pa above ambient.
    private static final double LEAST_BURST = 1e5;

    private final Dispersing dispersing;
    private final Burning burning;
    private final Blasts blasts;
    private final CloudExplosion explosion;
    private final Smoking smoking;

    EveryHazard(Dispersion dispersion, Burning burning, Blasts blasts) {
        this.dispersing = new Dispersing(dispersion);
        this.burning = burning;
        this.blasts = blasts;
        this.explosion = new CloudExplosion(blasts);
        this.smoking = new Smoking(dispersion);
    }

    /// Of a release whose `leak` is known; `method` of a cloud explosion, null: Multi-Energy.
    Verdict of(Scenario scenario, Leak leak, @Nullable BlastMethod method) {
        Dispersion.Dispersed dispersed = dispersing.disperse(scenario, leak.emissions());
        Verdict.Assessed cloud = dispersing.assess(scenario, dispersed, leak.emissions(), leak.term(), leak.warnings());
        HazardPart pool = poolFire(scenario, leak);
        List<HazardPart> parts = List.of(
                toxic(cloud),
                flash(scenario, cloud),
                explosion(scenario, dispersed, leak, method),
                jetFire(scenario, leak),
                pool,
                fireball(scenario, leak),
                burst(scenario, leak),
                smoke(scenario, pool));
        return together(cloud, parts);
    }

    private static Verdict together(Verdict.Assessed cloud, List<HazardPart> parts) {
        List<Zone> zones = new ArrayList<>(cloud.zones());
        List<Warning> warnings = new ArrayList<>(cloud.warnings());
        List<List<ReceptorResult>> receptors = new ArrayList<>();
        receptors.add(cloud.receptors());
        for (HazardPart part : parts) {
            if (part.outcome().kind() != Kind.TOXIC && part.outcome().kind() != Kind.FLASH_FIRE) {
                zones.addAll(part.zones());
            }
            warnings.addAll(part.warnings());
            receptors.add(part.receptors());
        }
        List<Zone> merged = MergedZones.of(zones);
        return new Verdict.Assessed(
                cloud.model(),
                warnings.stream().distinct().toList(),
                cloud.source(),
                merged,
                cloud.zonesExposureTrue(),
                parts.stream().map(HazardPart::outcome).toList(),
                Envelopes.of(merged),
                MergedReceptors.of(receptors),
                cloud.quantities());
    }

    private static HazardPart toxic(Verdict.Assessed cloud) {
        List<Zone> zones = ofKind(cloud, LevelKind.TOXIC);
        return zones.isEmpty()
                ? HazardPart.absent(Kind.TOXIC, "noToxicLevels")
                : HazardPart.present(Kind.TOXIC, "toxicCloud", cloud.model(), zones);
    }

    private static HazardPart flash(Scenario scenario, Verdict.Assessed cloud) {
        if (scenario.substance().flammability().lel() == null) {
            return HazardPart.absent(Kind.FLASH_FIRE, burns(scenario) ? "noLowerLimit" : "notFlammable");
        }
        List<Zone> zones = ofKind(cloud, LevelKind.FLAMMABLE);
        boolean reached = zones.stream().anyMatch(zone -> zone.reach() > 0 || zone.area() > 0);
        return reached
                ? HazardPart.present(Kind.FLASH_FIRE, "flammableCloud", cloud.model(), zones)
                : HazardPart.absent(Kind.FLASH_FIRE, "alwaysTooLean");
    }

    private static List<Zone> ofKind(Verdict.Assessed cloud, LevelKind kind) {
        return cloud.zones().stream()
                .filter(zone -> zone.level().kind() == kind)
                .toList();
    }

    private static boolean burns(Scenario scenario) {
        Flammability flammability = scenario.substance().flammability();
        return flammability.lel() != null
                || flammability.flashPoint() != null
                || flammability.heatOfCombustion() != null && flammability.autoignition() != null;
    }

    /// Whether it feeds a fire as it lies or flows.
    private static boolean fuel(Scenario scenario) {
        return burns(scenario) && !Sources.dissolved(scenario);
    }

    private static String noFuel(Scenario scenario) {
        return burns(scenario) ? "solutionDoesNotBurn" : "notFlammable";
    }

    private HazardPart explosion(
            Scenario scenario, Dispersion.Dispersed dispersed, Leak leak, @Nullable BlastMethod method) {
        if (scenario.substance().flammability().lel() == null) {
            return HazardPart.absent(Kind.VAPOUR_CLOUD_EXPLOSION, burns(scenario) ? "noLowerLimit" : "notFlammable");
        }
        FlammableMass mass = CloudExplosion.mass(scenario, dispersed.cloud(), leak.emissions());
        if (mass.mass() < LEAST_EXPLOSIVE) {
            return HazardPart.absent(Kind.VAPOUR_CLOUD_EXPLOSION, "tooLittleToExplode");
        }
        BlastMethod by = method == null ? new BlastMethod.MultiEnergy(STRENGTH, null) : method;
        return HazardPart.of(Kind.VAPOUR_CLOUD_EXPLOSION, "flammableCloud", explosion.explode(scenario, mass, by));
    }

    private HazardPart jetFire(Scenario scenario, Leak leak) {
        if (!fuel(scenario)) {
            return HazardPart.absent(Kind.JET_FIRE, noFuel(scenario));
        }
        boolean jet = leak.emissions().emissions().stream()
                .anyMatch(emission ->
                        emission instanceof Emission.Steady steady && steady.opening() instanceof Emission.Opening.Jet);
        return jet
                ? HazardPart.of(Kind.JET_FIRE, "flammableJet", burning.jet(scenario, leak.term(), leak.emissions()))
                : HazardPart.absent(Kind.JET_FIRE, "noJet");
    }

    private HazardPart poolFire(Scenario scenario, Leak leak) {
        if (!fuel(scenario)) {
            return HazardPart.absent(Kind.POOL_FIRE, noFuel(scenario));
        }
        Double diameter = leak.term().poolDiameter();
        if (diameter == null || diameter <= 0) {
            return HazardPart.absent(Kind.POOL_FIRE, "noPool");
        }
        boolean onWater = leak.release() instanceof Release.Spill spill && spill.surface() == Release.Surface.WATER;
        return HazardPart.of(Kind.POOL_FIRE, "flammablePool", burning.pool(scenario, leak.term(), onWater));
    }

    private static @Nullable VesselContents contents(Scenario scenario, Leak leak) {
        return leak.release() instanceof Release.Tank tank
                ? Sources.contents(tank, scenario).orElse(null)
                : null;
    }

    private HazardPart fireball(Scenario scenario, Leak leak) {
        if (!fuel(scenario)) {
            return HazardPart.absent(Kind.FIREBALL, noFuel(scenario));
        }
        if (leak.release() instanceof Release.Puff puff) {
            Release.Fireball all =
                    new Release.Fireball(puff.mass(), scenario.weather().pressure(), null);
            return HazardPart.of(Kind.FIREBALL, "suddenCloud", burning.fireball(scenario, all));
        }
        VesselContents vessel = contents(scenario, leak);
        if (vessel == null || vessel.liquid() <= 0) {
            return HazardPart.absent(Kind.FIREBALL, "noLiquidInVessel");
        }
        double boiling = vessel.temperature() - vessel.superheat();
        if (boiling > scenario.weather().temperature()) {
            return HazardPart.absent(Kind.FIREBALL, "boilsOnlyWhenHot");
        }
        Release.Fireball ball = new Release.Fireball(vessel.liquid(), null, null);
        return HazardPart.of(Kind.FIREBALL, "liquefiedGasVessel", burning.fireball(scenario, ball));
    }

    private HazardPart burst(Scenario scenario, Leak leak) {
        VesselContents vessel = contents(scenario, leak);
        if (vessel == null) {
            return HazardPart.absent(Kind.VESSEL_BURST, "noVessel");
        }
        if (vessel.pressure() < scenario.weather().pressure() + LEAST_BURST) {
            return HazardPart.absent(Kind.VESSEL_BURST, "noPressure");
        }
        Release.VesselBurst burst =
                new Release.VesselBurst(vessel.volume(), vessel.pressure(), vessel.gamma(), vessel.temperature(), null);
        return HazardPart.of(Kind.VESSEL_BURST, "pressureVessel", burst(scenario, vessel, burst));
    }

    private Verdict burst(Scenario scenario, VesselContents vessel, Release.VesselBurst gas) {
        Double density = scenario.substance().physics().liquidDensity();
        if (vessel.liquid() <= 0 || density == null) {
            return blasts.vessel(scenario, gas);
        }
        FlashingBurst contents = new FlashingBurst(
                Math.max(0, vessel.volume() - vessel.liquid() / density),
                vessel.liquid(),
                vessel.superheat(),
                vessel.pressure(),
                vessel.temperature(),
                vessel.gamma());
        return blasts.liquefied(scenario, gas, contents);
    }

    private HazardPart smoke(Scenario scenario, HazardPart pool) {
        if (!pool.outcome().applies()) {
            return HazardPart.absent(Kind.SMOKE, fuel(scenario) ? "noPool" : noFuel(scenario));
        }
        return smoking.of(scenario, pool.outcome().quantities());
    }

    /// A fire or an explosion by itself: that hazard, the smoke of a burning pool, and why no other one.
    Verdict alone(Scenario scenario, Release.FireOrBlast release, Verdict verdict) {
        if (!(verdict instanceof Verdict.Assessed found)) {
            return verdict;
        }
        Optional<Kind> own = switch (release) {
            case Release.PoolFire _ -> Optional.of(Kind.POOL_FIRE);
            case Release.JetFire _ -> Optional.of(Kind.JET_FIRE);
            case Release.Fireball _ -> Optional.of(Kind.FIREBALL);
            case Release.VesselBurst _ -> Optional.of(Kind.VESSEL_BURST);
            case Release.VapourCloudExplosion _ -> Optional.of(Kind.VAPOUR_CLOUD_EXPLOSION);
            case Release.Explosive _ -> Optional.empty();
        };
        HazardPart smoke = release instanceof Release.PoolFire
                ? smoking.of(scenario, found.quantities())
                : HazardPart.absent(Kind.SMOKE, "onlyByItself");
        List<HazardOutcome> outcomes = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            HazardPart part = own.filter(kind::equals).isPresent()
                    ? HazardPart.of(kind, "asked", found)
                    : HazardPart.absent(kind, "onlyByItself");
            outcomes.add(kind == Kind.SMOKE ? smoke.outcome() : part.outcome());
        }
        List<Zone> zones = new ArrayList<>(found.zones());
        zones.addAll(smoke.zones());
        List<Zone> merged = MergedZones.of(zones);
        return new Verdict.Assessed(
                found.model(),
                found.warnings(),
                found.source(),
                merged,
                found.zonesExposureTrue(),
                outcomes,
                Envelopes.of(merged),
                found.receptors(),
                found.quantities());
    }
}
