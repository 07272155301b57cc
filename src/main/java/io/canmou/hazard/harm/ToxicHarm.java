package io.canmou.hazard.harm;

import io.canmou.hazard.substance.Toxicity;
import org.hipparchus.util.FastMath;

/// Harm by breathing: toxic load Cⁿt and the probit of death that belongs to it.
public final class ToxicHarm {
    private ToxicHarm() {}

    /// Cⁿ t, t in minutes, C in the probit's own unit.
    public static double load(Toxicity.Probit probit, double concentration, double minutes) {
        return FastMath.pow(concentration, probit.n()) * minutes;
    }

    /// Probit of a toxic load.
    public static double probit(Toxicity.Probit probit, double load) {
        return probit.a() + probit.b() * FastMath.log(load);
    }

    /// Concentration that kills half in `minutes`, in the probit's own unit.
    public static double lethalConcentration(Toxicity.Probit probit, double minutes) {
        double load = FastMath.exp((5 - probit.a()) / probit.b());
        return FastMath.pow(load / minutes, 1 / probit.n());
    }
}
