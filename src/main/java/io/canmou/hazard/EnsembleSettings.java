package io.canmou.hazard;

/// How the inputs are varied to say how sure a zone is.
///
/// @param windFromSd degrees
/// @param windSpeedFactorSd standard deviation of ln(factor)
/// @param rateFactorSd standard deviation of ln(factor)
public record EnsembleSettings(
        int members, long seed, double windFromSd, double windSpeedFactorSd, double rateFactorSd) {}
