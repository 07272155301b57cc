package io.canmou.advice.ground;

import io.canmou.geo.Position;
import org.jspecify.annotations.Nullable;

/// A place in which a heavy cloud may lie longer and denser than beside it.
///
/// @param name of it or of what is nearest; null: nothing near has a name
/// @param depth m below the release, of a hollow below its brim; null where only the map tells that it is low
public record LowPlace(
        Position position,
        @Nullable String name,
        Reason reason,
        @Nullable Double depth) {
    /// Why it counts as low.
    public enum Reason {
        /// Ground below the release that falling ground joins to the cloud.
        VALLEY("valley"),
        /// Water would stand here.
        HOLLOW("hollow"),
        STREAM("stream"),
        /// A road or path in a tunnel.
        UNDERPASS("underpass"),
        /// A road under a railway or another road.
        UNDER_BRIDGE("underBridge"),
        /// A stair to a station below ground, a car park below ground.
        BELOW_GROUND("belowGround");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /// Worded at the edge under `low.WORD`.
        public String word() {
            return word;
        }
    }
}
