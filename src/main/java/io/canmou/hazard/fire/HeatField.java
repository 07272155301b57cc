package io.canmou.hazard.fire;

/// The heat of a fire at any point. Axes: x with the wind, y across it, z up, origin at the release.
interface HeatField {
    /// W/m² on a surface turned to receive most.
    double flux(double x, double y, double z);

    /// How long it burns as it does, s; infinite: as long as anybody stays.
    double duration();

    /// Whether it is the same in every direction.
    boolean round();

    /// Farther than a few times this the heat falls with distance everywhere, m.
    double size();
}
