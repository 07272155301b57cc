package io.canmou.advice.rules;

import io.canmou.hazard.substance.Physics;
import io.canmou.substance.Entry;
import org.jspecify.annotations.Nullable;

/// What a substance asks for when only "what" is known (rows K1 to K12).
public enum SubstanceClass {
    /// Toxic liquefied gas.
    K1,
    /// Flammable liquefied gas.
    K2,
    /// Cryogenic.
    K3,
    /// Permanent gas.
    K4,
    /// Toxic volatile liquid.
    K5,
    /// Flammable liquid.
    K6,
    /// Fuming, or reacting with water.
    K7,
    /// Corrosive without fume, toxic solid.
    K8,
    /// Pesticide, plastics, mixed goods.
    K9,
    /// Oxidiser, peroxide, explosive.
    K10,
    /// Radioactive, infectious.
    K11,
    /// Nothing known.
    K12;

    private static final double ROOM = 294;
    private static final double ALWAYS_GAS_BELOW = 283.15;
    private static final double VOLATILE_BELOW = 423.15;
    private static final double DISABLING_PPM = 100;

    /// The class of an entry, by its transport class, its boiling point and what is known of its vapour.
    public static SubstanceClass of(Entry entry) {
        String un = entry.hazardClass();
        if (un.startsWith("1") || un.startsWith("5")) {
            return K10;
        }
        if (un.startsWith("7") || un.startsWith("6.2")) {
            return K11;
        }
        Physics physics = entry.substance().physics();
        Double boiling = physics.boilingPoint();
        boolean gas = un.startsWith("2") || (boiling != null && boiling < ROOM);
        return gas ? gas(entry, physics) : liquidOrSolid(entry, boiling);
    }

    /// The same of a solution of mass fraction `share`: a gas in water comes out as a pool, not as a jet.
    public static SubstanceClass of(Entry entry, double share) {
        SubstanceClass pure = of(entry);
        boolean solution = share < 1;
        return solution && (pure == K1 || pure == K2 || pure == K8 && inhalationHazard(entry)) ? K5 : pure;
    }

    private static SubstanceClass gas(Entry entry, Physics physics) {
        Double critical = physics.criticalTemperature();
        if (critical != null && critical < ALWAYS_GAS_BELOW) {
            return entry.hazardClass().startsWith("2.2") ? K3 : K4;
        }
        if (entry.hazardClass().startsWith("2.3") || inhalationHazard(entry)) {
            return K1;
        }
        return entry.substance().flammability().lel() != null
                        || entry.hazardClass().startsWith("2.1")
                ? K2
                : K3;
    }

    private static SubstanceClass liquidOrSolid(Entry entry, @Nullable Double boiling) {
        String un = entry.hazardClass();
        boolean inWater =
                entry.tables() != null && entry.tables().lines().stream().anyMatch(line -> line.inWater());
        if (inWater) {
            return K7;
        }
        boolean volatileLiquid = boiling != null && boiling < VOLATILE_BELOW;
        if (volatileLiquid && inhalationHazard(entry) && (!un.startsWith("3") || un.contains("6.1"))) {
            return K5;
        }
        if (un.startsWith("3")) {
            return K6;
        }
        if (un.startsWith("8") || un.startsWith("6")) {
            return K8;
        }
        return un.startsWith("4") || un.startsWith("9") ? K9 : K12;
    }

    /// The distance tables have a line, or little of it disables people.
    private static boolean inhalationHazard(Entry entry) {
        Double level = entry.substance().toxicity().ppm().get("aegl2.60min");
        return entry.tables() != null || (level != null && level < DISABLING_PPM);
    }

    /// Whether a release is put together for the models when only "what" is known.
    public boolean asksModels() {
        return ordinal() <= K7.ordinal();
    }

    /// Whether the cloud is heavy at first, so that a passive model alone is refused.
    public boolean denseAtFirst() {
        return this == K1 || this == K2 || this == K3;
    }
}
