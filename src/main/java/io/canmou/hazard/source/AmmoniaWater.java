package io.canmou.hazard.source;

import static org.hipparchus.util.FastMath.exp;
import static org.hipparchus.util.FastMath.log;
import static org.hipparchus.util.FastMath.pow;

/// Vapour over ammonia in water.
///
/// Source: Pátek and Klomfar (1995), Int. J. Refrigeration 18(4) 228, doi:10.1016/0140-7007(95)00006-W, eq. 1
/// (boiling temperature of the liquid) and eq. 3 (composition of its vapour), table 1 and 3. Valid: 0.002 to 2 MPa;
/// about 2 % in pressure.
final class AmmoniaWater {
    private static final double PRESSURE = 2e6;
    private static final double TEMPERATURE = 100;
    private static final double AMMONIA = 0.017031;
    private static final double WATER = 0.018015;

    private static final double[][] BOILING = {
        {0, 0, 3.22302}, {0, 1, -0.384206}, {0, 2, 0.0460965}, {0, 3, -0.00378945}, {0, 4, 0.000135610},
        {1, 0, 0.487755}, {1, 1, -0.120108}, {1, 2, 0.0106154}, {2, 3, -0.000533589}, {4, 0, 7.85041},
        {5, 0, -11.5941}, {5, 1, -0.0523150}, {6, 0, 4.89596}, {13, 1, 0.0421059}
    };

    private static final double[][] VAPOUR = {
        {0, 0, 19.8022017}, {0, 1, -11.8092669}, {0, 6, 27.7479980}, {0, 7, -28.8634277}, {1, 0, -59.1616608},
        {2, 1, 578.091305}, {2, 2, -6.21736743}, {3, 2, -3421.98402}, {4, 3, 11940.3127}, {5, 4, -24541.3777},
        {6, 5, 29159.1865}, {7, 6, -18478.2290}, {7, 7, 23.4819434}, {8, 7, 4803.10617}
    };

    private AmmoniaWater() {}

    /// Partial pressure of ammonia over a solution of mass fraction `share`, Pa.
    static double ammoniaPressure(double temperature, double share) {
        double x = moleFraction(share);
        double total = totalPressure(temperature, x);
        return total * inVapour(total, x);
    }

    /// Mole fraction in the liquid for a mass fraction.
    static double moleFraction(double share) {
        double ammonia = share / AMMONIA;
        return ammonia / (ammonia + (1 - share) / WATER);
    }

    /// K at which a liquid of mole fraction `x` boils under `pressure` Pa.
    static double boilingTemperature(double pressure, double x) {
        double ln = log(PRESSURE / pressure);
        double sum = 0;
        for (double[] term : BOILING) {
            sum += term[2] * pow(1 - x, (int) term[0]) * pow(ln, (int) term[1]);
        }
        return TEMPERATURE * sum;
    }

    /// Mole fraction of ammonia in the vapour over a liquid of mole fraction `x` under `pressure` Pa.
    static double inVapour(double pressure, double x) {
        double sum = 0;
        double third = StrictMath.cbrt(x);
        for (double[] term : VAPOUR) {
            sum += term[2] * pow(pressure / PRESSURE, (int) term[0]) * pow(third, (int) term[1]);
        }
        return Math.clamp(1 - exp(log(Math.max(1 - x, 1e-12)) * sum), 0, 1);
    }

    /// Pa over a liquid of mole fraction `x` at `temperature` K.
    static double totalPressure(double temperature, double x) {
        double low = log(500);
        double high = log(PRESSURE);
        for (int i = 0; i < 40; i++) {
            double middle = 0.5 * (low + high);
            if (boilingTemperature(exp(middle), x) < temperature) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return exp(0.5 * (low + high));
    }
}
