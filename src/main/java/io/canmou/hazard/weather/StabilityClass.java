package io.canmou.hazard.weather;

/// Pasquill's classes of atmospheric stability, from very unstable (A) to stable (F).
public enum StabilityClass {
    A,
    B,
    C,
    D,
    E,
    F
}
