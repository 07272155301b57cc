package io.canmou.hazard.fire;

import static org.hipparchus.util.FastMath.cbrt;
import static org.hipparchus.util.FastMath.pow;

import io.canmou.hazard.substance.Physics;
import io.canmou.hazard.weather.BoundaryLayer;
import io.canmou.hazard.weather.Weather;

/// How high the smoke of a fire rises before it drifts.
///
/// Source: Briggs (1969, 1975) as in US EPA, ISC3 user's guide II (1995), eq. 1-7 to 1-20: F = g Qc/(π cp ρ T);
/// neutral and unstable 21.4 F^0.75/u below 55 m⁴/s³, 38.7 F^0.6/u above; stable 2.6 (F/(u s))^(1/3) with s = g/T ·
/// 0.020 K/m (E), 0.035 K/m (F), not above the calm 4 F^(1/4) s^(−3/8). Convective share of the heat 0.65
/// (Tewarson, SFPE Handbook 2002). Valid: a flame in the open, wind above 1 m/s.
public final class PlumeRise {
    private static final double GRAVITY = 9.80665;
    private static final double HEAT_CAPACITY = 1_005;
    private static final double AIR_MOLAR_MASS = 0.0289647;
    private static final double CONVECTIVE = 0.65;
    private static final double SLOWEST = 1;
    private static final double BELOW_LID = 0.9;

    private PlumeRise() {}

    /// m above the fire, for a heat release of `power` W; never through the lid of the mixing layer.
    public static double of(double power, Weather weather) {
        BoundaryLayer layer = BoundaryLayer.of(weather);
        double temperature = weather.temperature();
        double density = weather.pressure() * AIR_MOLAR_MASS / (Physics.GAS_CONSTANT * temperature);
        double flux = GRAVITY * CONVECTIVE * power / (StrictMath.PI * HEAT_CAPACITY * density * temperature);
        double wind = Math.max(layer.windAt10m(), SLOWEST);
        double free = flux < 55 ? 21.4 * pow(flux, 0.75) / wind : 38.7 * pow(flux, 0.6) / wind;
        double rise = switch (layer.stabilityClass()) {
            case A, B, C, D -> free;
            case E -> Math.min(free, stable(flux, wind, GRAVITY / temperature * 0.020));
            case F -> Math.min(free, stable(flux, wind, GRAVITY / temperature * 0.035));
        };
        return Math.min(rise, BELOW_LID * layer.mixingHeight());
    }

    private static double stable(double flux, double wind, double stability) {
        return Math.min(2.6 * cbrt(flux / (wind * stability)), 4 * pow(flux, 0.25) * pow(stability, -0.375));
    }
}
