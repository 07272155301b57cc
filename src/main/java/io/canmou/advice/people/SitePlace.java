package io.canmou.advice.people;

import io.canmou.geo.Position;
import io.canmou.region.RegionPack.SiteKind;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// A place with people, from the bureau's list or from the map. The outline is in metres around the release.
record SitePlace(
        String id,
        String name,
        @Nullable String nameEn,
        SiteKind kind,
        Position position,
        Geometry outline,
        @Nullable Double peopleDay,
        @Nullable Double peopleNight,
        @Nullable Double airChanges,
        boolean listed) {
    /// Whether it moves slowest and so gets the wider margin (Z12).
    boolean sensitive() {
        return switch (kind) {
            case SCHOOL, KINDERGARTEN, HOSPITAL, CARE_HOME, CLINIC -> true;
            case UNIVERSITY, MALL, MARKET, STATION, STADIUM, HOTEL, RESIDENTIAL, OTHER -> false;
        };
    }
}
