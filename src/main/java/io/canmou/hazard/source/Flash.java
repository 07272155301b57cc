package io.canmou.hazard.source;

import static org.hipparchus.util.FastMath.exp;
import static org.hipparchus.util.FastMath.pow;

/// What of a superheated liquid turns to vapour at once, and what of the spray falls to the ground.
///
/// Source: Yellow Book (1997) 2.4.3; CCPS (1999) eq. 2.1.24 (exponential form). Rain-out: De Vaull and King (1992),
/// as in Johnson and Woodward, RELEASE (CCPS 1999), ch. 4. Valid: horizontal releases at 1 to 2 m; scatter of
/// trials a factor 1.5.
final class Flash {
    private Flash() {}

    /// Share of mass that flashes, with falling temperature taken into account: 1 − exp(−cp ΔT/L).
    static double fraction(double heatCapacity, double superheat, double latentHeat) {
        return superheat <= 0 ? 0 : 1 - exp(-heatCapacity * superheat / latentHeat);
    }

    /// The same without the loss of mass, cp ΔT/L; not above 1.
    static double linear(double heatCapacity, double superheat, double latentHeat) {
        return superheat <= 0 ? 0 : Math.min(heatCapacity * superheat / latentHeat, 1);
    }

    /// Share of the released mass that rains out, for a `flash` share and the drop of wet-bulb below ambient
    /// temperature (K).
    static double rainOut(double flash, double wetBulbDrop, double ambient) {
        double cool = Math.clamp(wetBulbDrop / ambient, 0, 0.14);
        double involatile = 1 - 2.33 * pow(cool, 0.9);
        double dry = flash >= 0.145 ? 0 : 1 - pow(Math.max(flash, 0) / 0.145, 1.8);
        return Math.clamp(involatile * dry, 0, 1);
    }
}
