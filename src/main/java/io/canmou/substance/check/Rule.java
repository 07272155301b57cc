package io.canmou.substance.check;

/// The rules, by what they look at.
public enum Rule {
    /// The last digit of a CAS number follows from the others.
    CAS_DIGIT,
    /// A curve gives a finite, positive value all over its range.
    CURVE_FINITE,
    /// Vapour pressure rises, liquid density and latent heat fall with temperature; heat capacities do not fall by
    /// more than a tenth.
    CURVE_MONOTONE,
    /// The vapour-pressure curve gives 101,325 Pa within 2 K of the stated boiling point.
    BOILING_POINT,
    /// AEGL-1 ≤ AEGL-2 ≤ AEGL-3, ERPG and PAC alike.
    LEVELS_RISE,
    /// An AEGL does not rise with the duration.
    LEVELS_FALL_WITH_TIME,
    /// 0 < LEL < UEL ≤ 1.
    EXPLOSION_LIMITS,
    /// A liquid weighs 60 to 14,000 kg/m³.
    DENSITY,
    /// An ideal gas takes up 5/2 R at least.
    HEAT_CAPACITY,
    /// 0.002 to 2 kg/mol, and what the formula says within 2 per cent.
    MOLAR_MASS,
    /// Melting ≤ boiling < critical point; flash point below boiling point and autoignition.
    TEMPERATURES
}
