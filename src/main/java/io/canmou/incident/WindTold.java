package io.canmou.incident;

import org.jspecify.annotations.Nullable;

/// What somebody says about the wind.
public sealed interface WindTold {
    /// It blows.
    ///
    /// @param from degrees it comes from; null: not said
    /// @param speed null: not said
    /// @param beaufort whether the speed was told as a force, and so is a range
    record Blowing(@Nullable Double from, @Nullable Speed speed, boolean beaufort) implements WindTold {}

    /// No wind to speak of.
    record Calm() implements WindTold {}

    /// It turns about.
    record Variable() implements WindTold {}

    /// Nobody knows.
    record Unknown() implements WindTold {}

    /// m/s at 10 m: the lower end decides the reach, the upper end the arrival (rule W8).
    record Speed(double low, double high) {
        /// A speed that was read as one number.
        public static Speed of(double value) {
            return new Speed(value, value);
        }
    }
}
