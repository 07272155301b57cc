package io.canmou.hazard.harm;

import org.hipparchus.special.Erf;
import org.hipparchus.util.FastMath;

/// From a probit to a probability: P = ½ [1 + erf((Pr − 5)/√2)]. Finney (1971).
public final class Probit {
    private Probit() {}

    /// 0..1.
    public static double probability(double probit) {
        return 0.5 * (1 + Erf.erf((probit - 5) / FastMath.sqrt(2)));
    }
}
