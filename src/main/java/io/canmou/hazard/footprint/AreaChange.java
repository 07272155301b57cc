package io.canmou.hazard.footprint;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// What changes when a cloud moves on or the wind is read anew.
///
/// @param threatened inside now and not before
/// @param safe inside before and not any more
public record AreaChange(Geometry threatened, Geometry safe) {
    /// Between two outlines in the same plane, for example of one zone at two times.
    public static AreaChange between(Geometry before, Geometry now) {
        return new AreaChange(without(now, before), without(before, now));
    }

    private static Geometry without(Geometry all, Geometry part) {
        return all.isEmpty() || part.isEmpty() ? all : OverlayNGRobust.overlay(all, part, OverlayNG.DIFFERENCE);
    }
}
