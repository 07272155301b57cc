package io.canmou.hazard.source;

/// Liquid through a hole.
///
/// Source: Bernoulli, m = Cd A sqrt(2 ρ Δp); Yellow Book (1997) eq. 2.194. Valid: no flashing before the hole.
final class LiquidOrifice {
    private LiquidOrifice() {}

    /// kg/(m² s) for `drop` in pressure (Pa, with the liquid head); zero where nothing drives it.
    static double flux(double dischargeCoefficient, double density, double drop) {
        return drop <= 0 ? 0 : dischargeCoefficient * Math.sqrt(2 * density * drop);
    }

    /// s until a vertical cylinder of `tankArea` is empty down to its hole, under a constant pad pressure
    /// `padDrop` above ambient.
    static double drainTime(
            double tankArea,
            double holeArea,
            double dischargeCoefficient,
            double density,
            double head,
            double padDrop) {
        double g = Gravity.STANDARD;
        return tankArea
                / (dischargeCoefficient * holeArea * g)
                * (Math.sqrt(2 * (padDrop / density + g * head)) - Math.sqrt(2 * padDrop / density));
    }
}
