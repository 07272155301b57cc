package io.canmou.region.build;

import io.canmou.region.RegionPack.BuildingUse;
import io.canmou.region.osm.Tags;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// A feature as it will stand in the pack.
///
/// @param id   four times the id in OpenStreetMap plus its type: 0 node, 1 way, 2 relation
/// @param zoom the smallest zoom at which it is drawn
/// @param use  null: not a building
public record Draft(
        long id,
        Tags tags,
        Geometry geometry,
        int zoom,
        @Nullable BuildingUse use) {
    static final int NODE = 0;
    static final int WAY = 1;
    static final int RELATION = 2;

    /// The id in the pack of an object of OpenStreetMap.
    static long id(long osmId, int type) {
        return osmId * 4 + type;
    }

    Draft withUse(BuildingUse theirs) {
        return new Draft(id, tags, geometry, zoom, theirs);
    }

    /// How OpenStreetMap calls the object: `n`, `w` or `r` and its number.
    public String osmName() {
        return switch ((int) Math.floorMod(id, 4L)) {
                    case NODE -> "n";
                    case WAY -> "w";
                    default -> "r";
                }
                + Math.floorDiv(id, 4L);
    }
}
