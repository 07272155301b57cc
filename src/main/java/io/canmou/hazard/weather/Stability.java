package io.canmou.hazard.weather;

import java.time.Instant;

/// How the stability of the air is known.
public sealed interface Stability {
    /// By Pasquill's class.
    record Pasquill(StabilityClass stabilityClass) implements Stability {}

    /// By the Monin–Obukhov length, m; negative: unstable, infinite: neutral.
    record MoninObukhov(double length) implements Stability {}

    /// From sun and cloud: cover 0..1, place in degrees, and time.
    record Sky(double cloudCover, double latitude, double longitude, Instant time) implements Stability {}
}
