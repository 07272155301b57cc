package io.canmou.substance.shipped;

import io.canmou.hazard.substance.Flammability;
import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.substance.Toxicity;
import io.canmou.substance.Entry.Grade;
import java.util.Objects;
import java.util.stream.Stream;

/// The grade of a substance, from what is there.
///
/// - full: a level of concern (in ppm) or a lower explosive limit with its heat of combustion, and all that a tank,
///   a pool and a cloud need: molar mass, boiling and critical point, liquid density, latent heat, both heat
///   capacities, a vapour-pressure curve;
/// - zones: a molar mass with a level of concern or a lower explosive limit: a given vapour rate can be spread;
/// - table: lines in the emergency tables;
/// - identity: the rest.
public final class Grading {
    private Grading() {}

    /// The grade that these data carry.
    public static Grade of(Physics physics, Flammability flammability, Toxicity toxicity, boolean tables) {
        boolean level = !toxicity.ppm().isEmpty();
        boolean limit = flammability.lel() != null;
        if (modelled(physics) && (level || (limit && flammability.heatOfCombustion() != null))) {
            return Grade.FULL;
        }
        if (physics.molarMass() != null && (level || limit)) {
            return Grade.ZONES;
        }
        return tables ? Grade.TABLE : Grade.IDENTITY;
    }

    private static boolean modelled(Physics p) {
        return Stream.of(
                                p.molarMass(),
                                p.boilingPoint(),
                                p.criticalTemperature(),
                                p.criticalPressure(),
                                p.latentHeat(),
                                p.vapourPressureCurve())
                        .allMatch(Objects::nonNull)
                && (p.liquidDensity() != null || p.liquidDensityCurve() != null)
                && (p.liquidHeatCapacity() != null || p.liquidHeatCapacityCurve() != null)
                && (p.vapourHeatCapacity() != null || p.vapourHeatCapacityCurve() != null);
    }
}
