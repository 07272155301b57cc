package io.canmou.substance;

/// Goods that are traded as a solution of what evaporates from them.
///
/// @param massFraction of the strongest trade grade, which counts until the strength is known (rule R13)
/// @param source where the grade comes from
public record Solution(double massFraction, String source) {}
