package io.canmou.hazard.substance;

import org.jspecify.annotations.Nullable;

/// How a substance burns. Null: not known.
///
/// @param lel lower explosive limit, mol/mol in air
/// @param uel upper explosive limit, mol/mol in air
/// @param flashPoint K
/// @param autoignition K
/// @param heatOfCombustion J/kg, net
/// @param tntEquivalence mass of TNT per mass, for condensed explosives
public record Flammability(
        @Nullable Double lel,
        @Nullable Double uel,
        @Nullable Double flashPoint,
        @Nullable Double autoignition,
        @Nullable Double heatOfCombustion,
        @Nullable Double tntEquivalence) {
    /// Nothing known.
    public static final Flammability UNKNOWN = new Flammability(null, null, null, null, null, null);
}
