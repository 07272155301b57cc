package io.canmou.hazard.dispersion;

/// Every constant of the dispersion models with its value and where it comes from: the one table. Where nobody has
/// published a value it says that it is our choice.
///
/// None is fitted to a single trial. `canmou validate` varies each by a tenth and prints what that does.
public enum Constant {
    KARMAN(0.40, "von Kármán: Högström (1996), Boundary-Layer Meteorology 78, 215, p. 243"),
    SCHMIDT(
            0.85,
            "turbulent Schmidt number near the ground: 0.63 to 0.95 in the literature; Wilson (2015), Boundary-Layer Meteorology 155, 371; Högström (1996), same journal 78, 215, table VII"),
    MEAN_TO_SIGMA(1.30, "σz over mean height for the profile exp(−(z/a)^1.5): closed form, Γ functions"),
    TRANSPORT_HEIGHT(
            0.60,
            "height of the plume's speed over its mean height: van Ulden (1978), Atmos. Environ. 12, 2125, eq. 10"),
    DIFFUSION_HEIGHT(
            1.00,
            "height at which the eddies of a ground plume are taken, over its mean height: van Ulden (1978), eq. 9"),
    LATERAL_HEIGHT(
            1.5,
            "height at which the wind's angle is taken over the plume's mean height: the angle is measured at about 2 m, where most of a near plume is (Pasquill 1976)"),
    LATERAL_MECHANICAL(1.90, "σv/u* over an hour, in neutral and stable air: Panofsky and others (1977); Hanna (1982)"),
    LATERAL_CONVECTIVE(0.54, "σv/w* over an hour: Caughey and Palmer (1979), Q. J. R. Meteorol. Soc. 105, 811, fig. 6"),
    LATERAL_LEAST(0.20, "least σv over an hour, m/s: Hanna (1983), J. Climate Appl. Meteorol. 22, 1424 (0.2 to 0.5)"),
    LATERAL_DECAY(
            0.0308,
            "Pasquill (1976), EPA-600/4-76-030b, f(x) in the fit 1/(1 + 0.0308 x^0.4548) of Irwin (1983), J. Climate Appl. Meteorol. 22, 92"),
    LATERAL_DECAY_POWER(0.4548, "the exponent of that fit: Irwin (1983), same place"),
    LATERAL_FAR(
            10_000,
            "distance beyond which σy grows with the root of it, m: Pasquill (1976), EPA-600/4-76-030b, section 4, f(x) = 0.33 √(10 km/x)"),
    LATERAL_ANGLE_HEIGHT(
            10, "greatest height at which a ground plume's wind angle is taken, m: Pasquill (1976), section 4"),
    EDDY_GROWTH(
            0.05,
            "part of the boundary layer in which eddies grow with height: our choice within the surface layer, its lowest tenth (Stull 1988, Introduction to boundary layer meteorology, ch. 1)"),
    MEANDER_EXPONENT(0.20, "σy against averaging time: Slade (1968), Meteorology and Atomic Energy, p. 154 (1/5)"),
    MEANDER_LEAST(
            18.75, "averaging time of a plume that does not meander, s: HGSYSTEM technical reference (1994), ch. 7"),
    ALONG_WIND(2.0, "σx = 2 u* t of a ground cloud by shear: Chatwin (1968), Q. J. R. Meteorol. Soc. 94, 350"),
    ALONG_STABLE(
            0.17,
            "σx = 0.17 x^0.97 in stable air, m: Beals (1971), Guide to local diffusion of air pollutants, Air Weather Service TR 214, as in DEGADIS, Spicer and Havens (1989), EPA-450/4-89-019"),
    ALONG_STABLE_POWER(0.97, "its exponent: the same place"),
    GRAVITY_SPREADING(
            1.15,
            "front speed over √(g' H): van Ulden (1984), IUTAM symposium on atmospheric dispersion of heavy gases, p. 419; HGSYSTEM (1994), ch. 7"),
    FRONT_COLLAPSE(
            2.3,
            "front speed over u* below which turbulence breaks the front up: Roberts, Puttock and Clewes (1990), J. Loss Prev. 3, 201"),
    FORWARD_SPREADING(
            1.0,
            "speed² that the weight of the cloud adds along the wind over g' H: shallow-water energy, Ermak (1990), User's manual for SLAB, eq. 2.3"),
    LAYER_ENTRAINMENT(
            0.65,
            "flow through the top of a heavy layer over u*, a in a/(1 + c Ri*): Briggs, Britter and others (2001), Atmos. Environ. 35, 2265"),
    DENSITY_DAMPING(0.20, "c in the same: Briggs, Britter and others (2001)"),
    PUFF_FRONT_ENTRAINMENT(
            0.6,
            "air taken in at the front of a sudden cloud over its speed: Puttock (1988), HEGABOX; 0.6 to 0.85 in Fryer and Kaiser (1979), SRD R152"),
    BLANKET_UPWIND(
            2.0,
            "extent of a heavy plume against the wind beyond its source's radius over Lb: Britter and McQuaid (1988), HSE CRR 17, ch. 5"),
    BLANKET_ACROSS(
            4.0,
            "the same across the wind, half of 8 for the whole width: Britter and McQuaid (1988), HSE CRR 17, ch. 5"),
    CALM_SPREADING(
            0.84,
            "radius of a cloud that is fed in calm air over (g' q)^1/4 t^3/4: Britter (1979), Atmos. Environ. 13, 1241"),
    HEAT_TURBULENCE(0.2, "stirring by ground heat over its convective velocity: HGSYSTEM (1994), ch. 7"),
    WALL_JET(0.20, "axis of a three-dimensional wall jet, u/u0 = 10 d/x: Rajaratnam (1976), Turbulent Jets, ch. 11"),
    WALL_JET_WIDENING(
            0.26,
            "half width of a three-dimensional wall jet over distance: Launder and Rodi (1983), Annu. Rev. Fluid Mech. 15, 429"),
    FREE_JET(
            0.20,
            "axis of a round jet, m/m0 = 0.23 x/d √(ρa/ρ0): Ricou and Spalding (1961) times 0.71 for the axis, Chen and Rodi (1980), Vertical turbulent buoyant jets, table 1"),
    SHEAR_RICHARDSON(
            0.05,
            "bulk Richardson number by which density damps a jet on the ground as Ri* = 1 damps the wind: our choice, no published value"),
    JET_DRIFTS(
            0.15,
            "speed of a jet beyond the wind over the wind at which it is handed to the wind: our choice, of the order of σu/u near the ground"),
    JET_SINKS(
            0.03,
            "speed at which a heavy jet sinks over the wind at which it is handed to the wind: our choice, so that it would not come down within 30 heights"),
    JET_WEAK(0.02, "g' r over the square of the wind at which a light jet is handed to the wind: our choice"),
    CROSS_WIND(
            0.31,
            "air drawn in from the wind across the axis, 0.5 for the whole jet: Ooms (1972), Atmos. Environ. 6, 899; times 0.62"),
    FREE_CONVECTION(1.5, "W/(m² K^(4/3)), 0.14 of the turbulent free-convection law for air: McAdams (1954), p. 180"),
    GROUND_HEATING(1.0, "forced convection by Reynolds' analogy: Holman (2010), Heat Transfer, ch. 5");

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
