package io.canmou.hazard;

/// How the inputs are varied to say how sure a zone is. The sky, and with it the stability, is varied too where the
/// wind's speed is.
///
/// @param members 0: reaches alone, at once, from a small fixed set of runs
/// @param windFromSd degrees
/// @param windSpeedFactorSd standard deviation of ln(factor)
/// @param rateFactorSd standard deviation of ln(factor)
public record EnsembleSettings(
        int members, long seed, double windFromSd, double windSpeedFactorSd, double rateFactorSd) {
    /// Reaches alone, at once.
    public static EnsembleSettings atOnce(double windSpeedFactorSd, double rateFactorSd) {
        return new EnsembleSettings(0, 0, 0, windSpeedFactorSd, rateFactorSd);
    }
}
