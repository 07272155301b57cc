package io.canmou.hazard.dispersion;

/// Every constant of the dispersion models with its value and where it comes from: the one table.
///
/// None is fitted to a single trial. `canmou validate` varies each by a tenth and prints what that does.
public enum Constant {
    KARMAN(0.40, "von Kármán: Högström (1996), Boundary-Layer Meteorology 78, 215, p. 243"),
    SCHMIDT(
            0.70,
            "turbulent Schmidt number near the ground: Venkatram and Du (1997), J. Air Waste Manag. Assoc. 47, 1084"),
    MEAN_TO_SIGMA(1.30, "σz over mean height for the profile exp(−(z/a)^1.5): closed form, Γ functions"),
    TRANSPORT_HEIGHT(
            0.60,
            "height of the plume's speed over its mean height: van Ulden (1978), Atmos. Environ. 12, 2125, eq. 10"),
    DIFFUSION_HEIGHT(
            1.00,
            "height at which the eddies of a ground plume are taken, over its mean height: van Ulden (1978), eq. 9"),
    LATERAL_MECHANICAL(1.90, "σv/u* over an hour, in neutral and stable air: Panofsky and others (1977); Hanna (1982)"),
    LATERAL_CONVECTIVE(0.60, "σv/w* over an hour: Caughey and Palmer (1979), Q. J. R. Meteorol. Soc. 105, 811, fig. 6"),
    LATERAL_LEAST(0.20, "least σv over an hour, m/s: Hanna (1983), J. Climate Appl. Meteorol. 22, 1424 (0.2 to 0.5)"),
    LATERAL_TIME(1000, "time scale of the crosswind spread, s: Draxler (1976), Atmos. Environ. 10, 99, ground sources"),
    LATERAL_DECAY(0.90, "factor of the root in fy = 1/(1 + 0.9 √(t/T)): Draxler (1976), eq. 4"),
    MEANDER_EXPONENT(0.20, "σy against averaging time: Slade (1968), Meteorology and Atomic Energy, p. 154 (1/5)"),
    MEANDER_LEAST(
            18.75, "averaging time of a plume that does not meander, s: HGSYSTEM technical reference (1994), ch. 7"),
    ALONG_WIND(2.0, "σx = 2 u* t of a ground cloud by shear: Chatwin (1968), Q. J. R. Meteorol. Soc. 94, 350");

    private final double value;
    private final String source;

    Constant(double value, String source) {
        this.value = value;
        this.source = source;
    }

    /// In SI units.
    public double value() {
        return value;
    }

    /// Author, year, place in the source.
    public String source() {
        return source;
    }
}
