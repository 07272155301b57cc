package io.canmou.hazard.weather;

import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;

/// The air near the ground, by similarity theory: scales and the profiles that follow from them.
///
/// Source: wind profile as in [SurfaceLayer]; turbulence Panofsky and others (1977), Boundary-Layer Meteorology 11,
/// 355, and Hanna (1982), in Nieuwstadt and van Dop (eds.), "Atmospheric turbulence and air pollution modelling",
/// ch. 7; mixing height stable Zilitinkevich (1972) with 0.4, neutral 0.3 u*/f (Tennekes 1973), unstable by class
/// where not told. Valid: horizontally even ground, wind above 1 m/s; slower air is flagged [#calm].
///
/// @param frictionVelocity u*, m/s
/// @param inverseLength 1/L, 1/m; 0 neutral, negative unstable
/// @param roughness z0, m
/// @param mixingHeight m
/// @param inversion whether an inversion was told
/// @param convectiveVelocity w*, m/s; 0 in stable and neutral air
/// @param windAt10m m/s
/// @param stabilityClass as told, or the nearest
public record BoundaryLayer(
        double frictionVelocity,
        double inverseLength,
        double roughness,
        double mixingHeight,
        boolean inversion,
        double convectiveVelocity,
        double windAt10m,
        StabilityClass stabilityClass) {

    /// von Kármán's constant; Högström (1996), Boundary-Layer Meteorology 78, 215.
    public static final double KARMAN = 0.4;

    /// Slower air at 10 m is calm, m/s; a plume model then has no direction to go.
    public static final double CALM = 1.0;

    private static final double GRAVITY = 9.81;
    private static final double CORIOLIS = 1e-4;
    private static final double LOWEST_LID = 10;
    private static final double HIGHEST_NEUTRAL = 2000;

    /// The boundary layer of this weather; without stability the air counts as neutral.
    public static BoundaryLayer of(Weather weather) {
        double z0 = weather.roughnessLength();
        double windAt10m = scaledWind(weather, z0, 0);
        StabilityClass told = switch (weather.stability()) {
            case Stability.Pasquill pasquill -> pasquill.stabilityClass();
            case Stability.Sky sky -> SkyStability.of(sky, windAt10m, weather.snow());
            case Stability.MoninObukhov _ -> null;
            case null -> StabilityClass.D;
        };
        double inverse = told != null ? Golder.inverseLength(told, z0) : measured(weather.stability());
        StabilityClass stability = told != null ? told : Golder.stabilityClass(inverse, z0);
        double friction =
                Math.max(weather.windSpeed() * KARMAN / profile(weather.windHeight(), z0, inverse), LEAST_FRICTION);
        double lid = mixingHeight(weather.inversionHeight(), friction, inverse, stability);
        double convective = inverse < 0 ? friction * FastMath.cbrt(-lid * inverse / KARMAN) : 0;
        double at10m = friction / KARMAN * profile(10, z0, inverse);
        return new BoundaryLayer(
                friction, inverse, z0, lid, weather.inversionHeight() != null, convective, at10m, stability);
    }

    private static final double LEAST_FRICTION = 1e-3;

    /// Height at which a plume is turned back, m: a told inversion, or the top of a mixed layer. In stable air
    /// nothing turns it back at the layer's top, where eddies only fade.
    public double lid() {
        return inversion || inverseLength <= 0 ? mixingHeight : NO_LID;
    }

    private static final double NO_LID = 1e5;

    private static double measured(@Nullable Stability stability) {
        return stability instanceof Stability.MoninObukhov told && Double.isFinite(told.length())
                ? 1 / told.length()
                : 0;
    }

    private static double scaledWind(Weather weather, double z0, double inverse) {
        return weather.windSpeed() * profile(10, z0, inverse) / profile(weather.windHeight(), z0, inverse);
    }

    /// k u/u* at height z.
    private static double profile(double z, double z0, double inverse) {
        return FastMath.log((z + z0) / z0) - SurfaceLayer.psiM((z + z0) * inverse) + SurfaceLayer.psiM(z0 * inverse);
    }

    private static double mixingHeight(
            @Nullable Double told, double friction, double inverse, StabilityClass stability) {
        if (told != null) {
            return Math.max(told, LOWEST_LID);
        }
        double neutral = Math.min(0.3 * friction / CORIOLIS, HIGHEST_NEUTRAL);
        if (inverse > 0) {
            return Math.max(LOWEST_LID, Math.min(neutral, 0.4 * Math.sqrt(friction / (CORIOLIS * inverse))));
        }
        double daytime = switch (stability) {
            case A -> 1300;
            case B -> 1000;
            case C -> 850;
            case D, E, F -> 0;
        };
        return Math.max(Math.max(neutral, daytime), LOWEST_LID);
    }

    /// Mean wind at height `z` (m), m/s; above the surface layer in stable air it stays what it is at the
    /// lid.
    public double windAt(double z) {
        double height = Math.min(Math.max(z, roughness), mixingHeight);
        return frictionVelocity / KARMAN * profile(height, roughness, inverseLength);
    }

    /// d ln u / d ln z at height `z`.
    public double windExponent(double z) {
        double height = Math.min(Math.max(z, roughness), mixingHeight);
        double zeta = height * inverseLength;
        double phi = zeta < 0 ? 1 / Math.sqrt(Math.sqrt(1 - 16 * zeta)) : 1 + Math.min(5 * zeta, 5);
        return Math.min(1, phi * height / ((height + roughness) * profile(height, roughness, inverseLength)));
    }

    /// φh at height `z`: how much slower than in neutral air a scalar mixes.
    public double scalarGradient(double z) {
        return SurfaceLayer.phiH(z * inverseLength);
    }

    /// Standard deviation of the vertical wind at height `z`, m/s.
    public double sigmaW(double z) {
        double mechanical = 1.3 * frictionVelocity * Math.max(0.3, 1 - 0.5 * Math.min(z / mixingHeight, 1));
        if (inverseLength >= 0) {
            return mechanical;
        }
        double relative = Math.min(z / mixingHeight, 1);
        double free = 1.2
                * convectiveVelocity
                * convectiveVelocity
                * FastMath.pow(relative, 2.0 / 3)
                * (1 - relative * 0.8)
                * (1 - relative * 0.8);
        return Math.sqrt(mechanical * mechanical + free);
    }

    /// Whether the air is too slow for a direction to mean much.
    public boolean calm() {
        return windAt10m < CALM;
    }
}
