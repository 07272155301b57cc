package io.canmou.advice.people;

import io.canmou.advice.rules.Defaults;
import io.canmou.geo.LocalPlane;
import io.canmou.region.RegionPack;
import io.canmou.region.RegionPack.Building;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// How high people can go in the houses of a block (rule E8): a cloud near the ground is thin above the roofs of
/// low houses.
final class UpperFloors {
    /// Only what nearly all houses have is offered.
    private static final double LOW_HOUSES = 0.1;

    private final RegionPack region;
    private final Defaults defaults;

    UpperFloors(RegionPack region, Defaults defaults) {
        this.region = region;
        this.defaults = defaults;
    }

    /// The storey (the ground floor is 1) from which on the upper half of nearly all houses begins, so that those
    /// of the lower half find room there; null: low houses, or the map has no storeys.
    @Nullable
    Integer from(SitePlace place, LocalPlane plane) {
        Geometry outline = plane.toDegrees(place.outline());
        List<Double> storeys = region.buildings(outline.getEnvelopeInternal()).stream()
                .filter(building -> outline.intersects(building.footprint().getCentroid()))
                .map(Building::levels)
                .filter(levels -> levels != null)
                .sorted()
                .toList();
        if (storeys.isEmpty()) {
            return null;
        }
        double usual = storeys.get((int) (LOW_HOUSES * storeys.size()));
        return usual < defaults.number("E8", "leastStoreys") ? null : (int) Math.ceil(usual / 2) + 1;
    }

    /// m above ground at which people of a storey breathe.
    double height(int storey) {
        return (storey - 1) * defaults.number("E8", "storey") + PlaceAir.BREATHING;
    }
}
