package io.canmou.hazard.dispersion;

import org.hipparchus.util.FastMath;

/// What a heavy plume covers about its source, against the wind and across: the blanket from which the wind
/// carries it off.
///
/// Source: Britter and McQuaid (1988), Workbook on the dispersion of dense gases, HSE CRR 17, ch. 5: upwind D/2 + 2
/// Lb, whole width at the source D + 8 Lb, with Lb = g' q/u³ and u at 10 m; never farther than a cloud that is fed
/// spreads in calm air within the release's duration, 0.84 (g' q)^¼ t^¾ (Britter 1979, Atmos. Environ. 13, 1241).
/// The concentration at a distance against the wind is taken as that at the same distance along it, which is exact
/// without wind and the safe side with it. Without excess density it is the source itself.
///
/// @param centre x about which it lies, m
/// @param upwind half axis along the wind, m
/// @param lateral half axis across, m
record Blanket(double centre, double upwind, double lateral) {
    static final Blanket NONE = new Blanket(0, 0, 0);

    private static final double SLOWEST = 0.1;

    /// About a source of `radius` m.
    ///
    /// @param flux of buoyancy g' q, m⁴/s³; not positive: none
    /// @param wind that carries it off, m/s
    /// @param time for which it is fed, s
    static Blanket of(double centre, double radius, Spreading spreading, Constants constants) {
        double flux = Math.max(0, spreading.flux());
        double wind = Math.max(spreading.wind(), SLOWEST);
        double length = flux / (wind * wind * wind);
        double calm =
                constants.of(Constant.CALM_SPREADING) * FastMath.pow(flux, 0.25) * FastMath.pow(spreading.time(), 0.75);
        return new Blanket(
                centre,
                radius + Math.min(constants.of(Constant.BLANKET_UPWIND) * length, calm),
                radius + Math.min(constants.of(Constant.BLANKET_ACROSS) * length, calm));
    }

    /// What drives a blanket.
    ///
    /// @param flux of buoyancy g' q, m⁴/s³
    /// @param wind m/s
    /// @param time for which it is fed, s
    record Spreading(double flux, double wind, double time) {}

    boolean isNone() {
        return upwind <= 0;
    }

    /// Distance along the axis from the centre at which the plume is as it is at this place; beyond
    /// [#upwind]: outside.
    double distance(double x, double y) {
        double along = x - centre;
        double across = y * upwind / lateral;
        return Math.sqrt(along * along + across * across);
    }

    /// Half width at x of the part within a distance; negative: none.
    double halfWidth(double x, double distance) {
        double along = x - centre;
        double square = distance * distance - along * along;
        return square < 0 ? -1 : lateral / upwind * Math.sqrt(square);
    }
}
