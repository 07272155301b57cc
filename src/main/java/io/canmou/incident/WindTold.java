package io.canmou.incident;

import org.jspecify.annotations.Nullable;

/// What somebody says about the wind.
public sealed interface WindTold {
    /// It blows.
    ///
    /// @param from degrees it comes from; null: not said
    /// @param speed m/s; null: not said as a number
    /// @param force null: not said as a force
    record Blowing(
            @Nullable Double from,
            @Nullable Double speed,
            @Nullable Force force) implements WindTold {}

    /// No wind to speak of.
    record Calm() implements WindTold {}

    /// It turns about.
    record Variable() implements WindTold {}

    /// Nobody knows.
    record Unknown() implements WindTold {}

    /// Steps of the Beaufort scale, from one to another: what speeds they mean is for the rules to say (W8).
    record Force(int low, int high) {}
}
