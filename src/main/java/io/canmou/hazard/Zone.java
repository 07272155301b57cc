package io.canmou.hazard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// The area in which a level is reached at any time: physics only.
///
/// Zones are nested areas, not rings. One that is not reached has zeros and an empty outline.
///
/// @param reach m from the release along the mean wind; for a circle the radius
/// @param halfWidth largest distance from the axis, m
/// @param upwind m against the wind, not negative
/// @param area m²
/// @param outline polygons in metres east and north of the release; for an unknown wind the circle of the
/// reach
/// @param reachP50 median reach of the ensemble, m; null without one
/// @param reachP90 reach that nine of ten members do not pass, m; null without an ensemble
public record Zone(
        Level level,
        double reach,
        double halfWidth,
        double upwind,
        double area,
        Geometry outline,
        List<At> at,
        @Nullable Double reachP50,
        @Nullable Double reachP90,
        List<Contour> probability) {
    public Zone {
        at = List.copyOf(at);
        probability = List.copyOf(probability);
    }

    /// The same area under another name.
    public Zone named(Level other) {
        return new Zone(other, reach, halfWidth, upwind, area, outline, at, reachP50, reachP90, probability);
    }

    /// The outline at one time, s after the release began.
    public record At(double time, Geometry outline, double area) {}

    /// The area that is inside the zone with at least probability `p`.
    public record Contour(double p, Geometry outline) {}
}
