package io.canmou.hazard.source;

/// Standard acceleration of free fall, m/s² (CGPM 1901).
final class Gravity {
    static final double STANDARD = 9.80665;

    private Gravity() {}
}
