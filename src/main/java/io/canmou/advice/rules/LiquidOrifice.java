package io.canmou.advice.rules;

/// Liquid through a hole: the figure that the rows of containers are checked by.
///
/// Source: Bernoulli with a discharge coefficient; no choking by flashing, so it is an upper end.
public final class LiquidOrifice {
    private static final double DISCHARGE = 0.61;

    private LiquidOrifice() {}

    /// kg/s through `diameter` (m) at `overpressure` (Pa) of a liquid of `density` (kg/m³).
    public static double rate(double diameter, double overpressure, double density) {
        double area = StrictMath.PI * diameter * diameter / 4;
        return DISCHARGE * area * StrictMath.sqrt(2 * density * Math.max(0, overpressure));
    }

    /// The hole (m) that lets out `rate` (kg/s).
    public static double diameterFor(double rate, double overpressure, double density) {
        double area = rate / (DISCHARGE * StrictMath.sqrt(2 * density * overpressure));
        return StrictMath.sqrt(4 * area / StrictMath.PI);
    }
}
