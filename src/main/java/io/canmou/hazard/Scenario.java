package io.canmou.hazard;

import io.canmou.hazard.substance.Substance;
import io.canmou.hazard.weather.Weather;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the engine is told: one release in one weather, and what is asked of it.
///
/// @param massFraction of the substance in a watery solution; null: pure
/// @param everyHazard true: the engine decides which hazards apply, and computes them all
/// @param averagingTime s; null: not given
/// @param levels empty: the defaults of the substance and of the kind of release
/// @param at times (s) at which zones also carry their outline
/// @param horizon s to look ahead
/// @param ensemble null: best estimate alone
public record Scenario(
        Substance substance,
        @Nullable Double massFraction,
        Weather weather,
        Release release,
        boolean everyHazard,
        @Nullable Double averagingTime,
        List<Level> levels,
        List<Receptor> receptors,
        List<Double> at,
        double horizon,
        @Nullable EnsembleSettings ensemble) {

    /// Averaging time of a receptor's concentration where none is given, s.
    public static final double RECEPTOR_AVERAGING = 60;

    /// Averaging time of a toxic zone where neither levels nor an averaging time are given, s.
    public static final double TOXIC_ZONE_AVERAGING = 600;

    /// Averaging time of a flammable zone, s.
    public static final double FLAMMABLE_ZONE_AVERAGING = 20;

    public Scenario {
        levels = List.copyOf(levels);
        receptors = List.copyOf(receptors);
        at = List.copyOf(at);
    }

    /// Seconds over which a receptor's concentration is averaged.
    public double receptorAveraging() {
        return averagingTime == null ? RECEPTOR_AVERAGING : averagingTime;
    }

    /// Seconds over which a zone of `kind` is averaged.
    public double zoneAveraging(LevelKind kind) {
        if (kind == LevelKind.FLAMMABLE) {
            return FLAMMABLE_ZONE_AVERAGING;
        }
        return averagingTime != null || !levels.isEmpty() ? receptorAveraging() : TOXIC_ZONE_AVERAGING;
    }

    /// The same with another release.
    public Scenario withRelease(Release other) {
        return new Scenario(
                substance,
                massFraction,
                weather,
                other,
                everyHazard,
                averagingTime,
                levels,
                receptors,
                at,
                horizon,
                ensemble);
    }

    /// The same in other weather.
    public Scenario withWeather(Weather other) {
        return new Scenario(
                substance,
                massFraction,
                other,
                release,
                everyHazard,
                averagingTime,
                levels,
                receptors,
                at,
                horizon,
                ensemble);
    }

    /// The same with another ensemble.
    public Scenario withEnsemble(@Nullable EnsembleSettings other) {
        return new Scenario(
                substance,
                massFraction,
                weather,
                release,
                everyHazard,
                averagingTime,
                levels,
                receptors,
                at,
                horizon,
                other);
    }

    /// The same, asked for other places.
    public Scenario withReceptors(List<Receptor> others) {
        return new Scenario(
                substance,
                massFraction,
                weather,
                release,
                everyHazard,
                averagingTime,
                levels,
                others,
                at,
                horizon,
                ensemble);
    }
}
