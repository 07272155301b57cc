package io.canmou.hazard.blast;

import io.canmou.hazard.Release.Burst;
import org.hipparchus.util.FastMath;

/// The blast of `tntMass` kg of TNT.
///
/// Surface: Swisdak (1994), nearer than its fits Kingery and Bulmash (1984); free air: Kingery and Bulmash.
/// Hopkinson-Cranz scaling; sea-level air.
public record TntBlast(double tntMass, Burst burst) implements BlastWave {
    /// Energy of TNT by which other energies are compared, J/kg; Crowl and Louvar, Chemical Process Safety:
    /// 1120 cal/g.
    public static final double TNT_ENERGY = 4.686e6;

    /// Nearest scaled distance of Swisdak's fits, m/kg^(1/3); nearer, those of Kingery and Bulmash go on.
    private static final double NEAREST = 0.2;

    private static final double NEAREST_ON_GROUND = 0.0674;
    private static final double NEAREST_IN_AIR = 0.0531;

    @Override
    public double overpressure(double distance) {
        return at(ShockQuantity.INCIDENT_PRESSURE, distance);
    }

    @Override
    public double impulse(double distance) {
        return at(ShockQuantity.INCIDENT_IMPULSE, distance) * FastMath.cbrt(tntMass);
    }

    /// Whether `distance` m is nearer than the fits hold.
    public boolean tooNear(double distance) {
        double nearest = burst == Burst.SURFACE ? NEAREST_ON_GROUND : NEAREST_IN_AIR;
        return distance < nearest * FastMath.cbrt(tntMass);
    }

    private double at(ShockQuantity quantity, double distance) {
        double z = distance / FastMath.cbrt(tntMass);
        return switch (burst) {
            case SURFACE -> z < NEAREST ? KingeryBulmash.SURFACE.at(quantity, z) : Swisdak.at(quantity, z);
            case AIR -> KingeryBulmash.AIR.at(quantity, z);
        };
    }
}
