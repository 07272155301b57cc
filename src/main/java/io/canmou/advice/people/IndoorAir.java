package io.canmou.advice.people;

/// What gets indoors: one well-mixed room, C' = λ (C_out − C), steady cloud outside.
///
/// Source: mass balance; rules of sheltering, section 15. Concentrations in any unit, time in minutes, λ in 1/h.
public final class IndoorAir {
    private static final int STEPS = 400;

    private IndoorAir() {}

    /// Mean indoors over a passage of `minutes`.
    public static double meanIndoors(double outdoors, double minutes, double airChangesPerHour) {
        double x = airChangesPerHour * minutes / 60;
        return x < 1e-9 ? 0 : outdoors * (1 - (1 - StrictMath.exp(-x)) / x);
    }

    /// Indoors at the end of a passage of `minutes`.
    public static double endIndoors(double outdoors, double minutes, double airChangesPerHour) {
        return outdoors * (1 - StrictMath.exp(-airChangesPerHour * minutes / 60));
    }

    /// The steady concentration that gives the same toxic load Cⁿ·t as the passage and the `after` minutes until
    /// the house is aired.
    public static double equivalentIndoors(
            double outdoors, double minutes, double after, double airChangesPerHour, double exponent) {
        double total = minutes + after;
        if (total <= 0) {
            return 0;
        }
        double end = endIndoors(outdoors, minutes, airChangesPerHour);
        double load = 0;
        for (int i = 0; i < STEPS; i++) {
            double t = (i + 0.5) * total / STEPS;
            double c = t <= minutes
                    ? endIndoors(outdoors, t, airChangesPerHour)
                    : end * StrictMath.exp(-airChangesPerHour * (t - minutes) / 60);
            load += StrictMath.pow(c, exponent) * total / STEPS;
        }
        return StrictMath.pow(load / total, 1 / exponent);
    }
}
