package io.canmou.region.build;

import io.canmou.region.RegionPack.BuildingUse;
import io.canmou.region.osm.Tags;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/// What a building is used for: by its own tags, else by the smallest ground of known use that it stands on.
///
/// Source: OpenStreetMap wiki, "Key:building", "Key:landuse"; the uses are those of the table of people.
final class BuildingUses {
    private static final Map<String, BuildingUse> BY_BUILDING = Map.ofEntries(
            Map.entry("apartments", BuildingUse.DWELLING),
            Map.entry("residential", BuildingUse.DWELLING),
            Map.entry("house", BuildingUse.HOUSE),
            Map.entry("detached", BuildingUse.HOUSE),
            Map.entry("semidetached_house", BuildingUse.HOUSE),
            Map.entry("terrace", BuildingUse.HOUSE),
            Map.entry("bungalow", BuildingUse.HOUSE),
            Map.entry("farm", BuildingUse.HOUSE),
            Map.entry("cabin", BuildingUse.HOUSE),
            Map.entry("dormitory", BuildingUse.DORMITORY),
            Map.entry("office", BuildingUse.OFFICE),
            Map.entry("commercial", BuildingUse.OFFICE),
            Map.entry("government", BuildingUse.OFFICE),
            Map.entry("public", BuildingUse.OFFICE),
            Map.entry("civic", BuildingUse.OFFICE),
            Map.entry("school", BuildingUse.SCHOOL),
            Map.entry("kindergarten", BuildingUse.SCHOOL),
            Map.entry("university", BuildingUse.SCHOOL),
            Map.entry("college", BuildingUse.SCHOOL),
            Map.entry("hospital", BuildingUse.HOSPITAL),
            Map.entry("clinic", BuildingUse.HOSPITAL),
            Map.entry("nursing_home", BuildingUse.CARE_HOME),
            Map.entry("retail", BuildingUse.MALL),
            Map.entry("supermarket", BuildingUse.MALL),
            Map.entry("mall", BuildingUse.MALL),
            Map.entry("shop", BuildingUse.MALL),
            Map.entry("industrial", BuildingUse.FACTORY),
            Map.entry("warehouse", BuildingUse.FACTORY),
            Map.entry("manufacture", BuildingUse.FACTORY),
            Map.entry("factory", BuildingUse.FACTORY),
            Map.entry("hotel", BuildingUse.HOTEL),
            Map.entry("yes", BuildingUse.UNKNOWN));
    private static final Map<String, BuildingUse> BY_AMENITY = Map.ofEntries(
            Map.entry("school", BuildingUse.SCHOOL),
            Map.entry("kindergarten", BuildingUse.SCHOOL),
            Map.entry("university", BuildingUse.SCHOOL),
            Map.entry("college", BuildingUse.SCHOOL),
            Map.entry("hospital", BuildingUse.HOSPITAL),
            Map.entry("clinic", BuildingUse.HOSPITAL),
            Map.entry("nursing_home", BuildingUse.CARE_HOME),
            Map.entry("social_facility", BuildingUse.CARE_HOME),
            Map.entry("townhall", BuildingUse.OFFICE),
            Map.entry("police", BuildingUse.OFFICE),
            Map.entry("bank", BuildingUse.OFFICE),
            Map.entry("marketplace", BuildingUse.MALL));
    private static final Map<String, BuildingUse> BY_LANDUSE = Map.of(
            "residential", BuildingUse.DWELLING,
            "industrial", BuildingUse.FACTORY,
            "commercial", BuildingUse.OFFICE,
            "retail", BuildingUse.MALL,
            "farmyard", BuildingUse.HOUSE);

    private final STRtree grounds = new STRtree();

    /// Takes the grounds among all features.
    BuildingUses(List<Draft> drafts) {
        for (Draft draft : drafts) {
            BuildingUse use = draft.tags().has("building") ? null : ofGround(draft.tags());
            if (use != null && draft.geometry().getDimension() == 2) {
                grounds.insert(
                        draft.geometry().getEnvelopeInternal(),
                        new Ground(
                                PreparedGeometryFactory.prepare(draft.geometry()),
                                draft.geometry().getArea(),
                                use));
            }
        }
        grounds.build();
    }

    /// The use of the building with these tags that stands at `footprint`.
    BuildingUse of(Tags tags, Geometry footprint) {
        BuildingUse named = byTags(tags);
        if (named != null) {
            return named;
        }
        BuildingUse own = BY_BUILDING.getOrDefault(tags.get("building", "yes"), BuildingUse.OTHER);
        return own == BuildingUse.UNKNOWN ? byGround(footprint) : own;
    }

    private static @Nullable BuildingUse byTags(Tags tags) {
        BuildingUse amenity = BY_AMENITY.get(tags.get("amenity", ""));
        if (amenity != null) {
            return amenity;
        }
        if (tags.is("tourism", "hotel", "hostel", "guest_house", "motel")) {
            return BuildingUse.HOTEL;
        }
        if (!tags.is("building", "yes")) {
            return null;
        }
        if (tags.has("office")) {
            return BuildingUse.OFFICE;
        }
        if (tags.has("shop")) {
            return BuildingUse.MALL;
        }
        return tags.is("man_made", "works") || tags.has("industrial") ? BuildingUse.FACTORY : null;
    }

    private BuildingUse byGround(Geometry footprint) {
        Point inside = footprint.getInteriorPoint();
        List<Ground> under = new ArrayList<>();
        grounds.query(inside.getEnvelopeInternal(), item -> {
            if (item instanceof Ground ground && ground.area().contains(inside)) {
                under.add(ground);
            }
        });
        return under.stream()
                .min(Comparator.comparingDouble(Ground::size))
                .map(Ground::use)
                .orElse(BuildingUse.UNKNOWN);
    }

    private static @Nullable BuildingUse ofGround(Tags tags) {
        BuildingUse amenity = BY_AMENITY.get(tags.get("amenity", ""));
        return amenity != null ? amenity : BY_LANDUSE.get(tags.get("landuse", ""));
    }

    private record Ground(PreparedGeometry area, double size, BuildingUse use) {}
}
