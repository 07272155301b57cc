package io.canmou.hazard.dispersion;

/// The ground about a release.
public interface Terrain {
    /// Height of the ground, m above any level, at metres east and north of the release; not a number
    /// where nobody knows.
    double height(double east, double north);
}
