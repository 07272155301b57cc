package io.canmou.hazard;

import org.jspecify.annotations.Nullable;

/// A point for which the course of exposure is asked.
///
/// @param height m above ground
/// @param airChangesPerHour only for `indoors`; null: the default of the building stock
/// @param series whether the course in time is wanted
public record Receptor(
        String id,
        Place place,
        double height,
        boolean indoors,
        @Nullable Double airChangesPerHour,
        boolean series) {

    /// Where it stands relative to the release.
    public sealed interface Place {
        /// Metres from the release, level.
        default double distance() {
            return switch (this) {
                case AlongWind(double downwind, double crosswind) ->
                    Math.sqrt(downwind * downwind + crosswind * crosswind);
                case EastNorth(double east, double north) -> Math.sqrt(east * east + north * north);
            };
        }

        /// Metres along and across the mean wind; crosswind positive to the left when looking downwind.
        record AlongWind(double downwind, double crosswind) implements Place {}

        /// Metres east and north of the release.
        record EastNorth(double east, double north) implements Place {}
    }
}
