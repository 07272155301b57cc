package io.canmou.hazard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a receptor gets. Null: does not apply, or never comes.
///
/// @param arrival s; first time at the lowest ppm level, else at 1 % of the peak
/// @param toxicLoad Σ ppmⁿ·min over the horizon
/// @param exponent n
/// @param overpressure incident, Pa
/// @param impulse positive phase, Pa s
/// @param thermalFlux W/m²
/// @param thermalDose (W/m²)^(4/3) s
public record ReceptorResult(
        String id,
        @Nullable Double arrival,
        @Nullable Double departure,
        @Nullable Double peakPpm,
        @Nullable Double peakTime,
        @Nullable Double meanPpm,
        @Nullable Double toxicLoad,
        @Nullable Double exponent,
        @Nullable Double indoorPeakPpm,
        @Nullable Double overpressure,
        @Nullable Double impulse,
        @Nullable Double thermalFlux,
        @Nullable Double thermalDose,
        List<Sample> series) {
    public ReceptorResult {
        series = List.copyOf(series);
    }

    /// One moment of the course in time; `indoorPpm` null outdoors.
    public record Sample(double time, double ppm, @Nullable Double indoorPpm) {}
}
