package io.canmou.hazard.weather;

/// A weather with its wind a little stronger or slower, and its sky a little clearer or duller; the stability
/// follows.
///
/// Source: Turner (1964), J. Appl. Meteorol. 3, 83, as table 6-4 of EPA-454/R-99-005: the class goes by wind speed
/// and an index of net radiation. The index that fits the given class at the given wind is moved by steps, the
/// class moves as the table does. A given Monin–Obukhov length L = −u*³ρc_pT/(κgH) goes with the cube of the wind;
/// a step of the sky changes the heat flux H by half, the error of estimates from cloud (Holtslag and van Ulden
/// 1983, J. Climate Appl. Meteorol. 22, 517).
public final class VariedAir {
    private static final int CLEAR_NIGHT = -2;
    private static final int HIGH_SUN = 4;
    private static final double HEAT_FLUX_STEP = 1.5;
    private static final double LEAST_LENGTH = 0.5;

    private final Weather weather;
    private final double windAt10m;
    private final StabilityClass base;
    private final int index;

    private VariedAir(Weather weather, double windAt10m, StabilityClass base) {
        this.weather = weather;
        this.windAt10m = windAt10m;
        this.base = base;
        this.index = fitting(base, windAt10m);
    }

    /// About `weather`.
    public static VariedAir of(Weather weather) {
        BoundaryLayer layer = BoundaryLayer.of(weather);
        return new VariedAir(weather, layer.windAt10m(), layer.stabilityClass());
    }

    /// The index nearest to an overcast sky whose class is nearest to `wanted`.
    private static int fitting(StabilityClass wanted, double wind) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int candidate = CLEAR_NIGHT; candidate <= HIGH_SUN; candidate++) {
            int apart =
                    10 * Math.abs(SkyStability.of(candidate, wind).ordinal() - wanted.ordinal()) + Math.abs(candidate);
            if (apart < least) {
                least = apart;
                best = candidate;
            }
        }
        return best;
    }

    /// The weather with its wind times `windFactor` and its sky moved by `skyStep` towards high sun (negative:
    /// towards a clear night).
    public Weather with(double windFactor, int skyStep) {
        Weather moved = weather.withWindSpeed(weather.windSpeed() * windFactor);
        if (!classes() && weather.stability() instanceof Stability.MoninObukhov told) {
            return moved.withStability(new Stability.MoninObukhov(length(told.length(), windFactor, skyStep)));
        }
        return moved.withStability(new Stability.Pasquill(stabilityClass(windFactor, skyStep)));
    }

    /// Whether the air is told apart by class alone.
    public boolean classes() {
        return !(weather.stability() instanceof Stability.MoninObukhov told && Double.isFinite(told.length()));
    }

    /// The class at that wind and sky.
    public StabilityClass stabilityClass(double windFactor, int skyStep) {
        int there = Math.min(HIGH_SUN, Math.max(CLEAR_NIGHT, index + skyStep));
        int change = SkyStability.of(there, windAt10m * windFactor).ordinal()
                - SkyStability.of(index, windAt10m).ordinal();
        StabilityClass[] all = StabilityClass.values();
        return all[Math.min(all.length - 1, Math.max(0, base.ordinal() + change))];
    }

    private static double length(double length, double windFactor, int skyStep) {
        double flux = 1;
        for (int i = 0; i < Math.abs(skyStep); i++) {
            // more sun: unstable air more so, stable air less so
            flux *= skyStep > 0 == length < 0 ? HEAT_FLUX_STEP : 1 / HEAT_FLUX_STEP;
        }
        double size = Math.abs(length) * windFactor * windFactor * windFactor / flux;
        return Math.copySign(Math.max(size, LEAST_LENGTH), length);
    }
}
