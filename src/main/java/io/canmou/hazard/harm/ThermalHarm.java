package io.canmou.hazard.harm;

import org.hipparchus.util.FastMath;

/// Harm by heat, as probits of the dose D = ∫ q^(4/3) dt in (W/m²)^(4/3) s.
///
/// Sources: Eisenberg and others (1975); Tsao and Perry (1979); TNO Green Book CPR 16E (1992); Lees (1994).
public enum ThermalHarm {
    LETHAL_EISENBERG(-38.48, 2.56, 1),
    LETHAL_TSAO_PERRY(-36.38, 2.56, 1),
    LETHAL_CLOTHED_TNO(-37.23, 2.56, 1),
    FIRST_DEGREE_TNO(-39.83, 3.0186, 1),
    SECOND_DEGREE_TNO(-43.14, 3.0186, 1),
    LETHAL_LEES(-29.02, 1.99, 0.5);

    /// Time to react and speed of flight, TNO Green Book: 5 s, 4 m/s.
    private static final double REACTION = 5;

    private static final double FLIGHT = 4;

    private final double a;
    private final double b;
    private final double share;

    ThermalHarm(double a, double b, double share) {
        this.a = a;
        this.b = b;
        this.share = share;
    }

    /// Probit of a dose.
    public double probit(double dose) {
        return a + b * FastMath.log(share * dose);
    }

    /// Dose of `flux` W/m² over `time` s.
    public static double dose(double flux, double time) {
        return FastMath.pow(flux, 4.0 / 3) * time;
    }

    /// The time in full heat that does as much as fleeing from it: TNO Green Book, escape model.
    ///
    /// @param distance from the middle of the fire, m
    /// @param time s until safety or the end of the fire
    public static double effectiveExposure(double distance, double time) {
        if (time <= REACTION) {
            return time;
        }
        double ratio = 1 + FLIGHT / distance * (time - REACTION);
        return REACTION + 0.6 * distance / FLIGHT * (1 - FastMath.pow(ratio, -5.0 / 3));
    }

    /// Flux that kills half of those who stand `time` s in it, Eisenberg, W/m².
    public static double lethalFlux(double time) {
        double dose = FastMath.exp((5 + 14.9) / 2.56) * 1e4;
        return FastMath.pow(dose / time, 0.75);
    }
}
