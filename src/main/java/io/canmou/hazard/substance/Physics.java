package io.canmou.hazard.substance;

import org.jspecify.annotations.Nullable;

/// Thermophysical properties, SI. Null: not known.
///
/// Scalars hold at the state named; a curve, where there is one, goes before its scalar.
///
/// @param molarMass kg/mol
/// @param boilingPoint K at 101,325 Pa
/// @param meltingPoint K
/// @param criticalTemperature K
/// @param criticalPressure Pa
/// @param liquidDensity kg/m³ at 293.15 K, or at the boiling point where that is lower
/// @param vapourHeatCapacity J/(kg K), ideal gas near 298 K
/// @param liquidHeatCapacity J/(kg K)
/// @param latentHeat J/kg at the boiling point
/// @param gamma ratio of heat capacities; null: from `vapourHeatCapacity`
/// @param acentricFactor dimensionless
/// @param vapourPressureCurve Pa against K
/// @param liquidDensityCurve kg/m³ against K
/// @param liquidHeatCapacityCurve J/(kg K) against K
/// @param vapourHeatCapacityCurve J/(kg K) against K
/// @param latentHeatCurve J/kg against K
public record Physics(
        @Nullable Double molarMass,
        @Nullable Double boilingPoint,
        @Nullable Double meltingPoint,
        @Nullable Double criticalTemperature,
        @Nullable Double criticalPressure,
        @Nullable Double liquidDensity,
        @Nullable Double vapourHeatCapacity,
        @Nullable Double liquidHeatCapacity,
        @Nullable Double latentHeat,
        @Nullable Double gamma,
        @Nullable Double acentricFactor,
        @Nullable Curve vapourPressureCurve,
        @Nullable Curve liquidDensityCurve,
        @Nullable Curve liquidHeatCapacityCurve,
        @Nullable Curve vapourHeatCapacityCurve,
        @Nullable Curve latentHeatCurve) {

    /// Universal gas constant, J/(mol K); CODATA 2018, exact.
    public static final double GAS_CONSTANT = 8.31446261815324;

    /// Nothing known.
    public static final Physics UNKNOWN =
            new Physics(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
}
