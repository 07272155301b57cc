package io.canmou.hazard;

/// A threshold of concern, for example `aegl2.60min`, toxic, 2 ppm.
///
/// @param value in the unit of `kind`
public record Level(String name, LevelKind kind, double value) {}
