package io.canmou.exchange;

import io.canmou.hazard.Release;
import io.canmou.hazard.Release.BlastMethod;
import io.canmou.hazard.Release.BlastMethod.Expansion;
import io.canmou.hazard.Release.BlastMethod.Grade;
import io.canmou.hazard.Release.Burst;
import io.canmou.hazard.Release.ComputedSource;
import io.canmou.hazard.Release.Direction;
import io.canmou.hazard.Release.FireSurface;
import io.canmou.hazard.Release.Hole;
import io.canmou.hazard.Release.Surface;
import io.canmou.hazard.Release.TankShape;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the `release` object of the contract.
///
/// @param ambientPressure Pa, the lower end of a vessel's absolute pressure
public record ReleaseReader(double ambientPressure) {
    private static final Map<String, Grade> GRADES =
            Map.of("low", Grade.LOW, "medium", Grade.MEDIUM, "high", Grade.HIGH);
    private static final Map<String, Expansion> EXPANSIONS =
            Map.of("2D", Expansion.TWO_D, "2.5D", Expansion.TWO_AND_HALF_D, "3D", Expansion.THREE_D);
    private static final Map<String, Surface> SURFACES =
            Map.of("concrete", Surface.CONCRETE, "soil", Surface.SOIL, "sandy", Surface.SANDY, "water", Surface.WATER);
    private static final Map<String, String> KINDS = kinds();

    private static Map<String, String> kinds() {
        return java.util.stream.Stream.of(
                        "plume",
                        "pool",
                        "jet",
                        "puff",
                        "spill",
                        "tank",
                        "pipeline",
                        "poolFire",
                        "jetFire",
                        "fireball",
                        "vesselBurst",
                        "vapourCloudExplosion",
                        "explosive")
                .collect(java.util.stream.Collectors.toUnmodifiableMap(k -> k, k -> k));
    }

    /// The release; null with faults if it cannot be read.
    public @Nullable Release read(Keys keys) {
        int before = keys.faults().size();
        String kind = keys.choice("kind", KINDS);
        if (kind == null) {
            if (!keys.has("kind")) {
                keys.fault(
                        "kind",
                        "missingKind",
                        String.join(", ", KINDS.keySet().stream().sorted().toList()));
            }
            return null;
        }
        Release release = read(kind, keys);
        keys.done();
        return keys.faults().size() == before ? release : null;
    }

    private @Nullable Release read(String kind, Keys keys) {
        return switch (kind) {
            case "plume" ->
                new Release.Plume(
                        keys.mandatory("rate", Range.RATE),
                        keys.mandatory("duration", Range.DURATION),
                        keys.number("height", Range.HEIGHT, 0),
                        keys.number("diameter", Range.DIAMETER, 1),
                        keys.number("temperature", Range.TEMPERATURE));
            case "pool" ->
                new Release.Pool(
                        keys.mandatory("rate", Range.RATE),
                        keys.mandatory("duration", Range.DURATION),
                        keys.mandatory("diameter", Range.DIAMETER),
                        keys.number("temperature", Range.TEMPERATURE));
            case "jet" -> jet(keys);
            case "puff" ->
                new Release.Puff(
                        keys.mandatory("mass", Range.MASS),
                        keys.number("height", Range.HEIGHT, 0),
                        keys.mandatory("diameter", Range.DIAMETER),
                        keys.number("temperature", Range.TEMPERATURE),
                        keys.number("airMassFraction", Range.FRACTION, 0));
            case "spill" -> spill(keys);
            case "tank" -> tank(keys);
            case "pipeline" -> pipeline(keys);
            case "poolFire" -> poolFire(keys);
            case "jetFire" -> jetFire(keys);
            case "fireball" ->
                new Release.Fireball(
                        keys.mandatory("mass", Range.MASS),
                        keys.number("tankPressure", Range.vesselPressure(ambientPressure)),
                        keys.number("temperature", Range.TEMPERATURE));
            case "vesselBurst" ->
                new Release.VesselBurst(
                        keys.mandatory("volume", Range.above(0, 1e7, "m³")),
                        keys.mandatory("pressure", Range.vesselPressure(ambientPressure)),
                        keys.number("gamma", Range.above(1, 2, "1")),
                        keys.number("temperature", Range.TEMPERATURE),
                        keys.number("vesselMass", Range.MASS));
            case "vapourCloudExplosion" -> explosionOfCloud(keys);
            default ->
                new Release.Explosive(
                        keys.mandatory("mass", Range.MASS),
                        keys.number("tntEquivalence", Range.above(0, 10, "1")),
                        orElse(
                                keys.choice("burst", Map.of("surface", Burst.SURFACE, "air", Burst.AIR)),
                                Burst.SURFACE));
        };
    }

    private static Release jet(Keys keys) {
        Map<String, Direction> directions = Map.of("horizontal", Direction.HORIZONTAL, "vertical", Direction.VERTICAL);
        return new Release.Jet(
                keys.mandatory("rate", Range.RATE),
                keys.mandatory("duration", Range.DURATION),
                keys.number("height", Range.HEIGHT, 0),
                keys.mandatory("diameter", Range.DIAMETER),
                keys.number("velocity", Range.above(0, 10_000, "m/s")),
                keys.number("temperature", Range.TEMPERATURE),
                keys.number("liquidFraction", Range.FRACTION, 0),
                orElse(keys.choice("direction", directions), Direction.HORIZONTAL));
    }

    private static Release spill(Keys keys) {
        Double mass = keys.number("mass", Range.MASS);
        Double rate = keys.number("rate", Range.RATE);
        Double duration = keys.number("duration", Range.DURATION);
        if (keys.has("mass") == (keys.has("rate") || keys.has("duration"))) {
            keys.fault("mass", "massOrRate");
        } else if (!keys.has("mass") && !(keys.has("rate") && keys.has("duration"))) {
            keys.fault(keys.has("rate") ? "duration" : "rate", "rateAndDuration");
        }
        return new Release.Spill(
                mass,
                rate,
                duration,
                keys.number("temperature", Range.TEMPERATURE),
                orElse(keys.choice("surface", SURFACES), Surface.CONCRETE),
                keys.number("bundArea", Range.above(0, 1e7, "m²")),
                keys.number("maxDiameter", Range.DIAMETER));
    }

    private @Nullable Release tank(Keys keys) {
        TankShape shape = keys.choice(
                "shape",
                Map.of(
                        "vertical", TankShape.VERTICAL,
                        "horizontal", TankShape.HORIZONTAL,
                        "sphere", TankShape.SPHERE));
        if (!keys.has("shape")) {
            keys.fault("shape", "missingChoice", "\"horizontal\", \"sphere\", \"vertical\"");
        }
        double diameter = keys.mandatory("diameter", Range.DIAMETER);
        boolean sphere = shape == TankShape.SPHERE;
        double length =
                sphere ? keys.number("length", Range.DIAMETER, diameter) : keys.mandatory("length", Range.DIAMETER);
        double fill = keys.mandatory("fillFraction", Range.FRACTION);
        Double temperature = keys.number("temperature", Range.TEMPERATURE);
        Double pressure = keys.number("pressure", Range.vesselPressure(ambientPressure));
        Double bund = keys.number("bundArea", Range.above(0, 1e7, "m²"));
        Keys hole = keys.object("hole");
        if (hole == null) {
            if (!keys.has("hole")) {
                keys.fault("hole", "missingObject", "{\"diameter\", \"height\"}");
            }
            return null;
        }
        Hole opening = new Hole(
                hole.mandatory("diameter", Range.DIAMETER),
                hole.number("height", Range.HEIGHT, 0),
                hole.number("dischargeCoefficient", Range.above(0, 1, "1"), 0.62),
                hole.number("pipeLength", Range.of(0, 1_000, "m"), 0));
        hole.done();
        return shape == null
                ? null
                : new Release.Tank(shape, diameter, length, fill, temperature, pressure, opening, bund);
    }

    private Release pipeline(Keys keys) {
        return new Release.Pipeline(
                keys.mandatory("diameter", Range.DIAMETER),
                keys.mandatory("length", Range.LENGTH),
                keys.mandatory("pressure", Range.vesselPressure(ambientPressure)),
                keys.number("temperature", Range.TEMPERATURE),
                keys.number("holeDiameter", Range.DIAMETER),
                keys.flag("closedEnd", false),
                keys.number("roughness", Range.of(0, 0.1, "m")));
    }

    private Release poolFire(Keys keys) {
        Double diameter = keys.number("diameter", Range.DIAMETER);
        ComputedSource source = source(keys, "spill", "tank");
        exactlyOne(keys, "diameter", "source");
        Map<String, FireSurface> surfaces = Map.of("land", FireSurface.LAND, "water", FireSurface.WATER);
        return new Release.PoolFire(diameter, source, orElse(keys.choice("surface", surfaces), FireSurface.LAND));
    }

    private Release jetFire(Keys keys) {
        Double rate = keys.number("rate", Range.RATE);
        Double diameter = keys.number("diameter", Range.DIAMETER);
        Double velocity = keys.number("velocity", Range.above(0, 10_000, "m/s"));
        ComputedSource source = source(keys, "tank", "pipeline");
        exactlyOne(keys, "rate", "source");
        if (keys.has("rate")) {
            if (!keys.has("diameter")) {
                keys.fault("diameter", "missingNumber", Range.DIAMETER.text());
            }
            if (!keys.has("velocity")) {
                keys.fault(
                        "velocity",
                        "missingNumber",
                        Range.above(0, 10_000, "m/s").text());
            }
        }
        return new Release.JetFire(rate, diameter, velocity, source);
    }

    private Release explosionOfCloud(Keys keys) {
        Double mass = keys.number("mass", Range.MASS);
        Keys inner = keys.object("source");
        Release source = inner == null ? null : read(inner);
        if (source instanceof Release.FireOrBlast) {
            keys.fault("source", "sourceKind", "plume, pool, jet, puff, spill, tank, pipeline");
        }
        exactlyOne(keys, "mass", "source");
        Map<String, String> methods =
                Map.of("multiEnergy", "multiEnergy", "bakerStrehlowTang", "bakerStrehlowTang", "tnt", "tnt");
        String method = orElse(keys.choice("method", methods), "multiEnergy");
        return new Release.VapourCloudExplosion(mass, source, method(method, keys));
    }

    private static BlastMethod method(String method, Keys keys) {
        int strength = (int) keys.whole("strength", Range.of(1, 10, "1"), 7);
        Double volume = keys.number("congestedVolume", Range.above(0, 1e9, "m³"));
        Grade reactivity = orElse(keys.choice("fuelReactivity", GRADES), Grade.MEDIUM);
        Grade congestion = orElse(keys.choice("congestion", GRADES), Grade.MEDIUM);
        Expansion expansion = orElse(keys.choice("expansion", EXPANSIONS), Expansion.TWO_AND_HALF_D);
        double efficiency = keys.number("efficiency", Range.above(0, 1, "1"), 0.03);
        return switch (method) {
            case "multiEnergy" -> new BlastMethod.MultiEnergy(strength, volume);
            case "bakerStrehlowTang" -> new BlastMethod.BakerStrehlowTang(reactivity, congestion, expansion);
            default -> new BlastMethod.Tnt(efficiency);
        };
    }

    private @Nullable ComputedSource source(Keys keys, String... kinds) {
        Keys inner = keys.object("source");
        Release release = inner == null ? null : read(inner);
        if (release == null) {
            return null;
        }
        String kind = word(release);
        if (release instanceof ComputedSource computed
                && java.util.Arrays.asList(kinds).contains(kind)) {
            return computed;
        }
        keys.fault("source", "sourceKind", String.join(", ", kinds));
        return null;
    }

    private static void exactlyOne(Keys keys, String one, String other) {
        if (keys.has(one) == keys.has(other)) {
            keys.fault(one, "exactlyOne", one, other);
        }
    }

    /// The contract's word for the kind of `release`.
    public static String word(Release release) {
        String name = release.getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static <T> T orElse(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
