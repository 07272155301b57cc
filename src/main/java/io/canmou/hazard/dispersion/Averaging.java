package io.canmou.hazard.dispersion;

/// What a concentration is averaged over, and until when one looks.
///
/// @param time s
/// @param horizon s
public record Averaging(double time, double horizon) {}
