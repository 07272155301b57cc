package io.canmou.hazard.dispersion;

/// A piece of a drifting cloud at one time, at one height; metres along and across the first wind.
public interface Patch {
    /// Concentration at a place.
    double at(double x, double y);

    /// Middle of the circle beyond which there is next to nothing.
    double x();

    double y();

    double radius();
}
