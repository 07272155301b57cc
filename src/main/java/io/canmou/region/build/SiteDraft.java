package io.canmou.region.build;

import io.canmou.region.RegionPack.SiteKind;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/// A sensitive site as it will stand in the pack.
public record SiteDraft(
        String id,
        @Nullable String name,
        @Nullable String nameEn,
        SiteKind kind,
        Geometry outline,
        @Nullable Double peopleDay,
        @Nullable Double peopleNight) {
    /// A point inside the outline.
    public Point inside() {
        return outline.getInteriorPoint();
    }
}
